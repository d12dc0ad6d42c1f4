package app.tracker.bankmessages

/** A message that the device received. `sentAt` is when it was sent, the same for whoever reads it, in milliseconds since 1970. */
data class Message(val sender: String, val text: String, val sentAt: Long)
