package app.tracker.bankmessages

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.provider.Telephony.Sms

/** Keeps what comes in until the app is opened. It sends nothing anywhere. */
class SmsReceiver : BroadcastReceiver() {
  override fun onReceive(context: Context, intent: Intent) {
    if (intent.action != Sms.Intents.SMS_RECEIVED_ACTION) return
    // A long message comes in parts, all of them from one sender.
    val parts = Sms.Intents.getMessagesFromIntent(intent)?.filterNotNull().orEmpty()
    val first = parts.firstOrNull() ?: return
    // As the inbox has it, so that one message is the same from both.
    val text = parts.joinToString("") { it.displayMessageBody.orEmpty() }.replace('\u000C', '\n')
    val sender = first.displayOriginatingAddress.orEmpty()
    WaitingMessages(context).keep(Message(sender, text, first.timestampMillis))
  }
}
