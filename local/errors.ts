/** A failure that the person at the keyboard can act on: its message is all that is shown of it. */
export class StackError extends Error {
  override name = 'StackError';
}
