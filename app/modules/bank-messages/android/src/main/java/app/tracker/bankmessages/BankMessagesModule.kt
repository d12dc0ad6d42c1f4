package app.tracker.bankmessages

import android.content.Intent
import android.provider.Telephony
import expo.modules.kotlin.exception.Exceptions
import expo.modules.kotlin.modules.Module
import expo.modules.kotlin.modules.ModuleDefinition

/** Lets the app read received messages, collect those that came while it was closed, and take text that is shared with it. */
class BankMessagesModule : Module() {
  private val context
    get() = appContext.reactContext ?: throw Exceptions.ReactContextLost()

  override fun definition() = ModuleDefinition {
    Name("BankMessages")
    Events("onShared")

    // Needs READ_SMS. The latest first; at most `limit` received after `since`, in milliseconds since 1970.
    AsyncFunction("read") { since: Double, limit: Int ->
      val columns = arrayOf(Telephony.Sms.ADDRESS, Telephony.Sms.BODY, Telephony.Sms.DATE_SENT, Telephony.Sms.DATE)
      val found = mutableListOf<Map<String, Any>>()
      context.contentResolver.query(
        Telephony.Sms.Inbox.CONTENT_URI,
        columns,
        "${Telephony.Sms.DATE} > ?",
        arrayOf(since.toLong().toString()),
        "${Telephony.Sms.DATE} DESC",
      )?.use { cursor ->
        while (cursor.moveToNext() && found.size < limit) {
          val sentAt = cursor.getLong(2).takeIf { it > 0 } ?: cursor.getLong(3)
          found += message(cursor.getString(0) ?: "", cursor.getString(1) ?: "", sentAt)
        }
      }
      found
    }

    // Whether the receiver keeps what comes; what it has kept is thrown away when it is told to stop.
    Function("listen") { on: Boolean -> Inbox(context).listen(on) }

    AsyncFunction("waiting") {
      Inbox(context).waiting().map { message(it.sender, it.text, it.sentAt) }
    }

    // Throws away the first `count` that wait: the app has them.
    AsyncFunction("forget") { count: Int -> Inbox(context).forget(count) }

    // What was shared with the app when it was opened; told once.
    Function("shared") { appContext.currentActivity?.intent?.let(::takeShared) }

    OnNewIntent { intent -> takeShared(intent)?.let { sendEvent("onShared", mapOf("text" to it)) } }
  }

  private fun message(sender: String, text: String, sentAt: Long): Map<String, Any> =
    mapOf("sender" to sender, "text" to text, "sentAt" to sentAt.toDouble())

  private fun takeShared(intent: Intent): String? {
    if (intent.action != Intent.ACTION_SEND || intent.type != "text/plain") return null
    val text = intent.getStringExtra(Intent.EXTRA_TEXT)
    intent.removeExtra(Intent.EXTRA_TEXT)
    return text
  }
}
