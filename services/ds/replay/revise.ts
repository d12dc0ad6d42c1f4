import {
  type ExtractedExpense,
  type FieldChange,
  type MessageChange,
  MessageStatus,
  type Outcome,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import {
  BalanceRead,
  BillAnnounced,
  ExpenseExtracted,
  ExpenseRevised,
} from '#gen/tracker/events/v1/events.ts';
import { type Envelope, seal } from '#mesh/event.ts';
import { balanceIn, billIn, expensesIn } from '../announce.ts';
import type { StoredMessage } from '../store.ts';
import { fieldChanges, statusChanges } from './diff.ts';

/** What reading a message anew leads to. */
export interface Revision {
  /** To be stored. */
  readonly outcome: Outcome;
  readonly changes: readonly MessageChange[];
  /** What the other services are to be told. */
  events(now: Date, traceparent: string): Envelope[];
}

const isExtracted = ({ status }: Outcome) => status === MessageStatus.EXTRACTED;

/** Whether the user said what the message is: then no engine says otherwise. */
function isSettledByUser({ expenses }: Outcome): boolean {
  return expenses.some(({ evidence }) => evidence.some(({ stage }) => stage === ExtractionStage.USER));
}

/**
 * What changes when `fresh` takes the place of what became of a message; undefined where nothing does, where the user
 * settled it, and where an entry would turn into a doubt: what is in the ledger is not taken out for that.
 */
export function revise(message: StoredMessage, fresh: Outcome, newId: () => string): Revision | undefined {
  const before = message.outcome;
  if (isSettledByUser(before)) return undefined;
  if (isExtracted(before) && !isExtracted(fresh) && fresh.status !== MessageStatus.IGNORED) return undefined;
  const after = { ...fresh, expenses: named(before, fresh, newId) };
  const pairs = pairsOf(before.expenses, after.expenses);
  const ofMessage = statusChanges(before, after);
  const { messageId } = message;
  const changes = pairs
    .map(({ one, other, changes }, at) => ({
      messageId,
      expenseId: (one ?? other)?.expenseId ?? '',
      changes: at === 0 ? [...ofMessage, ...changes] : changes,
    }))
    .filter((change) => change.changes.length > 0);
  if (pairs.length === 0 && ofMessage.length > 0)
    changes.push({ messageId, expenseId: '', changes: ofMessage });
  if (changes.length === 0) return undefined;
  return {
    outcome: after,
    changes,
    events: (now, traceparent) => [
      ...revisedIn(message, before, after, pairs, now).map((event) =>
        seal(ExpenseRevised, event, traceparent),
      ),
      ...addedIn({ ...message, outcome: after }, before).map((event) =>
        seal(ExpenseExtracted, event, traceparent),
      ),
      ...noticesIn({ ...message, outcome: after }, before, traceparent),
    ],
  };
}

/** The entries of the fresh outcome under the ids that the ledger knows; new ones get new ids. */
function named(before: Outcome, fresh: Outcome, newId: () => string): ExtractedExpense[] {
  if (!isExtracted(fresh)) return fresh.expenses;
  return fresh.expenses.map((expense, at) => ({
    ...expense,
    expenseId: before.expenses[at]?.expenseId || newId(),
  }));
}

interface Pair {
  readonly one: ExtractedExpense | undefined;
  readonly other: ExtractedExpense | undefined;
  readonly changes: FieldChange[];
}

/** A message's entries keep their order, so the first is the first. */
function pairsOf(before: readonly ExtractedExpense[], after: readonly ExtractedExpense[]): Pair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const [one, other] = [before[at], after[at]];
    return { one, other, changes: fieldChanges(one, other) };
  });
}

function revisedIn(
  { userId, messageId }: StoredMessage,
  before: Outcome,
  after: Outcome,
  pairs: readonly Pair[],
  now: Date,
): ExpenseRevised[] {
  if (!isExtracted(before)) return [];
  const common = { userId, messageId, revisedAt: now.toISOString() };
  return pairs.flatMap(({ one, other, changes }) => {
    if (!one || changes.length === 0) return [];
    if (!other || !isExtracted(after))
      return [ExpenseRevised.fromPartial({ ...common, expenseId: one.expenseId, withdrawn: true })];
    const fields = changes.map(({ field }) => field);
    const evidence = other.evidence.filter(({ field }) => fields.includes(field.split('.')[0] as string));
    return [ExpenseRevised.fromPartial({ ...other, ...common, expenseId: one.expenseId, fields, evidence })];
  });
}

/** Entries that the ledger does not have yet. */
function addedIn(message: StoredMessage, before: Outcome): ExpenseExtracted[] {
  const known = new Set(isExtracted(before) ? before.expenses.map(({ expenseId }) => expenseId) : []);
  return expensesIn(message).filter(({ expenseId }) => !known.has(expenseId));
}

/** Bills and balances that were not told before. */
function noticesIn(message: StoredMessage, before: Outcome, traceparent: string): Envelope[] {
  const bill = before.upcomingBill ? undefined : billIn(message);
  const balance = before.balanceReading ? undefined : balanceIn(message);
  return [
    ...(bill ? [seal(BillAnnounced, bill, traceparent)] : []),
    ...(balance ? [seal(BalanceRead, balance, traceparent)] : []),
  ];
}
