package app.tracker.bankmessages

import android.content.Intent
import androidx.test.core.app.ApplicationProvider.getApplicationContext
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class SmsReceiverTest {
  private val waiting = WaitingMessages(getApplicationContext())

  @Before
  fun listen() = waiting.listen(true)

  @Test
  fun `keeps a message with its sender, text and the time at which it was sent`() {
    receive(received(Pdu.of("HDFCBK", "Rs.500 debited from a/c **1234")))
    assertEquals(listOf(Message("HDFCBK", "Rs.500 debited from a/c **1234", Pdu.SENT_AT)), waiting.all())
  }

  @Test
  fun `reads a message that was not made here`() {
    // The example that descriptions of the format give, from a short code in place of a telephone.
    val pdu = "0791728301001000" + "04" + "0481" + "8338" + "0000" + "99309251619580" + "0AE8329BFD4697D9EC37"
    receive(received(listOf(pdu.chunked(2).map { it.toInt(16).toByte() }.toByteArray())))
    assertEquals(listOf(Message("3883", "hellohello", 922_713_419_000)), waiting.all())
  }

  @Test
  fun `joins the parts of a long message`() {
    val text = "Paid 1.00 at a shop. ".repeat(20).trim()
    val parts = Pdu.of("BANK", text)
    assertEquals(3, parts.size)
    receive(received(parts))
    assertEquals(listOf(Message("BANK", text, Pdu.SENT_AT)), waiting.all())
  }

  @Test
  fun `joins the parts of a long message in another script`() {
    val text = "تم خصم ٥٠٠ ر.س من حسابك ".repeat(8).trim()
    val parts = Pdu.of("AlRajhi", text)
    assertEquals(3, parts.size)
    receive(received(parts))
    assertEquals(listOf(Message("AlRajhi", text, Pdu.SENT_AT)), waiting.all())
  }

  @Test
  fun `keeps every character`() {
    val texts = listOf(
      " two\nlines\r\nand \"quotes\" ",
      "\\ \t{}",
      "₹500 ☕️ 👩‍👩‍👧",
      "٥٠٠ ر.س",
      "ab\u2028c\u0000d",
    )
    for (text in texts) receive(received(Pdu.of("BANK", text)))
    assertEquals(texts, waiting.all().map(Message::text))
  }

  @Test
  fun `has a new page as a new line, as the inbox has`() {
    receive(received(Pdu.of("BANK", "₹500\u000Cpaid")))
    assertEquals(listOf("₹500\npaid"), waiting.all().map(Message::text))
  }

  @Test
  fun `has the address of a mail that came through a gateway, as the inbox has`() {
    receive(received(Pdu.of("6245", "alerts@bank.com Card 1234: 5.00 paid")))
    assertEquals(listOf(Message("alerts@bank.com", "Card 1234: 5.00 paid", Pdu.SENT_AT)), waiting.all())
  }

  @Test
  fun `keeps short codes and names, and no message that a telephone may have sent`() {
    for (sender in listOf("+919876543210", "9876543", "57575", "123456", "900", "AD-HDFCBK", "VM-1234567")) {
      receive(received(Pdu.of(sender, "paid 5.00")))
    }
    assertEquals(listOf("57575", "123456", "900", "AD-HDFCBK", "VM-1234567"), waiting.all().map(Message::sender))
  }

  @Test
  fun `passes over any other broadcast, and one without a message`() {
    val pdus = Pdu.of("BANK", "paid 5.00")
    receive(received(pdus, "android.provider.Telephony.SMS_DELIVER"))
    receive(received(pdus, Intent.ACTION_BOOT_COMPLETED))
    receive(Intent("android.provider.Telephony.SMS_RECEIVED"))
    receive(received(emptyList()))
    assertEquals(emptyList<Message>(), waiting.all())
  }

  private fun receive(intent: Intent) = SmsReceiver().onReceive(getApplicationContext(), intent)
}
