import type { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import { Expense } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Money } from '#gen/tracker/type/v1/transaction.ts';
import { instantIn } from '#mesh/events/event.ts';
import { fromDecimal } from '#mesh/money.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { noteBalances, takeBalance } from '../balances/balance-store.ts';
import { settleAnew, settleWith, settleWithout } from '../bills/settlement.ts';
import { forgetLinks, relink } from '../links/relink.ts';
import { toChangedColumns, toEntry } from '../mapping.ts';
import { orPoison } from '../poison.ts';
import * as store from '../store.ts';
import { type Entry, readChange, readEntry } from './entry.ts';
import { decidedAnew, evidenceOf, handSetAmong, isSetSince, setEvidence } from './evidence-store.ts';
import { addRevision, fieldsRevisedAfter, type Known, settleWaiting } from './revision-store.ts';
import { readTold, type Told } from './told.ts';

/** Names of the contract's fields that a user may set, and of those that only a message tells. */
const ENTRY = [
  'money',
  'direction',
  'kind',
  'merchant',
  'category',
  'occurred_on',
  'occurred_at',
  'account',
  'reference',
];
const TOLD: Readonly<Record<string, keyof Told>> = {
  merchant_raw: 'merchantRaw',
  counterparty: 'counterparty',
  fee: 'fee',
  balance: 'balance',
  limit: 'creditLimit',
};

/** What decides which balance is known, of which account and as of when. */
const STANDS: ReadonlySet<string> = new Set(['balance', 'account', 'occurred_on', 'money']);

/** As the fields of a revision that takes its entry out. */
const TAKEN_OUT = '*';
/** Revisions that are closer than clocks of several machines take effect in the order in which they come. */
const NEARLY_MS = 5000;

/** Whether a revision can be read depends on nothing of its entry. */
const ANY_ENTRY = readEntry(
  Expense.fromPartial({ money: { amount: '1', currencyCode: 'EUR' }, occurredOn: '1970-01-01' }),
);

/** Takes what a message was found to say anew, once. Before its entry it waits for it: their topics keep no common order. */
export async function revise(tx: Tx, event: ExpenseRevised, now: Date): Promise<void> {
  const { userId, expenseId } = event;
  const revisedAt = instantIn(event.revisedAt);
  const fields = event.withdrawn ? TAKEN_OUT : event.fields.join(',');
  const revision = { expenseId, userId, revisedAt, fields };
  // One that cannot be read is buried itself, and not with the entry that it waits for.
  orPoison(() => changeIn(event, event.fields, ANY_ENTRY));
  const there = await store.lockEvenDeleted(tx, userId, expenseId);
  if (!(await addRevision(tx, { ...revision, waiting: there ? null : event }))) return;
  // Asked again after the revision is written: an entry that is just being added either sees it or is seen here.
  const entry = there ?? (await store.lockEvenDeleted(tx, userId, expenseId));
  if (!entry) return;
  if (!there) await settleWaiting(tx, [expenseId]);
  const later = await fieldsRevisedAfter(tx, expenseId, new Date(revisedAt.getTime() + NEARLY_MS));
  await apply(tx, entry, withoutLater(event, later), now);
}

/** What is left of a revision that was put aside and comes after later ones: they stand. */
function withoutLater(event: ExpenseRevised, later: ReadonlySet<string>): ExpenseRevised {
  if (later.size === 0) return event;
  return { ...event, withdrawn: false, fields: event.fields.filter((name) => !later.has(name)) };
}

/** Revises entries just added by those of their revisions that came before them. */
export async function reviseArrived(tx: Tx, known: readonly Known[], now: Date): Promise<void> {
  const waiting = known.flatMap((one) => one.waiting ?? []);
  for (const event of waiting) {
    const entry = await store.lockEvenDeleted(tx, event.userId, event.expenseId);
    if (entry) await apply(tx, entry, event, now);
  }
  if (waiting.length > 0)
    await settleWaiting(
      tx,
      waiting.map(({ expenseId }) => expenseId),
    );
}

/**
 * Changes what is named and not set by hand, or what the user said last of all when saying what the message is; a deleted
 * entry stays deleted, and is what it should be when the user puts it back.
 */
async function apply(tx: Tx, entry: store.StoredExpense, event: ExpenseRevised, now: Date): Promise<void> {
  const { userId, expenseId } = entry;
  const before = await evidenceOf(tx, userId, expenseId);
  if (event.withdrawn) return withdraw(tx, entry, before, now);
  const said = (await isSetSince(tx, expenseId, instantIn(event.revisedAt)))
    ? []
    : handSetAmong(event.evidence, event.fields);
  const byHand = new Set(handSetAmong(before, event.fields).filter((name) => !said.includes(name)));
  const mask = event.fields.filter((name) => !byHand.has(name));
  // It stands on another account then, as of another day, or is another sum.
  const told = mask.some((name) => STANDS.has(name)) ? await takeBalance(tx, entry) : undefined;
  const { columns, reading } = orPoison(() =>
    changeIn({ ...event, ...balanceIn(entry, event, mask, told) }, mask, toEntry(entry)),
  );
  if (Object.keys(columns).length === 0) return;
  const change = { ...columns, updatedAt: now };
  await store.changeExpense(tx, expenseId, change);
  await setEvidence(tx, userId, expenseId, decidedAnew(before, mask, event.evidence));
  if (reading) await noteBalances(tx, [reading]);
  if (entry.deletedAt) return;
  const after = { ...entry, ...change };
  await settleAnew(tx, after, now);
  await settleWith(tx, await relink(tx, after, now), now);
}

/** Takes out an entry that the user never touched. */
async function withdraw(
  tx: Tx,
  { userId, expenseId, deletedAt }: store.StoredExpense,
  evidence: Parameters<typeof handSetAmong>[0],
  now: Date,
): Promise<void> {
  if (handSetAmong(evidence, [...ENTRY, 'note', ...Object.keys(TOLD)]).length > 0) return;
  await store.changeExpense(tx, expenseId, { withdrawn: true, deletedAt: deletedAt ?? now });
  if (deletedAt) return;
  await settleWithout(tx, expenseId, now);
  await settleWith(tx, await forgetLinks(tx, { userId, expenseId }, now), now);
}

/** The balance that the message tells, and when: what is known of it, in whatever currency, where that is not decided anew. */
function balanceIn(
  entry: store.StoredExpense,
  event: ExpenseRevised,
  mask: readonly string[],
  told: Money | undefined,
) {
  const known = told ?? (entry.balance === null ? undefined : fromDecimal(entry.balance, entry.currencyCode));
  return {
    balance: mask.includes('balance') ? event.balance : known,
    receivedAt: entry.receivedAt?.toISOString() ?? '',
  };
}

/** The columns that the fields of `mask` change, and the balance that the message now tells. */
function changeIn(
  event: ExpenseRevised & { readonly receivedAt?: string },
  mask: readonly string[],
  current: Entry,
) {
  const own = mask.filter((name) => ENTRY.includes(name));
  const changed = own.length > 0 ? readChange(event, own, current) : {};
  const entry: Entry = { ...current, ...changed };
  const { reading, ...told } = readTold({ receivedAt: '', ...event, sender: '' }, entry);
  const besides = mask.flatMap((name) => TOLD[name] ?? []).map((column) => [column, told[column]]);
  // What was told in the currency that it had is no sum in the new one.
  const foreign =
    entry.money.currencyCode === current.money.currencyCode
      ? {}
      : { fee: null, creditLimit: null, balance: told.balance };
  return {
    columns: {
      ...toChangedColumns(changed),
      ...foreign,
      ...Object.fromEntries(besides),
    } as Partial<store.StoredExpense>,
    reading: mask.some((name) => STANDS.has(name)) ? reading : undefined,
  };
}
