package app.tracker.bankmessages

import android.app.Activity
import android.content.Intent
import android.os.Parcel
import android.os.Parcelable
import android.text.SpannableString
import android.text.style.UnderlineSpan
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class SharedTextTest {
  private val told = mutableListOf<String>()
  private val shared = SharedText { told += it }

  @Test
  fun `takes a text once`() {
    val intent = share("Paid ₹500\nat a shop").sent()
    assertEquals("Paid ₹500\nat a shop", intent.takeSharedText())
    assertNull(intent.takeSharedText())
  }

  @Test
  fun `takes the words of a styled text`() {
    val styled = SpannableString("Paid 5.00").apply { setSpan(UnderlineSpan(), 0, 4, 0) }
    assertEquals("Paid 5.00", share(styled).sent().takeSharedText())
  }

  @Test
  fun `takes plain text of any character set`() {
    assertEquals("text", share("text").setType("text/plain; charset=utf-8").takeSharedText())
  }

  @Test
  fun `takes nothing that is no shared text`() {
    assertNull(Intent(Intent.ACTION_MAIN).takeSharedText())
    assertNull(Intent(Intent.ACTION_SEND).takeSharedText())
    assertNull(Intent(Intent.ACTION_SEND).setType("text/plain").takeSharedText())
    assertNull(share("text").setType("image/png").takeSharedText())
    assertNull(share("text").setType(null).takeSharedText())
    assertNull(share("text").setAction(Intent.ACTION_VIEW).takeSharedText())
    assertNull(Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, 5).takeSharedText())
  }

  @Test
  fun `takes a text no second time when the app is opened again from the recent ones`() {
    val intent = share("text").addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)
    assertNull(intent.takeSharedText())
  }

  @Test
  fun `takes what opened a task once, also when Android ended the app in between`() {
    assertEquals("text", opened(share("text"), task = 1).takeSharedText())
    assertNull(opened(share("text"), task = 1).takeSharedText())
    assertEquals("text", opened(share("text"), task = 2).takeSharedText())
    assertEquals("another", opened(share("another"), task = 2).takeSharedText())
    assertNull(opened(Intent(Intent.ACTION_MAIN), task = 3).takeSharedText())
  }

  @Test
  fun `stands an intent with something of the other app's own`() {
    val intent = share("text").putExtra("theirs", Theirs()).sent()
    intent.setExtrasClassLoader(Intent::class.java.classLoader?.parent)
    // From Android 13 on the text is there all the same.
    assertTrue(intent.takeSharedText() in listOf("text", null))
  }

  @Test
  fun `tells whoever listens`() {
    shared.listen(true)
    for (text in listOf("one", "two")) shared.receive(share(text))
    shared.receive(Intent(Intent.ACTION_MAIN))
    assertEquals(listOf("one", "two"), told)
  }

  @Test
  fun `tells the last text once somebody listens`() {
    shared.listen(true)
    shared.listen(false)
    for (text in listOf("one", "two")) shared.receive(share(text))
    assertEquals(emptyList<String>(), told)
    for (on in listOf(true, false, true)) shared.listen(on)
    assertEquals(listOf("two"), told)
  }

  private fun opened(intent: Intent, task: Int): Activity =
    Robolectric.buildActivity(Opened::class.java, intent).get().also { it.task = task }

  private fun share(text: CharSequence): Intent =
    Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text)

  private class Opened : Activity() {
    var task = 0
    override fun getTaskId() = task
  }

  private class Theirs : Parcelable {
    override fun describeContents() = 0
    override fun writeToParcel(parcel: Parcel, flags: Int) = Unit
  }
}
