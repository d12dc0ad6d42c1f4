import { accountsOf } from './account/account.ts';
import { currencyFor } from './amount/currency.ts';
import type { Money } from './amount/money.ts';
import { isPlausible } from './amount/numeral.ts';
import { claimsOf, type Ranked, strongestOf } from './amount/roles.ts';
import { amountOf, signedBalance } from './entry.ts';
import type { Reading } from './grammar.ts';
import { merchantOf } from './party/merchant.ts';
import { dayIn } from './time/clock.ts';
import { dueOn, whenOf } from './time/when.ts';
import type { BalanceReading, IgnoredVerdict, MessageInput, Notice, UpcomingBill } from './types.ts';

/** What a message without a movement still tells; undefined where an essential is missing. */
export function noticeOf(
  verdict: IgnoredVerdict,
  reading: Reading,
  ranked: readonly Ranked[],
  input: MessageInput,
): Notice | undefined {
  if (verdict === 'scheduled') return upcomingBill(reading, ranked, input);
  if (verdict === 'balance_only') return balanceReading(reading, ranked, input);
  return undefined;
}

/** The sum that is due; one that only a due label names where nothing else claims to be it. */
function sumDue(ranked: readonly Ranked[]): Ranked | undefined {
  const claims = claimsOf(ranked);
  return strongestOf(claims.length > 0 ? claims : ranked.filter(({ role }) => role === 'aside'));
}

function upcomingBill(
  reading: Reading,
  ranked: readonly Ranked[],
  input: MessageInput,
): UpcomingBill | undefined {
  const due = sumDue(ranked);
  if (!due) return undefined;
  return billOf(due.money, reading, input, () => {
    const payee = merchantOf(reading, 'debit', due.money);
    const { own } = accountsOf(reading, 'debit');
    return { ...(payee && { payee }), ...(own && { account: own }) };
  });
}

/** A bill of a sum; undefined where its amount or currency is none. `parties` says who is concerned, once it is one. */
export function billOf(
  money: Money,
  reading: Reading,
  input: MessageInput,
  parties: () => Pick<UpcomingBill, 'payee' | 'account'>,
): UpcomingBill | undefined {
  const currency = currencyFor(money, reading, input.homeCurrency);
  const amount = currency && amountOf(money, reading, currency);
  if (!currency || !amount || !/[1-9]/.test(amount.value) || !isPlausible(amount.value)) return undefined;
  const day = dueOn(reading, dayIn(input.timezone, input.receivedAt));
  return {
    kind: 'upcoming_bill',
    amount,
    currency: currency.field,
    ...(day && { dueOn: day }),
    ...parties(),
  };
}

/** "is below Rs 1,000": what does not stand there any more. */
const THRESHOLD = /(?<!\p{L})(?:below|under|less than|lower than)\s(?:\p{L}+\s){0,2}$/u;

function balanceReading(
  reading: Reading,
  ranked: readonly Ranked[],
  input: MessageInput,
): BalanceReading | undefined {
  const found = ranked.findLast(({ role }) => role === 'balance');
  if (!found) return undefined;
  const currency = currencyFor(found.money, reading, input.homeCurrency);
  const balance = currency && signedBalance(found.money, reading, currency);
  if (THRESHOLD.test(reading.folded.slice(Math.max(0, found.money.start - 24), found.money.start)))
    return undefined;
  if (!currency || !balance || !isPlausible(balance.value)) return undefined;
  const { own } = accountsOf(reading, 'debit');
  return {
    kind: 'balance_reading',
    balance,
    currency: currency.field,
    ...(own && { account: own }),
    asOf: whenOf(reading, input).occurredOn,
  };
}
