/** A failure that the person at the keyboard can act on: its message is all that is shown of it. */
export class StackError extends Error {
  override name = 'StackError';
}

/** What a command is told that finds none of the local stack's secrets. */
export class NeverRan extends StackError {
  constructor(options?: ErrorOptions) {
    super('the local stack has never run here: start it with make run.', options);
  }
}
