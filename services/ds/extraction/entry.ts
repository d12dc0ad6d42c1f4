import { accountsOf } from './account/account.ts';
import { type CurrencyChoice, currencyFor, currencyOf } from './amount/currency.ts';
import type { Money } from './amount/money.ts';
import { isPlausible, toDecimal, WITHOUT_CURRENCY } from './amount/numeral.ts';
import type { Ranked, Role } from './amount/roles.ts';
import { categoryOf } from './category/category.ts';
import type { Movement } from './direction.ts';
import type { Reading } from './grammar.ts';
import { handleOf } from './party/counterparty.ts';
import { shownName } from './party/display.ts';
import { merchantOf } from './party/merchant.ts';
import { referenceOf } from './reference/reference.ts';
import { whenOf } from './time/when.ts';
import type { Entry, Field, MessageInput, Quoted, SideSum, Span } from './types.ts';

/** Mutable while it is put together; fields that were not found stay absent. */
export type Draft = { -readonly [K in keyof Entry]?: Entry[K] };

/** The exact value of a sum; undefined where its currency cannot hold it. */
export function amountOf(
  money: Money,
  reading: Reading,
  { row }: CurrencyChoice,
): Quoted<string> | undefined {
  const { value, excess, sure } = toDecimal(money.numeral, row);
  if (excess) return undefined;
  const span = reading.original(money.numeral.start, money.numeral.end);
  return { value, confidence: sure ? 0.97 : 0.55, stage: 'grammar', span };
}

/** The field with another value. Written out, as `read` has it. */
function withValue({ confidence, stage, span }: Quoted<string>, value: string): Quoted<string> {
  return { value, confidence, stage, span };
}

/** A sum whose currency nobody knows, for a person to complete. */
function asWritten(money: Money, reading: Reading): Field<string> {
  const { value } = toDecimal(money.numeral, WITHOUT_CURRENCY);
  return {
    value,
    confidence: 0.5,
    stage: 'grammar',
    span: reading.original(money.numeral.start, money.numeral.end),
  };
}

function sideSum(
  reading: Reading,
  ranked: readonly Ranked[],
  role: Role,
  main: CurrencyChoice,
  home?: string,
): SideSum | undefined {
  const all = ranked.filter((one) => one.role === role);
  // "Solde USD: 41.30. Solde CDF: 15,200.00": a wallet of several currencies.
  const own = all.filter(({ money }) => money.currency?.means.choices.includes(main.row.code));
  const found = (own.length > 0 ? own : all).at(role === 'balance' ? -1 : 0);
  if (!found) return undefined;
  const currency = currencyOf(found.money, reading, home) ?? main;
  const sum =
    role === 'balance'
      ? signedBalance(found.money, reading, currency)
      : amountOf(found.money, reading, currency);
  if (!sum || !isPlausible(sum.value)) return undefined;
  const { value, stage, span } = sum;
  return { value, confidence: 0.9, stage, span, currency: currency.row.code };
}

/** "Aval Bal Rs.412350.75 DR": an overdraft. */
const OWED = /^\s?(?:DR|Dr)(?=[\s.,;)-]|$)/;

/** A balance may be below zero. */
export function signedBalance(
  money: Money,
  reading: Reading,
  currency: CurrencyChoice,
): Quoted<string> | undefined {
  const value = amountOf(money, reading, currency);
  const isBelow = money.sign === '-' || OWED.test(reading.text.slice(money.end, money.end + 4));
  return value && isBelow ? withValue(value, `-${value.value}`) : value;
}

function isInside(part: Span | undefined, whole: Span | undefined): boolean {
  return part !== undefined && whole !== undefined && part.start > whole.start && part.end <= whole.end;
}

/** Reads every field of the entry around the chosen amount. */
export function draft(
  reading: Reading,
  ranked: readonly Ranked[],
  chosen: Money,
  movement: Movement | undefined,
  input: MessageInput,
): Draft {
  const home = input.homeCurrency;
  const currency = currencyFor(chosen, reading, home);
  // The account and the balance of a receipt are those by which the biller knows the user.
  const isBillers = movement?.isReceipt === true;
  const entry: Draft = whenOf(reading, input);
  if (!currency) entry.amount = asWritten(chosen, reading);
  else {
    entry.currency = currency.field;
    const amount = amountOf(chosen, reading, currency);
    if (amount) entry.amount = amount;
    const balance = isBillers ? undefined : sideSum(reading, ranked, 'balance', currency, home);
    if (balance) entry.balance = balance;
    const limit = sideSum(reading, ranked, 'limit', currency, home);
    if (limit) entry.limit = limit;
    const fee = sideSum(reading, ranked, 'fee', currency, home);
    if (fee) entry.fee = fee;
  }
  const { own, other } = accountsOf(reading, movement?.direction.value);
  if (own && !isBillers) entry.account = own;
  const reference = referenceOf(reading);
  if (reference) entry.reference = reference;
  if (!movement) return entry;
  entry.direction = movement.direction;
  entry.kind = movement.kind;
  const found = merchantOf(reading, movement.direction.value, chosen, isBillers);
  // "ATM/459521x2018/KTMW": the end of a number is the terminal.
  const merchant = found && isInside(found.span, reference?.span) ? undefined : found;
  // The span keeps what the text says.
  if (merchant)
    entry.merchant = withValue(
      merchant,
      shownName(merchant.value, movement.direction.value, movement.kind.value),
    );
  const counterparty = other ?? handleOf(reading, movement.direction.value, merchant?.span);
  if (counterparty) entry.counterparty = counterparty;
  entry.category = categoryOf(movement.kind.value, movement.direction.value, merchant?.value, '');
  return entry;
}
