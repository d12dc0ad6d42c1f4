import { v7 as uuidv7 } from 'uuid';
import { type MessageChange, MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Database, Sql } from '#mesh/database.ts';
import type { Call } from '#mesh/handle.ts';
import type { Outbox } from '#mesh/outbox.ts';
import { columnsOf } from '../intake.ts';
import type { Preferences, PreferencesOf } from '../preferences.ts';
import { readMessage } from '../reading.ts';
import { changeOutcome, countMessages, type MessageStore, type StoredMessage } from '../store.ts';
import { revise } from './revise.ts';

export interface ReplayOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly messages: MessageStore;
  readonly preferencesOf: PreferencesOf;
  readonly clock: () => Date;
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
export function createReplay({ database, outbox, messages, preferencesOf, clock }: ReplayOptions) {
  const { sql } = database;

  async function pageOf(on: Sql, userId: string, after: string | undefined, size: number, lock: boolean) {
    const rows = await messages.oldestMessages(on, userId, after, size, lock);
    const total = await countMessages(on, userId);
    const erased = rows.filter(({ textErasedAt }) => textErasedAt !== null).length;
    return { rows, counts: { examined: rows.length, erased, total, last: rows.at(-1)?.messageId } };
  }

  return {
    /** What would change among up to `size` messages after the one with id `after`, the oldest first. */
    async preview(call: Call, after: string | undefined, size: number): Promise<Replayed> {
      const preferences = await preferencesOf(call);
      const { rows, counts } = await pageOf(sql, call.caller.userId, after, size, false);
      const changes = rows.flatMap((row) => revisionOf(row, preferences, () => '')?.changes ?? []);
      return { ...counts, changes };
    },

    /** Changes it: outcomes and what the others are told, in one transaction. */
    async apply(call: Call, after: string | undefined, size: number): Promise<Replayed> {
      const preferences = await preferencesOf(call);
      return database.withTx(async (tx) => {
        const { rows, counts } = await pageOf(tx, call.caller.userId, after, size, true);
        const changes: MessageChange[] = [];
        for (const row of rows) {
          const revision = revisionOf(row, preferences, uuidv7);
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

/** Undefined where nothing changes, the text is gone, or the message is about to become something. */
function revisionOf(row: StoredMessage, preferences: Preferences, newId: () => string) {
  if (row.textErasedAt || row.status === MessageStatus.PENDING) return undefined;
  return revise(row, readMessage(row, preferences, newId), newId);
}
