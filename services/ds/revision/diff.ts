import {
  ExtractedExpense,
  type FieldChange,
  type MessageChange,
  type Outcome,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import type { AccountRef, Money } from '#gen/tracker/type/v1/transaction.ts';
import type { Envelope } from '#mesh/events/event.ts';
import { cut } from '../announce.ts';

/** One field of the ledger's contract: how it is shown, and what evidence calls it. */
interface FieldKind {
  readonly name: string;
  readonly evidence: readonly string[];
  show(expense: ExtractedExpense): string;
}

const money = (sum: Money | undefined) => (sum ? `${sum.currencyCode} ${sum.amount}` : '');
const account = (ref: AccountRef | undefined) => (ref ? `${ref.type} ${ref.tail}` : '');
const field = (name: string, show: FieldKind['show'], evidence = [name]): FieldKind => ({
  name,
  show,
  evidence,
});

/** Everything in which two readings of one entry can differ, in the order to show it. */
const FIELDS: readonly FieldKind[] = [
  field('money', (one) => money(one.money), ['money.amount', 'money.currency_code']),
  field('direction', ({ direction }) => direction),
  field('kind', ({ kind }) => kind),
  field('merchant', ({ merchant }) => merchant),
  field('merchant_raw', ({ merchantRaw }) => merchantRaw, []),
  field('counterparty', ({ counterparty }) => counterparty),
  field('category', ({ category }) => category),
  field('occurred_on', ({ occurredOn }) => occurredOn),
  field('occurred_at', ({ occurredAt }) => occurredAt),
  field('account', (one) => account(one.account)),
  field('balance', ({ balance }) => money(balance)),
  field('limit', ({ limit }) => money(limit)),
  field('fee', ({ fee }) => money(fee)),
  field('reference', ({ reference }) => reference),
];

/** Names of the fields in evidence, for names of the contract's fields. */
export function namesInEvidence(names: readonly string[]): ReadonlySet<string> {
  return new Set(FIELDS.filter(({ name }) => names.includes(name)).flatMap(({ evidence }) => evidence));
}

/** The names of the fields in which two readings of one entry differ, without those in `except`. */
export function differing(
  before: ExtractedExpense,
  after: ExtractedExpense,
  except: ReadonlySet<string>,
): string[] {
  return FIELDS.filter(({ name, show }) => show(before) !== show(after) && !except.has(name)).map(
    ({ name }) => name,
  );
}

/** The named fields of an entry before and after, as the contract shows changes. */
export function changesOf(
  before: ExtractedExpense,
  after: ExtractedExpense,
  names: readonly string[],
): FieldChange[] {
  return FIELDS.filter(({ name }) => names.includes(name)).map(({ name, evidence, show }) => ({
    field: evidence[0] ?? name,
    before: show(before),
    after: show(after),
  }));
}

/** How what became of a message differs; of a bill and a balance only that there is one now, since what was told stays. */
export function statusChanges(before: Outcome, after: Outcome): FieldChange[] {
  const became = (['status', 'verdict'] as const)
    .map((name) => ({ field: name, before: before[name], after: after[name] }))
    .filter((change) => change.before !== change.after);
  const noticed = [
    { field: 'upcoming_bill', is: before.upcomingBill, after: money(after.upcomingBill?.money) },
    { field: 'balance_reading', is: before.balanceReading, after: money(after.balanceReading?.balance) },
  ].flatMap(({ field, is, after }) => (is || after === '' ? [] : [{ field, before: '', after }]));
  return [...became, ...noticed];
}

/** An entry that is not there, to compare with. */
export const NO_ENTRY = ExtractedExpense.fromPartial({});

/** `before` with the named fields of `after`, and why they are so. */
export function withFields(
  before: ExtractedExpense,
  after: ExtractedExpense,
  names: readonly string[],
): ExtractedExpense {
  const taken = namesInEvidence(names);
  const values = Object.fromEntries(names.map((name) => [keyOf(name), after[keyOf(name)]]));
  return {
    ...before,
    ...values,
    evidence: [
      ...before.evidence.filter(({ field }) => !taken.has(field)),
      ...after.evidence.filter(({ field }) => taken.has(field)),
    ],
  };
}

/** `merchant_raw` is `merchantRaw` in code. */
function keyOf(name: string): keyof ExtractedExpense {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof ExtractedExpense;
}

/** What becomes of a stored message that is decided anew, by a rule or by reading it again. */
export interface Revision {
  /** To be stored. */
  readonly outcome: Outcome;
  readonly changes: readonly MessageChange[];
  /** What the other services are to be told. */
  events(now: Date, traceparent: string): Envelope[];
}

/** What the ledger is told where fields of an entry were decided anew. */
export function revision(
  message: { readonly userId: string; readonly messageId: string },
  after: ExtractedExpense,
  names: readonly string[],
  now: Date,
): ExpenseRevised {
  const named = namesInEvidence(names);
  return ExpenseRevised.fromPartial({
    ...cut(after),
    userId: message.userId,
    messageId: message.messageId,
    fields: [...names],
    evidence: after.evidence.filter(({ field }) => named.has(field)),
    revisedAt: now.toISOString(),
  });
}

/** What the ledger is told where a message turned out to be no transaction. */
export function withdrawal(
  message: { readonly userId: string; readonly messageId: string },
  expenseId: string,
  now: Date,
): ExpenseRevised {
  const { userId, messageId } = message;
  const revisedAt = now.toISOString();
  return ExpenseRevised.fromPartial({ userId, messageId, expenseId, withdrawn: true, revisedAt });
}
