import { PoisonEvent } from '#mesh/events/event.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';

/** What `read` makes of an event; values that the ledger does not take will not be better later. */
export function orPoison<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InvalidArgument) throw new PoisonEvent(cause.message, { cause });
    throw cause;
  }
}
