package app.tracker.bankmessages

import expo.modules.kotlin.exception.Exceptions
import expo.modules.kotlin.modules.Module
import expo.modules.kotlin.modules.ModuleDefinition

/** Lets the app read received messages, collect those that came while it was closed, and take text that is shared with it. */
class BankMessagesModule : Module() {
  private val context
    get() = appContext.reactContext ?: throw Exceptions.ReactContextLost()
  private val shared = SharedText { sendEvent("onShared", mapOf("text" to it)) }

  override fun definition() = ModuleDefinition {
    Name("BankMessages")
    Events("onShared")

    AsyncFunction("read") { since: Double, limit: Int ->
      Inbox(context.contentResolver).read(since.toLong(), limit).map(::asMap)
    }

    Function("listen") { on: Boolean -> WaitingMessages(context).listen(on) }
    AsyncFunction("waiting") { WaitingMessages(context).all().map(::asMap) }
    AsyncFunction("forget") { count: Int -> WaitingMessages(context).forget(count) }

    Function("shared") { appContext.currentActivity?.takeSharedText() }
    OnNewIntent { shared.receive(it) }
    OnStartObserving("onShared") { shared.listen(true) }
    OnStopObserving("onShared") { shared.listen(false) }
  }

  private fun asMap(message: Message) =
    mapOf("sender" to message.sender, "text" to message.text, "sentAt" to message.sentAt.toDouble())
}
