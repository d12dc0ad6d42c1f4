import { type ExtractedExpense, MessageKind, MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import { BalanceRead, BillAnnounced, ExpenseExtracted } from '#gen/tracker/events/v1/events.ts';
import { type Envelope, seal } from '#mesh/events/event.ts';
import type { StoredMessage } from './store.ts';

/** What of a stored message goes into events. */
type Told = Pick<
  StoredMessage,
  'userId' | 'messageId' | 'kind' | 'sender' | 'text' | 'receivedAt' | 'outcome'
>;

/** The longest texts that the ledger takes. */
const MAX_NOTE = 500;
const MAX_NAME = 200;
const MAX_HANDLE = 100;

/** What every event of a message says. */
const common = ({ userId, messageId, receivedAt, outcome: { confidence, engineVersion } }: Told) => ({
  userId,
  messageId,
  receivedAt: receivedAt.toISOString(),
  confidence,
  engineVersion,
});

/** The message's entries for the ledger; none unless it was extracted. */
export function expensesIn(message: Told): ExpenseExtracted[] {
  const { kind, sender, text, outcome } = message;
  if (outcome.status !== MessageStatus.EXTRACTED) return [];
  // Only the user's own words go along: a bank's text stays where it was read.
  const note = kind === MessageKind.NOTE ? text.trim().slice(0, MAX_NOTE) : '';
  return outcome.expenses.map((expense) =>
    ExpenseExtracted.fromPartial({
      ...cut(expense),
      ...common(message),
      note,
      sender,
    }),
  );
}

/** An entry whose texts are no longer than the ledger takes. */
export function cut(expense: ExtractedExpense): ExtractedExpense {
  return {
    ...expense,
    merchantRaw: expense.merchantRaw.slice(0, MAX_NAME),
    counterparty: expense.counterparty.slice(0, MAX_HANDLE),
  };
}

/** The payment that the message announces. */
export function billIn(message: Told): BillAnnounced | undefined {
  const { upcomingBill } = message.outcome;
  return upcomingBill && BillAnnounced.fromPartial({ ...upcomingBill, ...common(message) });
}

/** The balance that the message tells without a movement. */
export function balanceIn(message: Told): BalanceRead | undefined {
  const { balanceReading } = message.outcome;
  return balanceReading && BalanceRead.fromPartial({ ...balanceReading, ...common(message) });
}

/** Everything that a message tells the other services, ready for the outbox. */
export function announcements(message: Told, traceparent: string): Envelope[] {
  const [bill, balance] = [billIn(message), balanceIn(message)];
  return [
    ...expensesIn(message).map((expense) => seal(ExpenseExtracted, expense, traceparent)),
    ...(bill ? [seal(BillAnnounced, bill, traceparent)] : []),
    ...(balance ? [seal(BalanceRead, balance, traceparent)] : []),
  ];
}
