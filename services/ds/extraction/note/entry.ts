import { currencyFor } from '../amount/currency.ts';
import { categoryOf } from '../category/category.ts';
import { tradeIn } from '../category/trade.ts';
import { TIPS } from '../data/note-words.ts';
import { amountOf, type Draft } from '../entry.ts';
import type { Reading } from '../grammar.ts';
import { shownName } from '../party/display.ts';
import { anyOf } from '../text/pattern.ts';
import { dayReceived, dayWords, spokenDay } from '../time/when.ts';
import type { Field, MessageInput, Span } from '../types.ts';
import { movementIn } from './direction.ts';
import { type Part, wordsOf } from './parts.ts';
import { headOf, partyIn } from './party.ts';
import { isPerson } from './person.ts';
import { shopIn } from './shop.ts';
import { isSale, someoneIn } from './someone.ts';
import { asSpoken } from './sums.ts';

/** A tip goes with what a note this long was about. */
const MEAL = 200;
const TIP = new RegExp(String.raw`(?<!\p{L})${anyOf(TIPS)}(?!\p{L})`, 'u');

/** Reads every field of the entry that a part of a note is about. */
export function noteDraft(part: Part, reading: Reading, input: MessageInput): Draft {
  const { start, end, money } = part;
  const entry: Draft = { occurredOn: dayIn(part, reading, input) };
  const spoken = asSpoken(reading, input.homeCurrency);
  // A note is too short to tell its language: what its writer spends decides about "ريال".
  const currency = currencyFor(
    money,
    input.homeCurrency ? { ...spoken, languages: [] } : spoken,
    input.homeCurrency,
  );
  if (currency) {
    entry.currency = currency.field;
    const amount = amountOf(money, reading, currency);
    if (amount) entry.amount = amount;
  }
  const { direction, kind } = movementIn(reading, part);
  entry.direction = direction;
  entry.kind = kind;
  const words = TIP.test(reading.folded.slice(start, end))
    ? reading.text.slice(0, MEAL)
    : wordsOf(reading.text, part);
  const isSpent = direction.value === 'debit';
  const party = partyIn(
    reading,
    part,
    isSpent ? ['at', 'to'] : isSale(reading, part) ? ['from', 'to', 'at'] : ['from'],
  );
  // "train to Munich" names a destination, and "20 to Ana" a person rather than an airline.
  const known = party?.role === 'to' ? tradeIn(without(words, party.name.value)) : undefined;
  const isPlace = isSpent && known !== undefined && /^(?:travel|transport)/.test(known.category);
  const found = shopIn(reading, part);
  // "diesel at posto shell": the shop in what a preposition introduces.
  const isOfParty = found?.name.span && party?.name.span && isIn(found.name.span, party.name.span);
  const stated = isPlace || (isOfParty && isSmall(party.name.value)) ? undefined : party;
  const shop = stated ? undefined : found;
  const payee =
    stated?.name ??
    shop?.name ??
    someoneIn(reading, part, direction.value) ??
    (isSpent ? headOf(reading) : undefined);
  // "20 to Ana" is no airline.
  const isShop = shop !== undefined || stated?.role === 'at';
  if (payee) entry.merchant = isShop ? { ...payee, value: shownName(payee.value, 'debit', 'debit') } : payee;
  const isFriend = payee !== undefined && !shop && stated?.role !== 'at' && isPerson(payee.value);
  // What was bought tells more than a shop that sells many things: "tesco petrol 40".
  const named = known || isFriend || shop ? undefined : payee?.value;
  const category = categoryOf(kind.value, direction.value, named, words);
  entry.category = category.stage === 'default' ? (ofParty(shop, isFriend, isSpent) ?? category) : category;
  return entry;
}

/** Of a shop that only its words tell, or of money to or from a friend, what no other word says. */
function ofParty(
  shop: ReturnType<typeof shopIn>,
  isFriend: boolean,
  isSpent: boolean,
): Field<string> | undefined {
  if (shop && isSpent) return { value: shop.category, confidence: 0.7, stage: 'dictionary' };
  return isFriend ? { value: 'transfer', confidence: 0.6, stage: 'grammar' } : undefined;
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isSmall(name: string): boolean {
  return name === name.toLowerCase();
}

function without(words: string, name: string): string {
  return words.replace(name, ' ');
}

/** Its own day, else the one named before it, else the one named after it. */
function dayIn({ start, end }: Part, reading: Reading, input: MessageInput): Field<string> {
  return (
    spokenDay(reading, input, { start, end }) ??
    spokenBefore(start, reading, input) ??
    spokenDay(reading, input, { start: end, end: reading.text.length }) ??
    dayReceived(input)
  );
}

/** The last day that is named before a place. */
function spokenBefore(end: number, reading: Reading, input: MessageInput): Field<string> | undefined {
  const starts = [...dayWords(reading.folded), ...reading.dates]
    .map(({ start }) => start)
    .filter((start) => start < end);
  return starts.length > 0 ? spokenDay(reading, input, { start: Math.max(...starts), end }) : undefined;
}
