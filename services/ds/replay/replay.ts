import { v7 as uuidv7 } from 'uuid';
import { type MessageChange, MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Database, Sql } from '#mesh/database.ts';
import type { Call } from '#mesh/handle.ts';
import type { Outbox } from '#mesh/outbox.ts';
import { columnsOf } from '../intake.ts';
import { type HandSet, handSetOf, NOTHING_BY_HAND } from '../learning/hand-set.ts';
import { withMerchantRules } from '../learning/merchant.ts';
import type { Stage } from '../model/stage.ts';
import { type Reader, readMessage } from '../reading.ts';
import { changeOutcome, countMessages, type MessageStore, type StoredMessage } from '../store.ts';
import { revise } from './revise.ts';

export interface ReplayOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly messages: MessageStore;
  readonly readerFor: (call: Call) => Promise<Reader>;
  readonly clock: () => Date;
  /** Knows what models answered before. */
  readonly stage: Pick<Stage, 'answered'>;
}

/** A page of messages read anew. */
export interface Replayed {
  readonly changes: readonly MessageChange[];
  readonly examined: number;
  readonly erased: number;
  readonly total: number;
  /** Id of the last message of the page. */
  readonly last: string | undefined;
}

/** Reads stored messages again with the present engine. */
export function createReplay({ database, outbox, messages, readerFor, clock, stage }: ReplayOptions) {
  const { sql } = database;

  async function pageOf(on: Sql, userId: string, after: string | undefined, size: number, lock: boolean) {
    const rows = await messages.oldestMessages(on, userId, after, size, lock);
    const total = await countMessages(on, userId);
    const erased = rows.filter(({ textErasedAt }) => textErasedAt !== null).length;
    const byHand = await handSetOf(
      on,
      userId,
      rows.map(({ messageId }) => messageId),
    );
    return { rows, byHand, counts: { examined: rows.length, erased, total, last: rows.at(-1)?.messageId } };
  }

  /** Undefined where nothing changes, the text is gone, or the message is about to become something. */
  async function revisionOf(
    on: Sql,
    row: StoredMessage,
    reader: Reader,
    byHand: HandSet | undefined,
    newId: () => string,
  ) {
    if (row.textErasedAt || row.status === MessageStatus.PENDING) return undefined;
    const read = readMessage(row, reader, newId);
    const settled = read.isTold || read.outcome.status === MessageStatus.EXTRACTED;
    const heard = settled ? undefined : await stage.answered(on, row.userId, row, reader.preferences);
    const ruled = heard && {
      ...heard,
      expenses: heard.expenses.map((expense) => withMerchantRules(expense, reader.rules)),
    };
    return revise(row, ruled ?? read.outcome, byHand ?? NOTHING_BY_HAND, newId);
  }

  return {
    /** What would change among up to `size` messages after the one with id `after`, the oldest first. */
    async preview(call: Call, after: string | undefined, size: number): Promise<Replayed> {
      const reader = await readerFor(call);
      const { rows, byHand, counts } = await pageOf(sql, call.caller.userId, after, size, false);
      const changes: MessageChange[] = [];
      for (const row of rows) {
        const revision = await revisionOf(sql, row, reader, byHand.get(row.messageId), () => '');
        changes.push(...(revision?.changes ?? []));
      }
      return { ...counts, changes };
    },

    /** Changes it: outcomes and what the others are told, in one transaction. */
    async apply(call: Call, after: string | undefined, size: number): Promise<Replayed> {
      const reader = await readerFor(call);
      return database.withTx(async (tx) => {
        const { rows, byHand, counts } = await pageOf(tx, call.caller.userId, after, size, true);
        const changes: MessageChange[] = [];
        for (const row of rows) {
          const revision = await revisionOf(tx, row, reader, byHand.get(row.messageId), uuidv7);
          if (!revision) continue;
          await changeOutcome(tx, row.messageId, columnsOf(revision.outcome));
          await outbox.append(tx, revision.events(clock(), call.traceparent));
          changes.push(...revision.changes);
        }
        return { ...counts, changes };
      });
    },
  };
}
