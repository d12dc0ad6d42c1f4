package app.tracker.bankmessages

import android.Manifest
import android.content.ContentResolver
import android.database.Cursor
import android.provider.Telephony.Sms
import expo.modules.kotlin.exception.Exceptions

/** The messages that the device has. */
class Inbox(private val resolver: ContentResolver) {
  /** The latest first; at most `limit` received after `since`, in milliseconds since 1970. Throws without READ_SMS. */
  fun read(since: Long, limit: Int): List<Message> {
    // No answer is no empty inbox: whoever asked would take everything for read.
    val cursor = checkNotNull(query(since)) { "Android did not open the inbox." }
    return cursor.use {
      buildList { while (size < limit && it.moveToNext()) add(message(it)) }
    }
  }

  private fun query(since: Long): Cursor? = try {
    resolver.query(Sms.Inbox.CONTENT_URI, COLUMNS, "${Sms.DATE} > ?", arrayOf("$since"), "${Sms.DATE} DESC")
  } catch (_: SecurityException) {
    throw Exceptions.MissingPermissions(Manifest.permission.READ_SMS)
  }

  private fun message(row: Cursor): Message {
    val sentAt = row.getLong(2).takeIf { it > 0 } ?: row.getLong(3)
    return Message(row.getString(0).orEmpty(), row.getString(1).orEmpty(), sentAt)
  }

  private companion object {
    val COLUMNS = arrayOf(Sms.ADDRESS, Sms.BODY, Sms.DATE_SENT, Sms.DATE)
  }
}
