package app.tracker.bankmessages

import android.content.Context
import org.json.JSONException
import org.json.JSONObject
import java.io.File

/** Messages that came while the app was closed: a line of JSON each, in a file that only this app can read. */
class Inbox(context: Context) {
  /** The time is the one at which it was sent, which is the same for whoever reads the message, in milliseconds since 1970. */
  data class Received(val sender: String, val text: String, val sentAt: Long)

  private val file = File(context.filesDir, "bank-messages.jsonl")
  private val settings = context.getSharedPreferences("bank-messages", Context.MODE_PRIVATE)

  fun listen(on: Boolean) {
    synchronized(lock) {
      settings.edit().putBoolean(ON, on).apply()
      if (!on) file.delete()
    }
  }

  /** Keeps a message, unless the user did not ask for it, anybody's telephone may have sent it, or too much waits already. */
  fun keep(received: Received) {
    synchronized(lock) {
      if (!settings.getBoolean(ON, false) || isTelephone(received.sender) || file.length() > FULL) return
      val line = JSONObject()
        .put("sender", received.sender)
        .put("text", received.text)
        .put("sentAt", received.sentAt)
      file.appendText("$line\n")
    }
  }

  fun waiting(): List<Received> = synchronized(lock) { lines().map(::parse) }

  fun forget(count: Int) {
    synchronized(lock) {
      val rest = lines().drop(count)
      if (rest.isEmpty()) file.delete() else file.writeText(rest.joinToString("\n", postfix = "\n"))
    }
  }

  private fun lines(): List<String> = if (file.exists()) file.readLines().filter(String::isNotBlank) else emptyList()

  // A line that was cut off when the power went counts, so that `forget` counts the same lines, and says nothing.
  private fun parse(line: String): Received = try {
    JSONObject(line).run { Received(getString("sender"), getString("text"), getLong("sentAt")) }
  } catch (_: JSONException) {
    Received("", "", 0)
  }

  private fun isTelephone(sender: String) =
    sender.count(Char::isDigit) > SHORT_CODE && sender.none(Char::isLetter)

  private companion object {
    val lock = Any()
    const val ON = "on"
    const val SHORT_CODE = 6
    const val FULL = 1_000_000L
  }
}
