import { currencyFor } from '../amount/currency.ts';
import { categoryOf } from '../category/category.ts';
import { TIPS } from '../data/note-sums.ts';
import { amountOf, type Draft } from '../entry.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import { dayReceived, dayWords, spokenDay } from '../time/when.ts';
import type { Direction, Field, MessageInput } from '../types.ts';
import { movementIn } from './direction.ts';
import { type Part, wordsOf } from './parts.ts';
import { type Payee, payeeIn } from './payee/payee.ts';
import { asSpoken } from './sums/sums.ts';

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
  const payee = payeeIn(reading, part, direction.value);
  if (payee) entry.merchant = payee.name;
  const category = categoryOf(kind.value, direction.value, payee?.said, besideShop(words, payee, input.text));
  entry.category = category.stage === 'default' ? (ofPayee(payee, direction.value) ?? category) : category;
  return entry;
}

/** "pret 6.40": the name of a shop is no word for a loan. */
function besideShop(words: string, payee: Payee | undefined, text: string): string {
  const span = payee?.sells && payee.name.span;
  return span ? words.replace(text.slice(span.start, span.end), ' ') : words;
}

/** Of a shop that only its brand tells, or of money to or from a friend, what no other word says. */
function ofPayee(payee: Payee | undefined, direction: Direction): Field<string> | undefined {
  if (payee?.sells && direction === 'debit')
    return { value: payee.sells, confidence: 0.7, stage: 'dictionary' };
  return payee?.isFriend ? { value: 'transfer', confidence: 0.6, stage: 'grammar' } : undefined;
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
