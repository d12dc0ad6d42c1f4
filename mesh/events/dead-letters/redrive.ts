import { errorClassOf } from '#mesh/events/dead-letters/bury.ts';
import {
  type Decision,
  decide,
  deliveryOf,
  findDeadLetter,
  noteFailedRedrive,
  type StoredDeadLetter,
} from '#mesh/events/dead-letters/store.ts';
import type { Subscription } from '#mesh/events/delivery.ts';
import { FailedPrecondition, NotFound } from '#mesh/rpc/errors.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';

/** There is no dead letter with this id. */
export class DeadLetterMissing extends NotFound {
  constructor() {
    super('dead_letter_id: there is no such dead letter');
  }
}
class SettledBefore extends FailedPrecondition {
  constructor(how: string) {
    super(`dead_letter_id: it was ${how} before`);
  }
}
class NotSubscribed extends FailedPrecondition {
  constructor() {
    super('dead_letter_id: this service takes no events of its topic any more, it can only be discarded');
  }
}
/** The event was tried once more, in vain; the message names the class of the error, and no more of it. */
export class FailedAgain extends FailedPrecondition {
  constructor(errorClass: string, options: ErrorOptions) {
    super(`dead_letter_id: the event failed again (${errorClass}), and waits as before`, options);
  }
}

/** The event's effect threw; the cause tells what. */
class EffectFailed extends Error {
  override readonly name = 'EffectFailed';
}

/**
 * Applies dead letters once more: the effect and the decision that says so are one transaction, so that of two who
 * redrive the same one only the first has an effect. Throws {@link FailedAgain} where the event fails once more; the
 * failure is then counted, and it waits as before.
 */
export function createRedrive(database: Database, subscriptions: readonly Subscription[]) {
  const byTopic = new Map(subscriptions.map((subscription) => [subscription.topic, subscription]));

  async function attempt(tx: Tx, deadLetterId: string, settledBy: string): Promise<StoredDeadLetter> {
    const letter = await settle(tx, deadLetterId, 'redriven', settledBy);
    const subscription = byTopic.get(letter.topic);
    if (!subscription) throw new NotSubscribed();
    const delivery = await deliveryOf(tx, deadLetterId);
    try {
      // Last of all: the effect of a deleted account deletes the row itself.
      await subscription.apply(tx, [delivery]);
    } catch (cause) {
      // A deadlock is still seen through it, and tried again.
      throw new EffectFailed('the effect failed', { cause });
    }
    return letter;
  }

  return async (deadLetterId: string, settledBy: string): Promise<StoredDeadLetter> => {
    try {
      return await database.withTx((tx) => attempt(tx, deadLetterId, settledBy));
    } catch (error) {
      if (!(error instanceof EffectFailed)) throw error;
      const { cause } = error;
      const errorClass = errorClassOf(cause);
      await noteFailedRedrive(database.sql, deadLetterId, errorClass);
      throw new FailedAgain(errorClass, { cause });
    }
  };
}

/**
 * Notes what was decided about a dead letter that waits, and returns it so; its row is locked until the transaction ends.
 * Throws {@link DeadLetterMissing} and {@link SettledBefore}.
 */
export async function settle(
  tx: Tx,
  deadLetterId: string,
  settledHow: Decision,
  settledBy: string,
): Promise<StoredDeadLetter> {
  const settled = await decide(tx, deadLetterId, { settledHow, settledBy, settledAt: new Date() });
  const letter = await findDeadLetter(tx, deadLetterId);
  if (!letter) throw new DeadLetterMissing();
  if (!settled) throw new SettledBefore(letter.settledHow ?? 'settled');
  return letter;
}
