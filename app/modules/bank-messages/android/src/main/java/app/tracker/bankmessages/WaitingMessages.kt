package app.tracker.bankmessages

import android.content.Context
import org.json.JSONException
import org.json.JSONObject
import java.io.File
import java.io.IOException

/** Messages that came while the app was closed: a line of JSON each, in a file that only this app can read. */
class WaitingMessages(context: Context) {
  private val file = File(context.filesDir, "bank-messages.jsonl")
  private val settings = context.getSharedPreferences("bank-messages", Context.MODE_PRIVATE)

  /** Whether messages are kept from now on; what was kept is thrown away with false. */
  fun listen(on: Boolean) {
    synchronized(lock) {
      settings.edit().putBoolean(ON, on).apply()
      if (!on) file.delete()
    }
  }

  /** Keeps a message, unless the user did not ask for it, anybody's telephone may have sent it, or too much waits already. */
  fun keep(message: Message) {
    synchronized(lock) {
      if (!settings.getBoolean(ON, false) || isTelephone(message.sender) || file.length() > FULL) return
      val line = JSONObject()
        .put("sender", message.sender)
        .put("text", message.text)
        .put("sentAt", message.sentAt)
      try {
        file.appendText(begun("$line"))
      } catch (_: IOException) {
        // The device is full. The message is in its inbox all the same.
      }
    }
  }

  fun all(): List<Message> = synchronized(lock) { lines().map(::parse) }

  /** Throws away the first `count`. */
  fun forget(count: Int) {
    synchronized(lock) {
      val rest = lines().drop(count)
      if (rest.isEmpty()) file.delete() else file.writeText(rest.joinToString("", transform = ::begun))
    }
  }

  private fun lines(): List<String> = if (file.exists()) file.readLines().filter(String::isNotBlank) else emptyList()

  // The end of a line comes before the next one: nothing is added to a line that was cut off when the power went.
  private fun begun(line: String) = "\n$line"

  // A line that was cut off counts, so that `forget` counts the same lines, and says nothing.
  private fun parse(line: String): Message = try {
    JSONObject(line).run { Message(getString("sender"), getString("text"), getLong("sentAt")) }
  } catch (_: JSONException) {
    Message("", "", 0)
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
