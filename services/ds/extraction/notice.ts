import { accountsOf } from './account/account.ts';
import { currencyFor } from './amount/currency.ts';
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
  const currency = currencyFor(due.money, reading, input.homeCurrency);
  const amount = currency && amountOf(due.money, reading, currency);
  if (!currency || !amount || !/[1-9]/.test(amount.value) || !isPlausible(amount.value)) return undefined;
  const payee = merchantOf(reading, 'debit', due.money);
  const day = dueOn(reading, dayIn(input.timezone, input.receivedAt));
  const { own } = accountsOf(reading, 'debit');
  return {
    kind: 'upcoming_bill',
    amount,
    currency: currency.field,
    ...(payee && { payee }),
    ...(day && { dueOn: day }),
    ...(own && { account: own }),
  };
}

function balanceReading(
  reading: Reading,
  ranked: readonly Ranked[],
  input: MessageInput,
): BalanceReading | undefined {
  const found = ranked.findLast(({ role }) => role === 'balance');
  if (!found) return undefined;
  const currency = currencyFor(found.money, reading, input.homeCurrency);
  const balance = currency && signedBalance(found.money, reading, currency);
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
