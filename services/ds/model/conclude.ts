import { MessageStatus, type Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { announcements } from '../announce.ts';
import { ruled, rulesIn } from '../learning/merchant.ts';
import { countApplied, rulesOf } from '../learning/rule-store.ts';
import { rulebookOf } from '../learning/rulebook.ts';
import { changeOutcome, type MessageStore } from '../store.ts';
import type { Usage } from './ask.ts';
import type { Budget, Reservation } from './budget.ts';
import { withoutModel } from './pending.ts';
import * as queue from './queue.ts';
import type { Answer } from './schema.ts';

/** A message that is to be concluded, with the outcome that the model's answer makes of it or else the grammar's. */
export interface Conclusion {
  readonly request: queue.Request;
  readonly outcome?: Outcome;
  /** To be kept for the next message of the same words. */
  readonly kept?: { readonly questionHash: Buffer; readonly answer: Answer };
}

/** What a call cost, in the place of what was set aside for it. */
export interface Settlement {
  readonly reservation: Reservation;
  readonly used: Usage;
}

interface ConcludeOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly messages: MessageStore;
  readonly clock: () => Date;
  readonly budget: Budget | undefined;
}

export function createConclude({ database, outbox, messages, clock, budget }: ConcludeOptions) {
  /** Writes what became of messages; those that somebody else holds by now, or that are gone, are left alone. */
  return async function conclude(claim: string, conclusions: readonly Conclusion[], settle?: Settlement) {
    if (conclusions.length === 0 && !settle) return;
    // One order for all, so that two who conclude the same messages wait for each other instead of deadlocking.
    const ordered = [...conclusions].sort((a, b) => (a.request.messageId < b.request.messageId ? -1 : 1));
    await database.withTx(async (tx) => {
      for (const { request, outcome, kept } of ordered) {
        const { messageId, userId, traceparent } = request;
        const found = await messages.lockMessage(tx, userId, messageId);
        if (!(await queue.release(tx, claim, messageId)) || !found) continue;
        if (found.outcome.status !== MessageStatus.PENDING) continue;
        const ended = outcome ? await asTaught(tx, userId, outcome) : withoutModel(found.outcome);
        const { status, verdict } = ended;
        await changeOutcome(tx, messageId, { status, verdict, outcome: ended });
        await outbox.append(tx, announcements({ ...found, outcome: ended }, traceparent));
        if (kept) await queue.keepAnswer(tx, { userId, ...kept, answeredAt: clock() });
      }
      if (settle) await budget?.settle(tx, settle.reservation, settle.used);
    });
  };
}

/** A model's outcome as the user taught it; the grammar's had their rules when it was read. */
async function asTaught(tx: Tx, userId: string, outcome: Outcome): Promise<Outcome> {
  const taught = ruled(outcome, rulebookOf(await rulesOf(tx, userId)));
  await countApplied(tx, userId, rulesIn(taught));
  return taught;
}
