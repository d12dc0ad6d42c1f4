package app.tracker.bankmessages

import android.app.Application
import androidx.test.core.app.ApplicationProvider.getApplicationContext
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.io.File
import kotlin.concurrent.thread

@RunWith(RobolectricTestRunner::class)
class WaitingMessagesTest {
  private val context = getApplicationContext<Application>()
  private val waiting = WaitingMessages(context)
  private val file = File(context.filesDir, "bank-messages.jsonl")

  @Before
  fun listen() = waiting.listen(true)

  @Test
  fun `keeps nothing before it is told to`() {
    context.getSharedPreferences("bank-messages", 0).edit().clear().commit()
    keep("one")
    assertEquals(emptyList<String>(), texts())
    assertFalse(file.exists())
  }

  @Test
  fun `throws away what it kept when it is told to stop, and keeps no more`() {
    keep("one")
    waiting.listen(false)
    assertFalse(file.exists())
    keep("two")
    waiting.listen(true)
    assertEquals(emptyList<String>(), texts())
  }

  @Test
  fun `goes on after the app was ended`() {
    keep("one")
    WaitingMessages(context).keep(Message("BANK", "two", 2))
    assertEquals(listOf("one", "two"), WaitingMessages(context).all().map(Message::text))
  }

  @Test
  fun `keeps no more once a megabyte waits`() {
    val long = "x".repeat(600_000)
    for (text in listOf(long, long, "one more")) keep(text)
    assertEquals(listOf(long, long), texts())
    waiting.forget(2)
    keep("again")
    assertEquals(listOf("again"), texts())
  }

  @Test
  fun `forgets the first, and has what came after they were read`() {
    for (text in listOf("one", "two")) keep(text)
    val read = waiting.all()
    keep("three")
    waiting.forget(read.size)
    assertEquals(listOf("three"), texts())
    keep("four")
    assertEquals(listOf("three", "four"), texts())
    waiting.forget(2)
    assertFalse(file.exists())
  }

  @Test
  fun `forgets nothing where nothing was read, and all where more was`() {
    waiting.forget(0)
    keep("one")
    waiting.forget(0)
    assertEquals(listOf("one"), texts())
    waiting.forget(5)
    assertEquals(emptyList<String>(), texts())
  }

  @Test
  fun `loses only the message that was cut off when the power went`() {
    for (text in listOf("one", "two")) keep(text)
    file.writeBytes(file.readBytes().dropLast(12).toByteArray())
    keep("three")
    assertEquals(listOf("one", "", "three"), texts())
    waiting.forget(2)
    assertEquals(listOf("three"), texts())
  }

  @Test
  fun `does without a file that cannot be written`() {
    file.mkdir()
    keep("one")
    assertEquals(emptyList<String>(), file.list().orEmpty().toList())
  }

  @Test
  fun `loses nothing that comes while others are kept and forgotten`() {
    val read = mutableListOf<String>()
    val keepers = (0 until 4).map { keeper ->
      thread { repeat(50) { WaitingMessages(context).keep(Message("BANK", "$keeper-$it", 0)) } }
    }
    do {
      val some = waiting.all()
      waiting.forget(some.size)
      read += some.map(Message::text)
    } while (keepers.any(Thread::isAlive) || waiting.all().isNotEmpty())
    assertEquals((0 until 4).flatMap { keeper -> (0 until 50).map { "$keeper-$it" } }.sorted(), read.sorted())
  }

  @Test
  fun `is read whole while some are forgotten`() {
    repeat(300) { keep("$it") }
    val forgetter = thread { repeat(300) { WaitingMessages(context).forget(1) } }
    while (forgetter.isAlive) assertFalse(Message("", "", 0) in waiting.all())
  }

  private fun keep(text: String) = waiting.keep(Message("BANK", text, 1))

  private fun texts() = waiting.all().map(Message::text)
}
