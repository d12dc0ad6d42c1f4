import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import {
  type IncomingMessage,
  type Message,
  MessageStatus,
  type Outcome,
} from '#gen/tracker/ds/v1/ds_service.ts';
import type { Database, Tx } from '#mesh/database.ts';
import { FailedPrecondition, NotFound } from '#mesh/errors.ts';
import type { Call } from '#mesh/handle.ts';
import type { Outbox } from '#mesh/outbox.ts';
import { announcements } from './announce.ts';
import { handSetOf, OF_MESSAGE, STATUS } from './learning/hand-set.ts';
import { countApplied, rulesOf } from './learning/rule-store.ts';
import { rulebookOf } from './learning/rulebook.ts';
import type { PreferencesOf } from './preferences.ts';
import { type Read, type Reader, readMessage } from './reading.ts';
import * as store from './store.ts';

export class MessageMissing extends NotFound {
  constructor() {
    super('message_id: there is no such message');
  }
}
class NothingToRetry extends FailedPrecondition {
  constructor(became: string) {
    super(`message_id: nothing to retry, it already became ${became}`);
  }
}

export interface IntakeOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly preferencesOf: PreferencesOf;
  readonly clock: () => Date;
}

/** An incoming message after its rules were checked. */
export type Incoming = Omit<IncomingMessage, 'receivedAt'> & { readonly receivedAt: Date };

/** Takes messages in: reads them and stores message, outcome and events in one transaction. */
export function createIntake({ database, outbox, preferencesOf, clock }: IntakeOptions) {
  const publish = (tx: Tx, call: Call, stored: readonly store.StoredMessage[]) =>
    outbox.append(
      tx,
      stored.flatMap((message) => announcements(message, call.traceparent)),
    );

  /** What the caller prefers and taught. */
  const readerFor = async (call: Call): Promise<Reader> => {
    const [preferences, rules] = await Promise.all([
      preferencesOf(call),
      rulesOf(database.sql, call.caller.userId),
    ]);
    return { preferences, rules: rulebookOf(rules) };
  };

  return {
    readerFor,

    /** Stores each message once; a repeat is answered with what the first became. */
    async submit(call: Call, incoming: readonly Incoming[]): Promise<Message[]> {
      const { userId } = call.caller;
      const reader = await readerFor(call);
      const createdAt = clock();
      const reads = await readAll(incoming, reader, uuidv7);
      const rows = incoming.map((message, at) =>
        toRow(userId, message, (reads[at] as Read).outcome, createdAt),
      );
      const hashes = rows.map((row) => row.contentHash);
      return database.withTx(async (tx) => {
        await store.addMessages(tx, rows);
        const ids = await store.idsByContent(tx, userId, hashes);
        const idOf = (row: store.StoredMessage) => ids.get(row.contentHash.toString('hex')) ?? row.messageId;
        const added = rows.filter((row) => idOf(row) === row.messageId);
        const earlier = await store.findMessages(
          tx,
          userId,
          rows.filter((row) => !added.includes(row)).map(idOf),
        );
        await publish(tx, call, added);
        const applied = reads.flatMap(({ applied }, at) =>
          added.includes(rows[at] as never) ? applied : [],
        );
        await countApplied(tx, userId, applied);
        const byId = new Map([...added, ...earlier].map((row) => [row.messageId, row]));
        return rows.map((row) => toMessage(byId.get(idOf(row)) ?? row));
      });
    },

    /** What each message would become. */
    async preview(call: Call, incoming: readonly Incoming[]): Promise<Outcome[]> {
      const reads = await readAll(incoming, await readerFor(call), () => '');
      return reads.map(({ outcome }) => outcome);
    },

    /** Reads a stored message again; throws {@link NothingToRetry} once the others were told what it is. */
    async retry(call: Call, messageId: string): Promise<Message> {
      const { userId } = call.caller;
      const reader = await readerFor(call);
      return database.withTx(async (tx) => {
        const found = await store.lockMessage(tx, userId, messageId);
        if (!found) throw new MessageMissing();
        const said = (await handSetOf(tx, userId, [messageId])).get(messageId)?.get(OF_MESSAGE);
        const became = said?.has(STATUS) ? 'what you said it is' : whatBecameOf(found.outcome);
        if (became) throw new NothingToRetry(became);
        const change = columnsOf(readMessage(found, reader, uuidv7).outcome);
        const changed = { ...found, ...change };
        await store.changeOutcome(tx, messageId, change);
        await publish(tx, call, [changed]);
        return toMessage(changed);
      });
    },
  };
}

export type Intake = ReturnType<typeof createIntake>;

/** Reads messages one after the other and lets other calls in between: a hostile text takes milliseconds. */
async function readAll(incoming: readonly Incoming[], reader: Reader, newId: () => string): Promise<Read[]> {
  const reads: Read[] = [];
  for (const message of incoming) {
    reads.push(readMessage(message, reader, newId));
    if (incoming.length > 1) await setImmediate();
  }
  return reads;
}

/** What others were told of a message, in words; '' for nothing yet. */
function whatBecameOf({ status, upcomingBill, balanceReading }: Outcome): string {
  if (status === MessageStatus.EXTRACTED) return 'an expense';
  return upcomingBill ? 'a bill' : balanceReading ? 'a balance' : '';
}

/** The columns that hold what became of a message. */
export const columnsOf = (outcome: Outcome) => ({
  status: outcome.status,
  verdict: outcome.verdict,
  outcome,
});

function toRow(userId: string, message: Incoming, outcome: Outcome, createdAt: Date): store.StoredMessage {
  const { clientMessageId, sender, text, receivedAt, kind } = message;
  const identity = JSON.stringify([clientMessageId, kind, sender, text]);
  const contentHash = createHash('sha256').update(identity).digest();
  const messageId = uuidv7();
  return {
    messageId,
    userId,
    contentHash,
    clientMessageId,
    sender,
    text,
    receivedAt,
    kind,
    createdAt,
    ...columnsOf(outcome),
  };
}

/** A stored message as the contract shows it. */
export function toMessage(row: store.StoredMessage): Message {
  const { messageId, clientMessageId, sender, text, kind } = row;
  return {
    messageId,
    clientMessageId,
    sender,
    text,
    kind,
    receivedAt: row.receivedAt.toISOString(),
    outcome: row.outcome,
    createdAt: row.createdAt.toISOString(),
    textErasedAt: '',
  };
}
