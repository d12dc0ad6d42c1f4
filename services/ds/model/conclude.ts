import { MessageStatus, type Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { announcements } from '../announce.ts';
import { ruled, rulesIn } from '../learning/merchant.ts';
import { countApplied, rulesOf } from '../learning/rule-store.ts';
import { NO_RULES, rulebookOf } from '../learning/rulebook.ts';
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
    const users = new Set(conclusions.map(({ request }) => request.userId));
    await database.withTx(async (tx) => {
      // One order for all, so that two who conclude the same messages wait for each other instead of deadlocking.
      for (const userId of [...users].sort()) {
        const own = conclusions.filter(({ request }) => request.userId === userId);
        await concludeFor(tx, userId, claim, own);
      }
      if (settle) await budget?.settle(tx, settle.reservation, settle.used);
    });
  };

  async function concludeFor(tx: Tx, userId: string, claim: string, conclusions: readonly Conclusion[]) {
    const byId = new Map(conclusions.map((one) => [one.request.messageId, one]));
    const found = await messages.lockMessages(tx, userId, [...byId.keys()]);
    const lost = await queue.release(tx, claim, [...byId.keys()]);
    const open = found.filter(
      ({ messageId, status }) => status === MessageStatus.PENDING && !lost.has(messageId),
    );
    const rules = conclusions.some(({ outcome }) => outcome)
      ? rulebookOf(await rulesOf(tx, userId))
      : NO_RULES;
    const ended = open.map((message) => {
      const { request, outcome, kept } = byId.get(message.messageId) as Conclusion;
      // The grammar's outcome had the user's rules when it was read.
      const taught = outcome && ruled(outcome, rules);
      const became = { ...message, outcome: taught ?? withoutModel(message.outcome) };
      return { became, applied: taught ? rulesIn(taught) : [], traceparent: request.traceparent, kept };
    });
    await countApplied(
      tx,
      userId,
      ended.flatMap(({ applied }) => applied),
    );
    for (const { became } of ended) await changeOutcome(tx, became.messageId, became.outcome);
    await outbox.append(
      tx,
      ended.flatMap(({ became, traceparent }) => announcements(became, traceparent)),
    );
    const answeredAt = clock();
    await queue.keepAnswers(
      tx,
      ended.flatMap(({ kept }) => (kept ? [{ userId, ...kept, answeredAt }] : [])),
    );
  }
}
