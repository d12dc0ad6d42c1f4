import { ExpenseSource, LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { AccountType, Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { toMinor } from '#mesh/money.ts';
import { daysBetween } from '../day.ts';
import { sameParty } from '../party.ts';
import type { StoredExpense } from '../store.ts';

/** What of an entry tells whether it belongs to another. */
export type Matched = Pick<
  StoredExpense,
  | 'expenseId'
  | 'amount'
  | 'currencyCode'
  | 'direction'
  | 'kind'
  | 'merchant'
  | 'merchantRaw'
  | 'occurredOn'
  | 'occurredAt'
  | 'accountTail'
  | 'accountType'
  | 'category'
  | 'reference'
  | 'note'
  | 'balance'
  | 'source'
  | 'messageId'
  | 'sender'
  | 'receivedAt'
>;

/** That two entries belong together, and by what. */
export interface Relation {
  readonly kind: LinkKind;
  readonly reason: string;
  /** Higher is surer; between equals the nearest in time is meant. */
  readonly strength: number;
}

/** Two messages about one event come within this time. */
const TOGETHER_MS = 10 * 60_000;
/** A booking with the same reference or balance follows its authorisation within days. */
export const BOOKED_DAYS = 4;
/** Authorisations lapse after a month at most. */
export const REVERSED_DAYS = 35;
export const REFUNDED_DAYS = 180;
/** Shorter ones are words of any note. */
const MIN_NAME = 4;
/** Shorter ones are no references but counters. */
const MIN_REFERENCE = 4;

const PLAIN: ReadonlySet<TransactionKind> = new Set([
  TransactionKind.DEBIT,
  TransactionKind.CREDIT,
  TransactionKind.TRANSFER,
]);

const namesOf = ({ merchant, merchantRaw }: Matched) => [merchant, merchantRaw].filter((name) => name !== '');
const isNamed = (entry: Matched) => namesOf(entry).length > 0;
const agree = (one: Matched, other: Matched) =>
  namesOf(one).some((name) => namesOf(other).some((second) => sameParty(name, second)));
/** In minor units, since the database pads decimals. */
export function sumOf({ amount, currencyCode }: Pick<Matched, 'amount' | 'currencyCode'>): bigint {
  return toMinor(amount, currencyCode);
}
const sameSum = (one: Matched, other: Matched) =>
  one.currencyCode === other.currencyCode && sumOf(one) === sumOf(other);

function sameBalance(one: Matched, other: Matched): boolean {
  if (one.balance === null || other.balance === null) return false;
  const [a, b] = [one.balance, other.balance];
  return (
    a.startsWith('-') === b.startsWith('-') && toMinor(a, one.currencyCode) === toMinor(b, one.currencyCode)
  );
}

function sameReference(one: Matched, other: Matched): boolean {
  return (
    one.reference.length >= MIN_REFERENCE && one.reference.toUpperCase() === other.reference.toUpperCase()
  );
}

function sameAccount(one: Matched, other: Matched): boolean {
  const [a, b] = [one.accountTail, other.accountTail];
  return a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a));
}

/** A wallet says of no account whose it is: there is one, that of who writes. */
function sameWallet(one: Matched, other: Matched): boolean {
  const teller = one.sender.toUpperCase();
  return (
    teller !== '' &&
    teller === other.sender.toUpperCase() &&
    one.accountTail === '' &&
    other.accountTail === ''
  );
}

const accountsDiffer = (one: Matched, other: Matched) =>
  one.accountTail !== '' && other.accountTail !== '' && !sameAccount(one, other);

function within(one: Date | null, other: Date | null, ms: number): boolean {
  return one !== null && other !== null && Math.abs(one.getTime() - other.getTime()) <= ms;
}

/** Whether one event may be told by both: the same movement of the same sum. */
function sameMovement(one: Matched, other: Matched): boolean {
  const kinds = one.kind === other.kind || PLAIN.has(one.kind) || PLAIN.has(other.kind);
  return one.direction === other.direction && kinds && sameSum(one, other);
}

/** What the user wrote down: it knows neither sender nor account. */
const byHand = ({ source, sender }: Matched) => source === ExpenseSource.MANUAL || sender === '';

/** "netflix 499": whether what the user wrote down has the word that the other's name begins with. */
function noted(one: Matched, other: Matched): boolean {
  const [note, told] = byHand(one) ? [one, other] : [other, one];
  const words = new Set(note.note.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u));
  return namesOf(told).some((name) => {
    const [first = ''] = name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
    return first.length >= MIN_NAME && words.has(first);
  });
}

/**
 * Why two entries are the same event told twice: by card and bank, by bank and wallet, by a message and the user. Two
 * purchases of one price are not: one sender tells each of its events once, unless reference or balance is the same too.
 */
export function twin(one: Matched, other: Matched): Relation | undefined {
  if (!sameMovement(one, other) || (one.messageId !== null && one.messageId === other.messageId))
    return undefined;
  const written = byHand(one) && byHand(other);
  const referred = sameReference(one, other);
  if (written && !referred) return undefined;
  const days = daysBetween(one.occurredOn, other.occurredOn);
  const parties = agree(one, other);
  const duplicate = (strength: number, ...reasons: string[]): Relation => ({
    kind: LinkKind.DUPLICATE,
    strength,
    reason: [...reasons, 'amount', ...(parties ? ['merchant'] : [])].join(', '),
  });
  if (referred && days <= BOOKED_DAYS) return duplicate(4, `reference ${one.reference}`);
  const strangers = isNamed(one) && isNamed(other) && !parties;
  if (strangers) return undefined;
  if (sameBalance(one, other) && sameAccount(one, other) && days <= BOOKED_DAYS)
    return duplicate(3, 'balance', 'account');
  if (byHand(one) || byHand(other)) {
    return days === 0 && (parties || noted(one, other)) ? duplicate(1, 'day') : undefined;
  }
  const [a, b] = [one.sender.toUpperCase(), other.sender.toUpperCase()];
  if (a === b || !within(one.receivedAt, other.receivedAt, TOGETHER_MS)) return undefined;
  // A card and the account behind it tell of one purchase; two accounts, or two cards, tell of two.
  if (accountsDiffer(one, other) && one.accountType === other.accountType) return undefined;
  return duplicate(2, 'time');
}

/** Why `later` is money that came back of `earlier`. */
export function comeback(earlier: Matched, later: Matched): Relation | undefined {
  const days = daysBetween(earlier.occurredOn, later.occurredOn);
  if (earlier.direction === later.direction || later.occurredOn < earlier.occurredOn) return undefined;
  if (earlier.currencyCode !== later.currencyCode || accountsDiffer(earlier, later)) return undefined;
  const reference = sameReference(earlier, later);
  const parties = agree(earlier, later);
  const reason = [
    ...(reference ? [`reference ${later.reference}`] : []),
    ...(sameSum(earlier, later) ? ['amount'] : []),
    ...(parties ? ['merchant'] : []),
    ...(sameAccount(earlier, later) ? ['account'] : []),
    ...(!reference && !parties && sameWallet(earlier, later) ? ['sender'] : []),
  ].join(', ');
  if (later.kind === TransactionKind.REVERSAL) {
    const own = sameAccount(earlier, later) || sameWallet(earlier, later);
    const known = reference || parties || (!isNamed(later) && own);
    if (!sameSum(earlier, later) || days > REVERSED_DAYS || !known) return undefined;
    return { kind: LinkKind.REVERSAL, reason, strength: reference ? 4 : parties ? 3 : 1 };
  }
  if (later.kind !== TransactionKind.REFUND || earlier.direction !== Direction.DEBIT) return undefined;
  if (days > REFUNDED_DAYS || sumOf(later) > sumOf(earlier) || !(reference || parties)) return undefined;
  return { kind: LinkKind.REFUND, reason, strength: reference ? 4 : sameSum(earlier, later) ? 3 : 2 };
}

/** What a debit that pays the bill of a credit card is taken for: nothing that was bought. */
const NO_PURCHASE = /^(?:transfer|finance|other)(?:\.|$)/;

/** Whether a card says that its bill was paid: by money that left another account, and it names nobody. */
function paysCard(out: Matched, back: Matched): boolean {
  const [from, to] = [out.accountType, back.accountType];
  const bill = to === AccountType.CARD && from !== AccountType.CARD && !isNamed(back);
  return bill && NO_PURCHASE.test(out.category) && out.occurredOn <= back.occurredOn;
}

/**
 * Why two entries are the sides of money that the user moved between accounts of their own: what left the one reached the
 * other. Who pays somebody and is paid the same by another did not, and what came back to its account did not either.
 */
export function moved(one: Matched, other: Matched): Relation | undefined {
  if (one.direction === other.direction || !sameSum(one, other) || sameAccount(one, other)) return undefined;
  if (!PLAIN.has(one.kind) || !PLAIN.has(other.kind)) return undefined;
  const days = daysBetween(one.occurredOn, other.occurredOn);
  const transfer = (strength: number, ...reasons: string[]): Relation => ({
    kind: LinkKind.TRANSFER,
    strength,
    reason: [...reasons, 'amount'].join(', '),
  });
  if (days > BOOKED_DAYS) return undefined;
  if (sameReference(one, other)) return transfer(4, `reference ${one.reference}`);
  if (byHand(one) || byHand(other) || !accountsDiffer(one, other)) return undefined;
  const strangers = isNamed(one) && isNamed(other) && !agree(one, other);
  const said = one.kind === TransactionKind.TRANSFER || other.kind === TransactionKind.TRANSFER;
  if (said && !strangers && within(one.receivedAt, other.receivedAt, TOGETHER_MS)) return transfer(3, 'time');
  const [out, back] = one.direction === Direction.DEBIT ? [one, other] : [other, one];
  return paysCard(out, back) ? transfer(2, 'account') : undefined;
}

/** How far apart two entries are, in milliseconds, by the best that is known of when. */
export function distance(one: Matched, other: Matched): number {
  const [a, b] = [one.occurredAt ?? one.receivedAt, other.occurredAt ?? other.receivedAt];
  if (a && b) return Math.abs(a.getTime() - b.getTime());
  return daysBetween(one.occurredOn, other.occurredOn) * 86_400_000;
}
