import {
  type ExtractedExpense,
  type MessageChange,
  MessageStatus,
  type Outcome,
} from '#gen/tracker/ds/v1/ds_service.ts';
import {
  BalanceRead,
  BillAnnounced,
  ExpenseExtracted,
  ExpenseRevised,
} from '#gen/tracker/events/v1/events.ts';
import { type Envelope, seal } from '#mesh/events/event.ts';
import { balanceIn, billIn, expensesIn } from '../announce.ts';
import { fixed, type HandSet, OF_MESSAGE, STATUS } from '../learning/hand-set.ts';
import type { StoredMessage } from '../store.ts';
import {
  changesOf,
  differing,
  NO_ENTRY,
  type Revision,
  revision,
  statusChanges,
  withdrawal,
  withFields,
} from './diff.ts';

const isExtracted = ({ status }: Outcome) => status === MessageStatus.EXTRACTED;

/**
 * What changes when `fresh` takes the place of what became of a message; undefined where nothing does, where the user
 * said what it is, and where an entry would turn into a doubt: what is in the ledger is not taken out for that. Fields
 * that the user set by hand stay, and entries with one.
 */
export function revise(
  message: StoredMessage,
  fresh: Outcome,
  byHand: HandSet,
  newId: () => string,
): Revision | undefined {
  const before = message.outcome;
  if (byHand.get(OF_MESSAGE)?.has(STATUS)) return undefined;
  if (isExtracted(before) && !isExtracted(fresh) && fresh.status !== MessageStatus.IGNORED) return undefined;
  const touched = before.expenses.some((entry) => fixed(entry, byHand).size > 0);
  if (isExtracted(before) && !isExtracted(fresh) && touched) return undefined;
  const entries = entriesOf(before, fresh, byHand, newId);
  const kept = entries.flatMap(({ after }) => after ?? []);
  const after = { ...fresh, expenses: kept };
  const changes = changesIn(message, after, entries);
  if (changes.length === 0) return undefined;
  const revised = { ...message, outcome: after };
  return {
    outcome: after,
    changes,
    events: (now, traceparent) => [
      ...(isExtracted(before) ? revisionsIn(revised, entries, now) : []).map((event) =>
        seal(ExpenseRevised, event, traceparent),
      ),
      ...addedIn(revised, before).map((event) => seal(ExpenseExtracted, event, traceparent)),
      ...noticesIn(revised, before, traceparent),
    ],
  };
}

/** One entry of the message, which keeps its place among them; `names` of the fields in which it differs. */
interface Entry {
  readonly before: ExtractedExpense | undefined;
  readonly after: ExtractedExpense | undefined;
  readonly names: readonly string[];
}

function entriesOf(before: Outcome, fresh: Outcome, byHand: HandSet, newId: () => string): Entry[] {
  const count = Math.max(before.expenses.length, fresh.expenses.length);
  return Array.from({ length: count }, (_, at): Entry => {
    const [one, other] = [before.expenses[at], fresh.expenses[at]];
    const own = one ? fixed(one, byHand) : new Set<string>();
    const names = differing(one ?? NO_ENTRY, other ?? NO_ENTRY, own);
    if (!other && own.size > 0) return { before: one, after: one, names: [] };
    if (!other) return { before: one, after: undefined, names };
    const expenseId = one?.expenseId || (isExtracted(fresh) ? newId() : '');
    return { before: one, after: { ...(one ? withFields(one, other, names) : other), expenseId }, names };
  });
}

function changesIn(
  { messageId, outcome }: StoredMessage,
  after: Outcome,
  entries: readonly Entry[],
): MessageChange[] {
  const ofMessage = statusChanges(outcome, after);
  const ofEntries = entries.map((entry) => ({
    messageId,
    expenseId: (entry.before ?? entry.after)?.expenseId ?? '',
    changes: changesOf(entry.before ?? NO_ENTRY, entry.after ?? NO_ENTRY, entry.names),
  }));
  const [first = { messageId, expenseId: '', changes: [] }, ...rest] = ofEntries;
  return [{ ...first, changes: [...ofMessage, ...first.changes] }, ...rest].filter(
    ({ changes }) => changes.length > 0,
  );
}

function revisionsIn(message: StoredMessage, entries: readonly Entry[], now: Date): ExpenseRevised[] {
  return entries.flatMap(({ before, after, names }) => {
    if (!before) return [];
    if (!after || !isExtracted(message.outcome)) return [withdrawal(message, before.expenseId, now)];
    return names.length > 0 ? [revision(message, after, names, now)] : [];
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
