package app.tracker.bankmessages

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.os.BadParcelableException

/** Text that other apps share with this one while it is open: told at once, or as soon as somebody listens. */
class SharedText(private val tell: (String) -> Unit) {
  private var listening = false
  private var untold: String? = null

  @Synchronized
  fun listen(on: Boolean) {
    listening = on
    if (!on) return
    untold?.let(tell)
    untold = null
  }

  @Synchronized
  fun receive(intent: Intent) {
    val text = intent.takeSharedText() ?: return
    if (listening) tell(text) else untold = text
  }
}

/** The text that this activity was opened with: once, also where Android ended the app and opens the same task again. */
fun Activity.takeSharedText(): String? {
  val text = intent.takeSharedText() ?: return null
  val told = getSharedPreferences("shared-text", Context.MODE_PRIVATE)
  val opening = "$taskId ${text.hashCode()}"
  if (told.getString("last", null) == opening) return null
  told.edit().putString("last", opening).apply()
  return text
}

/** The text that this intent shares, the first time that it is asked. */
fun Intent.takeSharedText(): String? {
  if (action != Intent.ACTION_SEND || Intent.normalizeMimeType(type) != "text/plain") return null
  // Whoever comes back to the app by the recent ones brings the intent that it was opened with at first.
  if (flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return null
  return try {
    getCharSequenceExtra(Intent.EXTRA_TEXT)?.toString().also { removeExtra(Intent.EXTRA_TEXT) }
  } catch (_: BadParcelableException) {
    // Something else in it is of a class that only the other app has.
    null
  }
}
