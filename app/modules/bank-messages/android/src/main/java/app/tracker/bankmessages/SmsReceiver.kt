package app.tracker.bankmessages

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.provider.Telephony

/** Keeps what comes in until the app is opened. It sends nothing anywhere. */
class SmsReceiver : BroadcastReceiver() {
  override fun onReceive(context: Context, intent: Intent) {
    if (intent.action != Telephony.Sms.Intents.SMS_RECEIVED_ACTION) return
    // A long message comes in parts, all of them from one sender.
    val parts = Telephony.Sms.Intents.getMessagesFromIntent(intent)?.filterNotNull().orEmpty()
    val first = parts.firstOrNull() ?: return
    val text = parts.joinToString("") { it.messageBody.orEmpty() }
    Inbox(context).keep(Inbox.Received(first.originatingAddress.orEmpty(), text, first.timestampMillis))
  }
}
