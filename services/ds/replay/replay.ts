import { setImmediate } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { MessageChange, MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import type { Database, Sql } from '#mesh/sql/database.ts';
import { type HandSet, handSetOf, NOTHING_BY_HAND } from '../learning/hand-set.ts';
import { ruled } from '../learning/merchant.ts';
import type { Stage } from '../model/stage.ts';
import { type Reader, readMessage } from '../reading.ts';
import type { Revision } from '../revision/diff.ts';
import { revise } from '../revision/revise.ts';
import { changeOutcome, countMessages, type MessageStore, type StoredMessage } from '../store.ts';

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
  /** Id of the last message of the page; undefined where no page follows. */
  readonly last: string | undefined;
}

/** Bytes of changes after which a page ends: gRPC takes replies of up to 4 MiB. */
const MOST_BYTES = 1024 * 1024;

/** Reads stored messages again with the present engine. */
export function createReplay({ database, outbox, messages, readerFor, clock, stage }: ReplayOptions) {
  const { sql } = database;

  /** Reads a page anew, until its changes fill a reply. */
  async function readPage(
    on: Sql,
    userId: string,
    reader: Reader,
    page: { readonly after: string | undefined; readonly size: number; readonly lock: boolean },
    newId: () => string,
    take: (row: StoredMessage, revision: Revision) => Promise<void>,
  ): Promise<Replayed> {
    const rows = await messages.oldestMessages(on, userId, page.after, page.size, page.lock);
    const ids = rows.map(({ messageId }) => messageId);
    const byHand = await handSetOf(on, userId, ids);
    const changes: MessageChange[] = [];
    let [examined, erased, bytes] = [0, 0, 0];
    for (const row of rows) {
      if (bytes > MOST_BYTES) break;
      examined++;
      if (row.textErasedAt) erased++;
      const revision = await revisionOf(on, row, reader, byHand.get(row.messageId), newId);
      if (revision) {
        await take(row, revision);
        changes.push(...revision.changes);
        for (const change of revision.changes) bytes += MessageChange.encode(change).finish().length;
      }
      // Lets other calls in between: a hostile text takes milliseconds.
      await setImmediate();
    }
    const isLast = examined === rows.length && rows.length < page.size;
    const last = isLast ? undefined : ids[examined - 1];
    return { changes, examined, erased, total: await countMessages(on, userId), last };
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
    const fresh = heard ? ruled(heard, reader.rules) : read.outcome;
    return revise(row, fresh, byHand ?? NOTHING_BY_HAND, newId);
  }

  return {
    /** What would change among up to `size` messages after the one with id `after`, the oldest first. */
    async preview(call: Call, after: string | undefined, size: number): Promise<Replayed> {
      const reader = await readerFor(call);
      const page = { after, size, lock: false };
      return readPage(
        sql,
        call.caller.userId,
        reader,
        page,
        () => '',
        async () => {},
      );
    },

    /** Changes it: outcomes and what the others are told, in one transaction. */
    async apply(call: Call, after: string | undefined, size: number): Promise<Replayed> {
      const reader = await readerFor(call);
      const page = { after, size, lock: true };
      return database.withTx((tx) =>
        readPage(tx, call.caller.userId, reader, page, uuidv7, async ({ messageId }, revision) => {
          await changeOutcome(tx, messageId, revision.outcome);
          await outbox.append(tx, revision.events(clock(), call.traceparent));
        }),
      );
    },
  };
}
