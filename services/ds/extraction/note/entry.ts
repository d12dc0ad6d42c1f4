import { currencyFor } from '../amount/currency.ts';
import { categoryOf } from '../category/category.ts';
import { tradeIn } from '../category/trade.ts';
import { TIPS } from '../data/note-words.ts';
import { amountOf, type Draft } from '../entry.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import { dayReceived, dayWords, spokenDay } from '../time/when.ts';
import type { Field, MessageInput } from '../types.ts';
import { movementIn } from './direction.ts';
import type { Part } from './parts.ts';
import { partyIn } from './party.ts';
import { isPerson } from './person.ts';
import { asSpoken } from './sums.ts';

/** A tip goes with what a note this long was about. */
const MEAL = 200;
const TIP = new RegExp(String.raw`(?<!\p{L})${anyOf(TIPS)}(?!\p{L})`, 'u');

/** Reads every field of the entry that a part of a note is about. */
export function noteDraft(part: Part, reading: Reading, input: MessageInput): Draft {
  const { start, end, money } = part;
  const entry: Draft = { occurredOn: dayIn(part, reading, input) };
  const currency = currencyFor(money, asSpoken(reading, input.homeCurrency), input.homeCurrency);
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
    : `${reading.text.slice(start, money.start)} ${reading.text.slice(money.end, end)}`;
  const party = partyIn(reading, part, direction.value === 'debit' ? ['at', 'to'] : ['from']);
  // "train to Munich" names a destination, and "20 to Ana" a person rather than an airline.
  const known = party?.role === 'to' ? tradeIn(words) : undefined;
  const isPlace = known !== undefined && /^(?:travel|transport)/.test(known.category);
  if (party && !isPlace) entry.merchant = party.name;
  const named = party && (party.role !== 'to' || !isPerson(party.name.value)) ? party.name.value : undefined;
  entry.category = categoryOf(kind.value, direction.value, known ? undefined : named, words);
  return entry;
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
