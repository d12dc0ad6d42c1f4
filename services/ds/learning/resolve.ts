import { v7 as uuidv7 } from 'uuid';
import {
  ExtractedExpense,
  type Message,
  MessageStatus,
  type Outcome,
  Resolution,
  ReviewReason,
  Verdict,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { type Envelope, seal } from '#mesh/events/event.ts';
import { FailedPrecondition, InvalidArgument } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { announcements } from '../announce.ts';
import { positionOf } from '../extraction/layout.ts';
import { dayIn, iso } from '../extraction/time/clock.ts';
import { type IntakeOptions, MessageMissing, toMessage } from '../intake.ts';
import { withdraw } from '../model/queue.ts';
import type { Preferences } from '../preferences.ts';
import { type Reader, readAs } from '../reading.ts';
import { revision, withdrawal } from '../revision/diff.ts';
import { changeOutcome, columnsOf, type StoredMessage } from '../store.ts';
import { completed, type Given, namesGiven } from './given.ts';
import {
  addHandSet,
  DELETED,
  type HandSet,
  handSetOf,
  NOTHING_BY_HAND,
  OF_MESSAGE,
  STATUS,
} from './hand-set.ts';
import { layoutIn, learnMerchant, teach } from './learn.ts';
import { withMerchantRules } from './merchant.ts';
import { NOTHING_SAID, type Says } from './rule-store.ts';

class TextErased extends FailedPrecondition {
  constructor() {
    super('message_id: its text is erased, give the entry');
  }
}
class StillThere extends FailedPrecondition {
  constructor() {
    super('message_id: an entry of it that you changed is still in the ledger, delete that first');
  }
}
class SeveralEntries extends FailedPrecondition {
  constructor() {
    super('expense.expense_id: the message has several entries, name the one that it is');
  }
}

const { TRANSACTION, NO_TRANSACTION, UNSPECIFIED } = Resolution;

/** What became of a message when the user said what it is. */
interface Resolved {
  readonly outcome: Outcome;
  /** The entry that the user described, and how. */
  readonly entry: ExtractedExpense | undefined;
  readonly names: readonly string[];
}

/** What the user says of a message. */
export interface Said {
  readonly messageId: string;
  readonly resolution: Resolution;
  /** The entry, as far as it is not the one that was read. */
  readonly given: Given;
  /** Which one it is, where the message has several; '' for the only one. */
  readonly expenseId: string;
}

/** Lets users say what a message is. */
export function createResolver({ database, outbox, messages, clock, readerFor }: IntakeOptions) {
  /** Makes the message what the user says, tells the ledger, and remembers it for messages of its layout. */
  return async (call: Call, { messageId, resolution, ...said }: Said): Promise<Message> => {
    const { userId } = call.caller;
    const reader = await readerFor(call);
    return database.withTx(async (tx) => {
      const message = await messages.lockMessage(tx, userId, messageId);
      if (!message) throw new MessageMissing();
      const byHand = (await handSetOf(tx, userId, [messageId])).get(messageId) ?? NOTHING_BY_HAND;
      const resolved =
        resolution === TRANSACTION ? asTransaction(message, said, reader, byHand) : asNone(message);
      const after = { ...message, ...columnsOf(resolved.outcome) };
      await changeOutcome(tx, messageId, resolved.outcome);
      await withdraw(tx, messageId);
      await outbox.append(tx, newsOf(message, after, resolved, byHand, call.traceparent, clock()));
      await addHandSet(tx, { userId, messageId, expenseId: OF_MESSAGE }, [STATUS]);
      const { entry, names } = resolved;
      if (entry && names.length > 0)
        await addHandSet(tx, { userId, messageId, expenseId: entry.expenseId }, names);
      await learn(tx, message, resolution, resolved, reader.preferences, clock());
      return toMessage(after);
    });
  };
}

function asNone(message: StoredMessage): Resolved {
  const { outcome } = message;
  const nothing = { entry: undefined, names: [] };
  // What it was read as says more than "other".
  if (outcome.status === MessageStatus.IGNORED) return { outcome, ...nothing };
  return {
    outcome: {
      ...outcome,
      status: MessageStatus.IGNORED,
      verdict: Verdict.OTHER,
      confidence: 1,
      reason: ReviewReason.UNSPECIFIED,
      expenses: [],
    },
    ...nothing,
  };
}

function asTransaction(
  message: StoredMessage,
  { given, expenseId: named }: Pick<Said, 'given' | 'expenseId'>,
  reader: Reader,
  byHand: HandSet,
): Resolved {
  const { outcome } = message;
  const names = namesGiven(given);
  if (named !== '' && !outcome.expenses.some(({ expenseId }) => expenseId === named))
    throw new InvalidArgument('expense.expense_id', 'must be an entry of the message, or empty');
  if (outcome.status === MessageStatus.EXTRACTED && names.length === 0)
    return { outcome, entry: undefined, names };
  const drafts = draftsOf(message, reader, names.length > 0);
  const at =
    drafts.length === 1 ? 0 : drafts.findIndex(({ expenseId }) => named !== '' && expenseId === named);
  if (names.length > 0 && at < 0) throw new SeveralEntries();
  // An entry of this message that the user changed stayed in the ledger: it is not added twice.
  const [kept, ...more] = [...byHand].flatMap(([expenseId, fields]) =>
    expenseId === OF_MESSAGE || fields.has(DELETED) ? [] : [expenseId],
  );
  const isThere = drafts.some((draft) => draft.expenseId === '') && kept !== undefined;
  if (isThere && (drafts.length > 1 || more.length > 0)) throw new StillThere();
  const expenses = drafts.map((draft, nth) => ({
    ...completed(draft, nth === at ? given : {}),
    expenseId: draft.expenseId || kept || uuidv7(),
  }));
  const undone = expenses.some(({ kind }) => kind === TransactionKind.REVERSAL);
  return {
    outcome: {
      ...outcome,
      status: MessageStatus.EXTRACTED,
      verdict: undone ? Verdict.REVERSAL : Verdict.TRANSACTION,
      confidence: 1,
      reason: ReviewReason.UNSPECIFIED,
      expenses,
      upcomingBill: undefined,
      balanceReading: undefined,
    },
    entry: expenses[at],
    names,
  };
}

/** What is known of the message's entries before the user adds to it. */
function draftsOf(
  message: StoredMessage,
  { preferences, rules }: Reader,
  isGiven: boolean,
): ExtractedExpense[] {
  const { outcome, text, receivedAt } = message;
  if (outcome.expenses.length > 0) return outcome.expenses;
  if (text === '' && !isGiven) throw new TextErased();
  const read = text === '' ? [] : readAgain(message, preferences);
  if (read.length > 0) return read.map((draft) => withMerchantRules(draft, rules));
  const occurredOn = iso(dayIn(preferences.timezone, receivedAt));
  const evidence = [
    { field: 'occurred_on', stage: ExtractionStage.RECEIVED, confidence: 0.8, start: 0, end: 0, version: '' },
  ];
  return [ExtractedExpense.fromPartial({ occurredOn, evidence })];
}

/** The entries that the engine reads by itself, or else once it is told that the message reports a movement. */
function readAgain(message: StoredMessage, preferences: Preferences): readonly ExtractedExpense[] {
  const { expenses } = readAs(message, preferences, undefined, () => '');
  return expenses.length > 0 ? expenses : readTold(message, preferences).expenses;
}

/** The message as the engine reads it once it is told that it reports a movement. */
function readTold(message: StoredMessage, preferences: Preferences, amountPosition = 0): Outcome {
  return readAs(message, preferences, { transaction: true, amountPosition }, () => '');
}

function newsOf(
  before: StoredMessage,
  after: StoredMessage,
  { entry, names }: Resolved,
  byHand: HandSet,
  traceparent: string,
  now: Date,
): Envelope[] {
  const revised = (event: ExpenseRevised) => seal(ExpenseRevised, event, traceparent);
  const corrected = () => (entry ? [revised(revision(after, entry, names, now))] : []);
  const [was, is] = [before, after].map(({ outcome }) => outcome.status === MessageStatus.EXTRACTED);
  if (was && is) return corrected();
  if (was) return before.outcome.expenses.map(({ expenseId }) => revised(withdrawal(before, expenseId, now)));
  if (!is) return [];
  // An entry that stayed in the ledger is not added again, but may be another now.
  const stayed = entry && names.length > 0 && byHand.has(entry.expenseId);
  return [...announcements(after, traceparent), ...(stayed ? corrected() : [])];
}

/** Remembers for the sender's layout what the engine would not see by itself, and for the merchant what was corrected. */
async function learn(
  tx: Tx,
  message: StoredMessage,
  resolution: Resolution,
  { entry, names, outcome }: Resolved,
  preferences: Preferences,
  at: Date,
): Promise<void> {
  const layout = layoutIn(message);
  const taught = { messageId: message.messageId, at };
  if (message.text === '') return;
  const plain = readAs(message, preferences, undefined, () => '');
  if (resolution === NO_TRANSACTION) {
    const seen = plain.status === MessageStatus.IGNORED;
    const said = { ...NOTHING_SAID, resolution: seen ? UNSPECIFIED : NO_TRANSACTION };
    if (layout) await teach(tx, layout, said, taught);
    return;
  }
  const [only] = outcome.expenses.length === 1 ? outcome.expenses : [];
  const read = plain.expenses[0] ?? readTold(message, preferences).expenses[0];
  if (layout && only) await teach(tx, layout, layoutLesson(message, plain, read, only), taught);
  if (entry && read) await learnMerchant(tx, message.userId, read, entry, new Set(names), taught);
}

/** What the engine has to be told to read a message of this layout as the user did. */
function layoutLesson(
  message: StoredMessage,
  plain: Outcome,
  read: ExtractedExpense | undefined,
  entry: ExtractedExpense,
): Says {
  const { money } = entry;
  const amountPosition = money && read?.money?.amount !== money.amount ? positionOf(message.text, money) : 0;
  const seen = plain.status === MessageStatus.EXTRACTED;
  const tellsMovement = read !== undefined && read.direction !== Direction.UNSPECIFIED;
  return {
    ...NOTHING_SAID,
    resolution: seen ? UNSPECIFIED : TRANSACTION,
    amountPosition,
    ...(!tellsMovement && { transactionKind: entry.kind, setsDirection: entry.direction }),
  };
}
