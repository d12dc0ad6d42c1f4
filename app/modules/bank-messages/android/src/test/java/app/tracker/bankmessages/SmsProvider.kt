package app.tracker.bankmessages

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.sqlite.SQLiteDatabase
import android.database.sqlite.SQLiteQueryBuilder
import android.net.Uri

/** The messages of a device, in a real database; `content://sms/inbox` gives those that it received, as Android's own does. */
class SmsProvider : ContentProvider() {
  private val database = SQLiteDatabase.create(null)
  var permitted = true
  var answers = true

  override fun onCreate(): Boolean {
    database.execSQL("CREATE TABLE sms (address TEXT, body TEXT, date INTEGER, date_sent INTEGER DEFAULT 0, type INTEGER)")
    return true
  }

  override fun query(uri: Uri, columns: Array<String>?, where: String?, arguments: Array<String>?, order: String?): Cursor? {
    if (!permitted) throw SecurityException("Permission Denial: reading SmsProvider requires android.permission.READ_SMS")
    if (!answers) return null
    require("$uri" == "content://sms/inbox") { "$uri" }
    val messages = SQLiteQueryBuilder()
    messages.tables = "sms"
    messages.appendWhere("type=1")
    return messages.query(database, columns, where, arguments, null, null, order)
  }

  override fun insert(uri: Uri, values: ContentValues?): Uri? {
    database.insertOrThrow("sms", null, values)
    return null
  }

  override fun getType(uri: Uri) = null
  override fun delete(uri: Uri, where: String?, arguments: Array<String>?) = throw UnsupportedOperationException()
  override fun update(uri: Uri, values: ContentValues?, where: String?, arguments: Array<String>?) =
    throw UnsupportedOperationException()
}
