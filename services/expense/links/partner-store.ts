import { and, desc, eq, isNull, or, sql as raw } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/mysql-core';
import { drizzle } from 'drizzle-orm/mysql2';
import { directionToNumber, transactionKindToNumber } from '#gen/tracker/type/v1/transaction.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { prepareSelect } from '#mesh/sql/statement.ts';
import { COMES_BACK } from '#mesh/transaction.ts';
import { expenses } from '../schema.ts';
import type { StoredExpense } from '../store.ts';

/** An entry, and from which days its partners are: what moves the same sum, and what came back of it, which takes longer. */
export interface Search {
  readonly entry: StoredExpense;
  readonly from: string;
  readonly to: string;
  readonly backFrom: string;
  readonly backTo: string;
}

/** More rows than honest ledgers have of the sums of one statement. */
const MANY = 500;
/** Where there are more, the newest for each entry are looked at. */
const NEWEST = 100;
const comesBack = [...COMES_BACK].map(transactionKindToNumber).join(', ');
/** How many entries one statement serves; what is over is filled up with the last, so that few statements serve all. */
const SIZES = [1, 8, 50] as const;
const LARGEST = SIZES[SIZES.length - 1] as number;

type Finder = ReturnType<typeof prepareSelect<typeof expenses>>;
const anyOf = new Map<number, Finder>();
const newestOf = new Map<number, Finder>();

/** Entries of the same ledgers with the same sums, but for those that one sender tells of as another event. */
export async function likelyPartners(tx: Tx, wanted: readonly Search[]): Promise<StoredExpense[]> {
  const found = new Map<string, StoredExpense>();
  for (let at = 0; at < wanted.length; at += LARGEST) {
    const some = wanted.slice(at, at + LARGEST);
    const size = SIZES.find((one) => one >= some.length) ?? LARGEST;
    const named = Array.from({ length: size }, (_, nth) =>
      valuesOf(some[nth] ?? (some.at(-1) as Search), nth),
    );
    const values = Object.assign({}, ...named);
    // As text: a number would go out as a floating-point value, which LIMIT refuses.
    const rows = await finderIn(anyOf, size, prepareAny)(tx, { ...values, most: String(MANY) });
    const all =
      rows.length < MANY
        ? rows
        : await finderIn(newestOf, size, prepareNewest)(tx, { ...values, most: String(NEWEST) });
    for (const row of all) found.set(row.expenseId, row);
  }
  return [...found.values()];
}

function finderIn(known: Map<number, Finder>, size: number, prepare: (size: number) => Finder): Finder {
  const finder = known.get(size) ?? prepare(size);
  known.set(size, finder);
  return finder;
}

const valuesOf = ({ entry, from, to, backFrom, backTo }: Search, nth: number) => ({
  [`user${nth}`]: entry.userId,
  [`amount${nth}`]: entry.amount,
  [`currency${nth}`]: entry.currencyCode,
  [`sender${nth}`]: entry.sender,
  [`direction${nth}`]: directionToNumber(entry.direction),
  [`reference${nth}`]: entry.reference || NO_REFERENCE,
  [`balance${nth}`]: entry.balance,
  [`from${nth}`]: from,
  [`to${nth}`]: to,
  [`backFrom${nth}`]: backFrom,
  [`backTo${nth}`]: backTo,
});
/** No entry has it. */
const NO_REFERENCE = '\u0000';

/** The condition of the `nth` entry's partners. */
function isPartner(nth: number) {
  const { placeholder } = raw;
  const within = (from: string, to: string) =>
    raw`${expenses.occurredOn} between ${placeholder(from)} and ${placeholder(to)}`;
  const cameBack = raw`${expenses.kind} in (${raw.raw(comesBack)})`;
  const toldApart = or(
    raw`${expenses.sender} <> ${placeholder(`sender${nth}`)}`,
    raw`${expenses.direction} <> ${placeholder(`direction${nth}`)}`,
    eq(expenses.reference, placeholder(`reference${nth}`)),
    eq(expenses.balance, placeholder(`balance${nth}`)),
  );
  return and(
    eq(expenses.userId, placeholder(`user${nth}`)),
    eq(expenses.amount, placeholder(`amount${nth}`)),
    eq(expenses.currencyCode, placeholder(`currency${nth}`)),
    or(
      and(within(`from${nth}`, `to${nth}`), toldApart),
      and(within(`backFrom${nth}`, `backTo${nth}`), cameBack),
    ),
  );
}

const upTo = (size: number) => Array.from({ length: size }, (_, nth) => nth);

function prepareAny(size: number): Finder {
  const query = drizzle
    .mock()
    .select()
    .from(expenses)
    .where(and(or(...upTo(size).map(isPartner)), isNull(expenses.deletedAt)))
    .limit(raw.placeholder('most'));
  return prepareSelect(expenses, query);
}

function prepareNewest(size: number): Finder {
  const ofOne = (nth: number) =>
    drizzle
      .mock()
      .select()
      .from(expenses)
      .where(and(isPartner(nth), isNull(expenses.deletedAt)))
      .orderBy(desc(expenses.occurredOn), desc(expenses.expenseId))
      .limit(raw.placeholder('most'));
  const [first, second, ...rest] = upTo(size).map(ofOne);
  if (!first) throw new Error('a search needs a sum');
  return prepareSelect(expenses, second ? unionAll(first, second, ...rest) : first);
}
