import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import {
  type IncomingMessage,
  type Message,
  MessageStatus,
  type Outcome,
} from '#gen/tracker/ds/v1/ds_service.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import { FailedPrecondition, NotFound } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { announcements } from './announce.ts';
import { examine } from './extraction/examine.ts';
import { handSetOf, OF_MESSAGE, STATUS } from './learning/hand-set.ts';
import { countApplied } from './learning/rule-store.ts';
import { isOpen, pending } from './model/pending.ts';
import { withdraw } from './model/queue.ts';
import type { Stage } from './model/stage.ts';
import type { Preferences } from './preferences.ts';
import { type Read, type Readable, type Reader, readMessage, toInput } from './reading.ts';
import { changeOutcome, columnsOf, idsByContent, type MessageStore, type StoredMessage } from './store.ts';

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

/** Retention has passed: there is nothing left to read. */
class TextErased extends FailedPrecondition {
  constructor() {
    super('message_id: the text of the message was erased');
  }
}

export interface IntakeOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly messages: MessageStore;
  readonly readerFor: (call: Call) => Promise<Reader>;
  readonly clock: () => Date;
  /** Where messages wait that a language model may read better. */
  readonly stage: Stage;
}

/** An incoming message after its rules were checked. */
export type Incoming = Omit<IncomingMessage, 'receivedAt'> & { readonly receivedAt: Date };

/** Takes messages in: reads them and stores message, outcome and events in one transaction. */
export function createIntake({ database, outbox, messages, readerFor, clock, stage }: IntakeOptions) {
  const publish = (tx: Tx, call: Call, stored: readonly StoredMessage[]) =>
    outbox.append(
      tx,
      stored.flatMap((message) => announcements(message, call.traceparent)),
    );

  /** Lets those of the stored messages wait for the model that are to. */
  const enqueue = (tx: Tx, call: Call, preferences: Preferences, stored: readonly StoredMessage[]) =>
    stage.enqueue(
      tx,
      stored
        .filter(({ status }) => status === MessageStatus.PENDING)
        .map(({ messageId, userId }) => ({
          messageId,
          userId,
          preferences,
          traceparent: call.traceparent,
        })),
    );

  return {
    /** Stores each message once; a repeat is answered with what the first became. */
    async submit(call: Call, incoming: readonly Incoming[]): Promise<Message[]> {
      const { userId } = call.caller;
      const reader = await readerFor(call);
      const createdAt = clock();
      const asking = await stage.isOn(userId);
      const reads = await readAll(incoming, reader, uuidv7, asking);
      const rows = incoming.map((message, at) =>
        toRow(userId, message, (reads[at] as Read).outcome, createdAt),
      );
      const hashes = rows.map((row) => row.contentHash);
      return database.withTx(async (tx) => {
        await messages.addMessages(tx, rows);
        const ids = await idsByContent(tx, userId, hashes);
        const idOf = (row: StoredMessage) => ids.get(row.contentHash.toString('hex')) ?? row.messageId;
        const added = rows.filter((row) => idOf(row) === row.messageId);
        const earlier = await messages.findMessages(
          tx,
          userId,
          rows.filter((row) => !added.includes(row)).map(idOf),
        );
        await publish(tx, call, added);
        const isAdded = new Set<StoredMessage | undefined>(added);
        const applied = reads.flatMap(({ applied }, at) => (isAdded.has(rows[at]) ? applied : []));
        await countApplied(tx, userId, applied);
        await enqueue(tx, call, reader.preferences, added);
        const byId = new Map([...added, ...earlier].map((row) => [row.messageId, row]));
        return rows.map((row) => toMessage(byId.get(idOf(row)) ?? row));
      });
    },

    /** What each message would become. */
    async preview(call: Call, incoming: readonly Incoming[]): Promise<Outcome[]> {
      const reads = await readAll(incoming, await readerFor(call), () => '', false);
      return reads.map(({ outcome }) => outcome);
    },

    /** Reads a stored message again; throws {@link NothingToRetry} once the others were told what it is. */
    async retry(call: Call, messageId: string): Promise<Message> {
      const { userId } = call.caller;
      const reader = await readerFor(call);
      const asking = await stage.isOn(userId);
      return database.withTx(async (tx) => {
        const found = await messages.lockMessage(tx, userId, messageId);
        if (!found) throw new MessageMissing();
        if (found.textErasedAt) throw new TextErased();
        const said = (await handSetOf(tx, userId, [messageId])).get(messageId)?.get(OF_MESSAGE);
        const became = said?.has(STATUS) ? 'what you said it is' : whatBecameOf(found.outcome);
        if (became) throw new NothingToRetry(became);
        const { outcome } = readOrWait(found, reader, uuidv7, asking);
        const changed = { ...found, ...columnsOf(outcome) };
        await changeOutcome(tx, messageId, outcome);
        await publish(tx, call, [changed]);
        if (changed.status === MessageStatus.PENDING) await enqueue(tx, call, reader.preferences, [changed]);
        else await withdraw(tx, messageId);
        return toMessage(changed);
      });
    },
  };
}

/** What is read at once; with `asking` it is PENDING where a model could settle what the grammar left open. */
function readOrWait(message: Readable, reader: Reader, newId: () => string, asking: boolean): Read {
  const read = readMessage(message, reader, newId);
  const open =
    asking &&
    !read.isTold &&
    read.outcome.status !== MessageStatus.EXTRACTED &&
    isOpen(examine(toInput(message, reader.preferences)));
  return open ? { ...read, outcome: pending(read.outcome) } : read;
}

/** Reads messages one after the other and lets other calls in between: a hostile text takes milliseconds. */
async function readAll(
  incoming: readonly Incoming[],
  reader: Reader,
  newId: () => string,
  asking: boolean,
): Promise<Read[]> {
  const reads: Read[] = [];
  for (const message of incoming) {
    reads.push(readOrWait(message, reader, newId, asking));
    if (incoming.length > 1) await setImmediate();
  }
  return reads;
}

/** What others were told of a message, in words; '' for nothing yet. */
function whatBecameOf({ status, upcomingBill, balanceReading }: Outcome): string {
  if (status === MessageStatus.EXTRACTED) return 'an expense';
  return upcomingBill ? 'a bill' : balanceReading ? 'a balance' : '';
}

function toRow(userId: string, message: Incoming, outcome: Outcome, createdAt: Date): StoredMessage {
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
    textErasedAt: null,
    ...columnsOf(outcome),
  };
}

/** A stored message as the contract shows it. */
export function toMessage(row: StoredMessage): Message {
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
    textErasedAt: row.textErasedAt?.toISOString() ?? '',
  };
}
