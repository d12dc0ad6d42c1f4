package app.tracker.bankmessages

import android.content.Intent
import android.os.Parcel
import android.provider.Telephony.Sms
import java.io.ByteArrayOutputStream

/** SMS-DELIVER as a modem hands it to Android (3GPP TS 23.040, 9.2.2.1), made by hand so that Android's own reading is tested. */
object Pdu {
  /** When all of them were sent: 2026-03-29T15:16:59+02:00. */
  const val SENT_AT = 1_774_790_219_000L

  /** A message as the parts that it is sent in, in GSM's alphabet where that has all of its characters. */
  fun of(sender: String, text: String): List<ByteArray> {
    val gsm = text.all { it in GSM }
    val chunks = if (text.length <= (if (gsm) 160 else 70)) listOf(text) else text.chunked(if (gsm) 153 else 67)
    return chunks.mapIndexed { index, chunk ->
      val header = if (chunks.size == 1) byteArrayOf() else bytes(5, 0, 3, 42, chunks.size, index + 1)
      part(sender, header, chunk, gsm)
    }
  }

  private fun part(sender: String, header: ByteArray, text: String, gsm: Boolean): ByteArray {
    val out = ByteArrayOutputStream()
    out.write(bytes(0, if (header.isEmpty()) 0x04 else 0x44))
    out.write(address(sender))
    out.write(bytes(0, if (gsm) 0x00 else 0x08))
    out.write(bytes(0x62, 0x30, 0x92, 0x51, 0x61, 0x95, 0x80))
    if (gsm) {
      // The text begins at a whole septet after the header.
      val before = (header.size * 8 + 6) / 7
      out.write(before + text.length)
      val packed = pack(List(before) { 0 } + text.map(GSM::indexOf))
      header.copyInto(packed)
      out.write(packed)
    } else {
      val body = header + text.toByteArray(Charsets.UTF_16BE)
      out.write(body.size)
      out.write(body)
    }
    return out.toByteArray()
  }

  private fun address(sender: String): ByteArray {
    val digits = sender.removePrefix("+")
    if (!digits.all(Char::isDigit)) {
      val packed = pack(sender.map(GSM::indexOf))
      return bytes((sender.length * 7 + 3) / 4, 0xD0) + packed
    }
    val pairs = digits.chunked(2).map { "${it.getOrElse(1) { 'F' }}${it[0]}".toInt(16) }
    return bytes(digits.length, if (sender.startsWith("+")) 0x91 else 0x81) + bytes(*pairs.toIntArray())
  }

  private fun pack(septets: List<Int>): ByteArray {
    val packed = ByteArray((septets.size * 7 + 7) / 8)
    for (bit in 0 until septets.size * 7) {
      if (septets[bit / 7] shr (bit % 7) and 1 == 0) continue
      packed[bit / 8] = (packed[bit / 8].toInt() or (1 shl (bit % 8))).toByte()
    }
    return packed
  }

  private fun bytes(vararg values: Int) = ByteArray(values.size) { values[it].toByte() }

  // 3GPP TS 23.038, 6.2.1; the escape is a gap.
  private const val GSM = "@£\$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
}

/** The broadcast of a received message, after its way through another process. */
fun received(pdus: List<ByteArray>, action: String = Sms.Intents.SMS_RECEIVED_ACTION): Intent =
  Intent(action).putExtra("pdus", pdus.toTypedArray()).putExtra("format", "3gpp").sent()

/** This intent as it is after its way through another process. */
fun Intent.sent(): Intent {
  val parcel = Parcel.obtain()
  writeToParcel(parcel, 0)
  parcel.setDataPosition(0)
  return Intent.CREATOR.createFromParcel(parcel).also { parcel.recycle() }
}
