package app.tracker.bankmessages

import android.app.Application
import android.content.ContentValues
import android.net.Uri
import androidx.test.core.app.ApplicationProvider.getApplicationContext
import expo.modules.kotlin.exception.CodedException
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class InboxTest {
  private val provider = Robolectric.buildContentProvider(SmsProvider::class.java).create("sms").get()
  private val inbox = Inbox(getApplicationContext<Application>().contentResolver)

  @Test
  fun `gives the latest first`() {
    for (day in listOf(2L, 3L, 1L)) add("day $day", date = day * DAY)
    assertEquals(listOf("day 3", "day 2", "day 1"), texts(0, 10))
  }

  @Test
  fun `gives what was received after a time, to the millisecond`() {
    val since = 1_774_790_219_123
    for (after in -1L..1L) add("$after", date = since + after, sent = since - DAY)
    assertEquals(listOf("1"), texts(since, 10))
  }

  @Test
  fun `gives the latest where there are more than asked for`() {
    for (day in 1L..5L) add("day $day", date = day * DAY)
    assertEquals(listOf("day 5", "day 4"), texts(0, 2))
    assertEquals(emptyList<String>(), texts(0, 0))
  }

  @Test
  fun `has sender, text and the time at which it was sent, and where that is not known at which it was received`() {
    add("₹500\nsent", date = 2 * DAY + 5, sent = 2 * DAY, sender = "HDFCBK")
    add("received", date = DAY, sent = 0, sender = "57575")
    val expected = listOf(Message("HDFCBK", "₹500\nsent", 2 * DAY), Message("57575", "received", DAY))
    assertEquals(expected, inbox.read(0, 10))
  }

  @Test
  fun `has no sender and no text where Android has none`() {
    add(null, date = DAY, sender = null)
    assertEquals(listOf(Message("", "", DAY)), inbox.read(0, 10))
  }

  @Test
  fun `leaves out what the user sent`() {
    add("to a friend", date = DAY, type = 2)
    assertEquals(emptyList<String>(), texts(0, 10))
  }

  @Test
  fun `says which permission is missing`() {
    provider.permitted = false
    val error = assertThrows(CodedException::class.java) { inbox.read(0, 10) }
    assertEquals("ERR_MISSING_PERMISSIONS", error.code)
    assertEquals("Missing permissions: android.permission.READ_SMS", error.message)
  }

  @Test
  fun `takes no answer for no empty inbox`() {
    provider.answers = false
    assertThrows(IllegalStateException::class.java) { inbox.read(0, 10) }
  }

  private fun texts(since: Long, limit: Int) = inbox.read(since, limit).map(Message::text)

  private fun add(text: String?, date: Long, sent: Long = date, sender: String? = "BANK", type: Int = 1) {
    val values = ContentValues()
    values.put("address", sender)
    values.put("body", text)
    values.put("date", date)
    values.put("date_sent", sent)
    values.put("type", type)
    provider.insert(Uri.parse("content://sms"), values)
  }

  private companion object {
    const val DAY = 86_400_000L
  }
}
