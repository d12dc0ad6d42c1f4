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
import { examine } from './extraction/examine.ts';
import { extract } from './extraction/extract.ts';
import { toInput } from './input.ts';
import { isOpen, pending } from './model/pending.ts';
import { withdraw } from './model/queue.ts';
import type { Stage } from './model/stage.ts';
import { toOutcome } from './outcome.ts';
import type { Preferences, PreferencesOf } from './preferences.ts';
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
  /** Where messages wait that a language model may read better. */
  readonly stage: Stage;
}

/** An incoming message after its rules were checked. */
export type Incoming = Omit<IncomingMessage, 'receivedAt'> & { readonly receivedAt: Date };

/** Takes messages in: reads them and stores message, outcome and events in one transaction. */
export function createIntake({ database, outbox, preferencesOf, clock, stage }: IntakeOptions) {
  const publish = (tx: Tx, call: Call, stored: readonly store.StoredMessage[]) =>
    outbox.append(
      tx,
      stored.flatMap((message) => announcements(message, call.traceparent)),
    );

  /** Lets those of the stored messages wait for the model that are to. */
  const enqueue = (tx: Tx, call: Call, preferences: Preferences, stored: readonly store.StoredMessage[]) =>
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
      const preferences = await preferencesOf(call);
      const createdAt = clock();
      const asking = await stage.isOn(userId);
      const outcomes = await readAll(incoming, preferences, uuidv7, asking);
      const rows = incoming.map((message, at) => toRow(userId, message, outcomes[at] as Outcome, createdAt));
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
        await enqueue(tx, call, preferences, added);
        const byId = new Map([...added, ...earlier].map((row) => [row.messageId, row]));
        return rows.map((row) => toMessage(byId.get(idOf(row)) ?? row));
      });
    },

    /** What each message would become. */
    async preview(call: Call, incoming: readonly Incoming[]): Promise<Outcome[]> {
      const preferences = await preferencesOf(call);
      return readAll(incoming, preferences, () => '', false);
    },

    /** Reads a stored message again; throws {@link NothingToRetry} once the others were told what it is. */
    async retry(call: Call, messageId: string): Promise<Message> {
      const { userId } = call.caller;
      const preferences = await preferencesOf(call);
      const asking = await stage.isOn(userId);
      return database.withTx(async (tx) => {
        const found = await store.lockMessage(tx, userId, messageId);
        if (!found) throw new MessageMissing();
        const became = whatBecameOf(found.outcome);
        if (became) throw new NothingToRetry(became);
        const change = columnsOf(read(found, preferences, uuidv7, asking));
        const changed = { ...found, ...change };
        await store.changeOutcome(tx, messageId, change);
        await publish(tx, call, [changed]);
        if (changed.status === MessageStatus.PENDING) await enqueue(tx, call, preferences, [changed]);
        else await withdraw(tx, messageId);
        return toMessage(changed);
      });
    },
  };
}

export type Intake = ReturnType<typeof createIntake>;

type Readable = Pick<Incoming, 'text' | 'sender' | 'kind' | 'receivedAt'>;

/** What the grammar reads; with `asking` it is PENDING where a model could settle what the grammar left open. */
function read(message: Readable, preferences: Preferences, newId: () => string, asking: boolean): Outcome {
  const input = toInput(message, preferences);
  const extraction = extract(input);
  const outcome = toOutcome(message.text, extraction, newId);
  const open = asking && extraction.outcome !== 'extracted' && isOpen(examine(input));
  return open ? pending(outcome) : outcome;
}

/** Reads messages one after the other and lets other calls in between: a hostile text takes milliseconds. */
async function readAll(
  incoming: readonly Incoming[],
  preferences: Preferences,
  newId: () => string,
  asking: boolean,
) {
  const outcomes: Outcome[] = [];
  for (const message of incoming) {
    outcomes.push(read(message, preferences, newId, asking));
    if (incoming.length > 1) await setImmediate();
  }
  return outcomes;
}

/** What others were told of a message, in words; '' for nothing yet. */
function whatBecameOf({ status, upcomingBill, balanceReading }: Outcome): string {
  if (status === MessageStatus.EXTRACTED) return 'an expense';
  return upcomingBill ? 'a bill' : balanceReading ? 'a balance' : '';
}

const columnsOf = (outcome: Outcome) => ({
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
