import { and, desc, eq, gte, isNull, lt, lte, or, type Placeholder, sql as raw, type SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import { Flow } from '#gen/tracker/expense/v1/expense_service.ts';
import { type TransactionKind, transactionKindToNumber } from '#gen/tracker/type/v1/transaction.ts';
import type { Sql } from '#mesh/sql/database.ts';
import { prepareSelect } from '#mesh/sql/statement.ts';
import { isReceived } from '../flow.ts';
import { expenses } from '../schema.ts';
import type { StoredExpense } from '../store.ts';

/** What a list or a summary is about; empty strings match all. */
export interface LedgerFilter {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  /** Also matches the category's children. */
  readonly category?: string;
  /** Any part of the name. */
  readonly merchant?: string;
  /** Any part of the name, the note or the reference. */
  readonly text?: string;
  readonly kind?: TransactionKind | undefined;
  readonly flow?: Flow | undefined;
  /** The whole tail. */
  readonly accountTail?: string;
  /** The smallest and the largest amount in the entry's own currency, plain decimals. */
  readonly minAmount?: string;
  readonly maxAmount?: string;
}

type Terms = Readonly<
  Record<
    | 'userId'
    | 'from'
    | 'to'
    | 'currency'
    | 'category'
    | 'children'
    | 'merchant'
    | 'text'
    | 'kind'
    | 'received'
    | 'spent'
    | 'accountTail'
    | 'minAmount'
    | 'maxAmount',
    Term
  >
>;
/** A value to compare with, or the place where it will stand; '' is no condition. */
type Term = string | Placeholder;

/** The WHERE of a ledger query; deleted entries and other users' are never in it. */
export function inLedger(filter: LedgerFilter): SQL | undefined {
  return matching(termsOf(filter));
}

function matching({
  userId,
  from,
  to,
  currency,
  category,
  children,
  merchant,
  text,
  kind,
  received,
  spent,
  accountTail,
  minAmount,
  maxAmount,
}: Terms): SQL | undefined {
  return and(
    eq(expenses.userId, userId),
    isNull(expenses.deletedAt),
    from ? gte(expenses.occurredOn, from) : undefined,
    to ? lte(expenses.occurredOn, to) : undefined,
    currency ? eq(expenses.currencyCode, currency) : undefined,
    category ? or(eq(expenses.category, category), raw`${expenses.category} like ${children}`) : undefined,
    merchant ? raw`${expenses.merchant} like ${merchant}` : undefined,
    text
      ? or(
          ...[expenses.merchant, expenses.note, expenses.reference].map(
            (column) => raw`${column} like ${text}`,
          ),
        )
      : undefined,
    kind ? raw`${expenses.kind} = ${kind}` : undefined,
    received ? isReceived : undefined,
    spent ? raw`not ${isReceived}` : undefined,
    accountTail ? eq(expenses.accountTail, accountTail) : undefined,
    minAmount ? raw`${expenses.amount} >= ${exactly(minAmount)}` : undefined,
    maxAmount ? raw`${expenses.amount} <= ${exactly(maxAmount)}` : undefined,
  );
}

/** As the column is: a decimal beside mere text may be compared in floating point. */
const exactly = (amount: Term) => raw`cast(${amount} as decimal(22, 4))`;

function termsOf({
  userId,
  from,
  to,
  currency,
  category = '',
  merchant = '',
  text = '',
  kind,
  flow,
  accountTail = '',
  minAmount = '',
  maxAmount = '',
}: LedgerFilter) {
  return {
    userId,
    from,
    to,
    currency,
    category,
    children: category && `${escapeLike(category)}.%`,
    merchant: merchant && `%${escapeLike(merchant)}%`,
    text: text && `%${escapeLike(text)}%`,
    kind: kind ? String(transactionKindToNumber(kind)) : '',
    received: flow === Flow.RECEIVED ? 'yes' : '',
    spent: flow === Flow.SPENT ? 'yes' : '',
    accountTail,
    minAmount,
    maxAmount,
  };
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');
/** One prepared list for each set of conditions that was asked for; there are few. */
const lists = new Map<string, ReturnType<typeof prepareSelect<typeof expenses>>>();

/** Up to `limit` entries after `position` (day and id of the last one seen), newest day first. */
export function listExpenses(
  sql: Sql,
  filter: LedgerFilter,
  position: readonly string[] | undefined,
  limit: number,
): Promise<StoredExpense[]> {
  const [day = '', id = ''] = position ?? [];
  const terms = { ...termsOf(filter), day, id };
  const given = Object.entries(terms).flatMap(([name, term]) => (term === '' ? [] : [name]));
  const shape = given.join();
  const list = lists.get(shape) ?? prepareList(new Set(given));
  lists.set(shape, list);
  // As text: a number would go out as a floating-point value, which LIMIT refuses.
  return list(sql, { ...terms, limit: String(limit) });
}

function prepareList(given: ReadonlySet<string>) {
  const term = (name: string) => (given.has(name) ? raw.placeholder(name) : '');
  const [day, id] = [raw.placeholder('day'), raw.placeholder('id')];
  // Written out rather than as a row value: three times faster on the servers this runs on.
  const after = or(
    lt(expenses.occurredOn, day),
    and(eq(expenses.occurredOn, day), lt(expenses.expenseId, id)),
  );
  const terms: Terms = {
    userId: term('userId'),
    from: term('from'),
    to: term('to'),
    currency: term('currency'),
    category: term('category'),
    children: term('children'),
    merchant: term('merchant'),
    text: term('text'),
    kind: term('kind'),
    received: term('received'),
    spent: term('spent'),
    accountTail: term('accountTail'),
    minAmount: term('minAmount'),
    maxAmount: term('maxAmount'),
  };
  return prepareSelect(
    expenses,
    drizzle
      .mock()
      .select()
      .from(expenses)
      .where(and(matching(terms), given.has('day') ? after : undefined))
      .orderBy(desc(expenses.occurredOn), desc(expenses.expenseId))
      .limit(raw.placeholder('limit')),
  );
}
