import { currencyAfter, type Money, standsFree } from '../amount/money.ts';
import { hasCents } from '../amount/numeral.ts';
import { INCLUDED, PEOPLE_AND_PIECES, POWERS, SHARED_BY } from '../data/note-words.ts';
import type { Reading } from '../grammar.ts';
import { lexicon } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import { agoIn } from '../time/ago.ts';
import type { Span } from '../types.ts';
import { scaled } from './scaled.ts';

const DATE_WORDS = /\b(?:on the|am|le|el|il|den) \d{1,2}(?:st|nd|rd|th|\.|er)?(?![\d.,:])/g;
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b/i;
/** Words that a currency shares with a preposition or a verb: "ricevuto 50 da Ana", "won 50". */
const NO_CURRENCY = new Set(['da', 'won']);
const powers = lexicon(POWERS);

/** Nobody writes ten million by hand without a separator or a currency. */
export function isPhone({ numeral }: Money): boolean {
  return numeral.separators.length === 0 && (numeral.groups[0]?.length ?? 0) > 7;
}

/** Between the items of a list. */
const ITEM_END = /,\s|[;\n+&،、，]/g;

/** "coffee €3, sandwich 7.5": what stands in a list beside a sum that names its money, as an item with its price. */
function listed({ folded }: Reading, free: readonly Money[]): Money[] {
  const ends = [...folded.matchAll(ITEM_END)].map(({ index }) => index);
  const items = [0, ...ends].map((start, nth) => ({ start, end: ends[nth] ?? folded.length }));
  const isItem = (money: Money): boolean => {
    const item = items.find(({ start, end }) => start <= money.start && money.end <= end);
    if (!item || free.some((one) => one !== money && item.start <= one.start && one.end <= item.end))
      return false;
    const [before, after] = [folded.slice(item.start, money.start), folded.slice(money.end, item.end)];
    return /\p{L}{2}[^\d]*$/u.test(before) && /^[\s.!]*$/.test(after);
  };
  return free.some((money) => money.currency && isItem(money))
    ? free.filter((one) => one.currency ?? isItem(one))
    : [];
}

/** The sums that a note may speak of: those that name their money with what is listed beside, or where none does all that stand free. */
export function sumsOf(reading: Reading, home?: string): Money[] {
  const taken: Span[] = [
    ...[...reading.folded.matchAll(DATE_WORDS)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
    ...agoIn(reading.folded),
  ];
  const multiplied = powers(reading.folded);
  let till = 0;
  const free = reading.money.flatMap((money) => {
    if (money.start < till) return [];
    if (taken.some(({ start, end }) => start < money.end && money.start < end)) return [];
    const sum = withPower(withCents(spoken(money, reading, home), reading), reading, multiplied, home);
    till = sum.end;
    return sum.currency || sum.numeral !== money.numeral || isFree(reading, sum) ? [sum] : [];
  });
  const named = free.filter(({ currency }) => currency);
  if (named.length === 0) return free;
  const together = listed(reading, free);
  return together.length > 0 ? together : named;
}

function isFree(reading: Reading, money: Money): boolean {
  const { text } = reading;
  // "2x3.40": the price behind the number of pieces.
  const times = /\d\s?[x×]$/i.test(text.slice(Math.max(0, money.start - 3), money.start));
  // "29.99/month", "250/-", "taxi=20".
  const rated = /^\/(?:\p{L}|-(?!\d))/u.test(text.slice(money.end, money.end + 2));
  const equated = /\p{L}\s?=$/u.test(text.slice(Math.max(0, money.start - 3), money.start));
  return (
    !isPhone(money) &&
    (rated || equated || standsFree(text, money.numeral, times)) &&
    !ORDINAL_AFTER.test(text.slice(money.end, money.end + 3))
  );
}

/** The text as a person means it: a preposition is no currency. */
export function asSpoken(reading: Reading, home: string | undefined): Reading {
  const money = reading.money.map((one) => spoken(one, reading, home));
  return money.every((one, at) => one === reading.money[at]) ? reading : { ...reading, money };
}

function spoken(money: Money, { folded, text }: Reading, home: string | undefined): Money {
  const { currency, numeral } = money;
  if (!currency) return money;
  const word = folded.slice(currency.start, currency.end);
  const bare = { ...money, currency: undefined, start: numeral.start, end: numeral.end };
  // "99p" is no rouble where pounds are spent.
  if (word === 'p' && home === 'GBP') return bare;
  if (!NO_CURRENCY.has(word)) return money;
  const [code = ''] = currency.means.choices;
  const isName =
    currency.start < numeral.start || /^\s\p{L}/u.test(text.slice(currency.end, currency.end + 2));
  return home === code || !isName ? money : bare;
}

/** "3€50", "3 euros 50": the cents stand behind the currency. */
function withCents(money: Money, { text }: Reading): Money {
  const { numeral, currency, end } = money;
  if (!currency || currency.start < numeral.end || numeral.separators.length > 0) return money;
  const cents = /^\s?(\d\d)(?![\d\p{L}%€$£]|[.,]\d|\s?[x×]|\s[€$£])/u.exec(text.slice(end, end + 6));
  if (!cents?.[1] || (cents[0].startsWith(' ') && !/\p{L}/u.test(text.charAt(end - 1)))) return money;
  const till = end + cents[0].length;
  const groups = [...numeral.groups, cents[1]];
  return { ...money, numeral: { ...numeral, end: till, groups, separators: ['.'] }, end: till };
}

/** "1.5k", "2 lakh", "50 cents": the word after the number says how much it counts. */
function withPower(
  money: Money,
  reading: Reading,
  multiplied: ReturnType<typeof powers>,
  home: string | undefined,
): Money {
  const { numeral } = money;
  // "99p" is no rouble where pounds are spent.
  if (home === 'GBP' && /^p(?!\p{L})/u.test(reading.folded.slice(numeral.end, numeral.end + 2))) {
    const pence = scaled(numeral, -2);
    if (pence)
      return {
        ...money,
        numeral: { ...pence, end: numeral.end + 1 },
        end: numeral.end + 1,
        currency: undefined,
      };
  }
  const power = multiplied.find(({ start }) => start >= numeral.end && start - numeral.end <= 1);
  if (!power || (money.currency && money.end > power.start)) return money;
  const value = scaled(numeral, power.means);
  if (!value) return money;
  const currency = money.currency ?? currencyAfter(reading, power.end);
  return { ...money, numeral: { ...value, end: power.end }, end: currency?.end ?? power.end, currency };
}

const COUNT_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})${anyOf(SHARED_BY)}\s|[/÷]\s?|(?<!\p{L})[x×]\s?)$`,
  'u',
);
const COUNT_AFTER = new RegExp(
  String.raw`^(?:\s?[x×](?=[\s\d]|$)|\s?${anyOf(PEOPLE_AND_PIECES)}(?!\p{L}))`,
  'u',
);
const WITH_COUNT = /(?<!\p{L})(?:with|mit|con|avec|com)\s$/u;
const FOR_COUNT = /(?<!\p{L})(?:for|fur|para|pour|per|на)\s$/u;
/** "bought 20 stamps for 15". */
const BOUGHT = /(?<!p{L})(?:bought|buy|got|ordered)\s$/;
const FOR_SUM = /^\s\p{L}[\p{L}\s]*\sfor\s$/u;
const PART_BEFORE = new RegExp(String.raw`(?<!\p{L})${anyOf(INCLUDED)}\s(?:\p{L}+\s){0,2}$`, 'u');

/** Without the numbers of people, pieces and shares, and what is part of another sum: "dinner 60 split by 3". */
export function withoutCounts(reading: Reading, found: readonly Money[]): readonly Money[] {
  if (found.length < 2) return found;
  const kept = found.filter((money) => !isCount(reading, money, found));
  return kept.length > 0 ? kept : found;
}

/** "lunch for 2 30", "dinner 60 for 2": so many ate; in "2 tickets for 30" and "lunch for 12 taxi for 20" it is the price. */
export function withoutEaters({ folded }: Reading, found: readonly Money[], from: number): readonly Money[] {
  if (found.length < 2 || /^\s*\d/.test(folded.slice(from))) return found;
  return found.filter((money) => {
    const many = Number(money.numeral.groups[0]);
    const larger = found.some(
      (one) => one !== money && (hasCents(one.numeral) || Number(one.numeral.groups[0]) > many),
    );
    const eaters =
      isPlainCount(money) &&
      FOR_COUNT.test(folded.slice(Math.max(0, money.start - 8), money.start)) &&
      /^\s*(?:$|[\d(€$£,;])/.test(folded.slice(money.end));
    return !(larger && eaters);
  });
}

function isPlainCount({ numeral, currency }: Money): boolean {
  return !currency && numeral.separators.length === 0 && Number(numeral.groups[0]) < 100;
}

function isCount({ folded }: Reading, money: Money, found: readonly Money[]): boolean {
  const before = folded.slice(Math.max(0, money.start - 24), money.start);
  if (found[0] !== money && PART_BEFORE.test(before)) return true;
  if (!isPlainCount(money)) return false;
  const after = folded.slice(money.end, money.end + 16);
  if (COUNT_BEFORE.test(before) || COUNT_AFTER.test(after)) return true;
  const price = found[found.indexOf(money) + 1];
  if (price && BOUGHT.test(before) && FOR_SUM.test(folded.slice(money.end, price.start))) return true;
  return WITH_COUNT.test(before) && /^\s\p{L}/u.test(after);
}

/** "coffee 3.40 x2", "2x3.40", "3.40 each": the price of a piece; what was paid is not in the text. */
const EACH_AFTER =
  /^\s?(?:[x×*]\s?\d|(?:each|apiece|a piece|per piece|je|pro stuck|cada uno|cada una|cada|chacun|l'un|ciascuno|l'uno|каждый|за штуку)(?!\p{L}))/u;

/** Whether only the price of one piece is named. */
export function isPieceOnly({ folded }: Reading, money: Money): boolean {
  return (
    EACH_AFTER.test(folded.slice(money.end, money.end + 12)) ||
    /\d\s?[x×*]\s?$/.test(folded.slice(Math.max(0, money.start - 4), money.start))
  );
}
