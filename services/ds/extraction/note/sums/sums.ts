import { type Money, standsFree } from '../../amount/money.ts';
import { tradeIn } from '../../category/trade.ts';
import { BEFORE_EATERS, MODELS, NUMBERED, NUMBERED_SHOPS } from '../../data/note-sums.ts';
import type { Reading } from '../../grammar.ts';
import { anyOf } from '../../text/pattern.ts';
import { overlaps } from '../../text/spans.ts';
import { agoIn } from '../../time/ago.ts';
import type { Span } from '../../types.ts';
import { listed } from './listed.ts';
import { withCents, withPower } from './multiplied.ts';
import { spelledIn } from './spelled.ts';

const DATE_WORDS = /\b(?:on the|am|le|el|il|den) \d{1,2}(?:st|nd|rd|th|\.|er)?(?![\d.,:])/g;
/** "1. lunch 12": the number of a line. */
const LIST_NUMBER = /(?<=^|\n)\s*\d{1,2}[.)]\s(?=\p{L})/gu;
/** "620 dia 20": a day beside a sum; "menu del dia 12" and "dia 20" have their sum there. */
const DAY_BESIDE = /(?<!\b(?:del|do|da|de|al) )\b(?:el |no )?dia \d{1,2}(?![\d.,:]|\s?[€$])/g;
/** "10th", "8時に": a day, an hour. */
const ORDINAL_AFTER = /^(?:(?:st|nd|rd|th)\b|[時时]|시(?!\p{L}))/iu;
/** Words that a currency shares with a preposition or a verb: "ricevuto 50 da Ana", "won 50". */
const NO_CURRENCY = new Set(['da', 'won']);

/** Nobody writes ten million by hand without a separator or a currency. */
export function isPhone({ numeral }: Money): boolean {
  return numeral.separators.length === 0 && (numeral.groups[0]?.length ?? 0) > 7;
}

/** The sums that a note may speak of: those that name their money with what is listed beside, or where none does all that stand free. */
export function sumsOf(reading: Reading, home?: string): Money[] {
  const spans = (pattern: RegExp): Span[] =>
    [...reading.folded.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  const beside = spans(DAY_BESIDE);
  const isAlone = reading.money.every(({ start, end }) => overlaps(beside, start, end));
  const taken: Span[] = [
    ...spans(OF_SHOP),
    ...spans(LIST_NUMBER),
    ...spans(DATE_WORDS),
    ...(isAlone ? [] : beside),
    ...agoIn(reading.folded),
  ];
  let till = 0;
  const free = reading.money.flatMap((money) => {
    if (money.start < till) return [];
    const own = apart(spoken(money, reading, home), reading);
    if (taken.some(({ start, end }) => start < own.end && own.start < end)) return [];
    const sum = withPower(withCents(own, reading), reading, home);
    till = sum.end;
    return sum.currency || sum.numeral !== money.numeral || isFree(reading, sum) ? [sum] : [];
  });
  if (free.length === 0) free.push(...inDates(reading));
  const spelled = spelledIn(reading, home, free.length > 0).filter(
    ({ start, end }) => !overlaps(free, start, end),
  );
  const all = withoutNumbered(reading, [...free, ...spelled]).sort((a, b) => a.start - b.start);
  return all.every(({ currency }) => !currency) ? all : listed(reading, all);
}

/** "coffee 3 nov 27", "lunch with april 30", "lunch 2 days ago 12": what reads as a day, where a note has no other number. */
function inDates({ dates, text, folded }: Reading): Money[] {
  const trade = tradeIn(text);
  if ((!trade || trade.brand) && agoIn(folded).length === 0) return [];
  return dates.flatMap(({ start, end }) => {
    const found = /^(\d{1,2}) \p{L}+ \d{1,2}$|^\p{L}+ (\d{1,2})$/u.exec(text.slice(start, end));
    const digits = found?.[1] ?? found?.[2];
    if (digits === undefined) return [];
    const from = found?.[1] ? start : end - digits.length;
    const numeral = { start: from, end: from + digits.length, groups: [digits], separators: [] };
    return [
      { numeral, start: from, end: numeral.end, currency: undefined, sign: undefined, contested: undefined },
    ];
  });
}

const MODEL_BEFORE = new RegExp(String.raw`(?<!\p{L})${anyOf(MODELS)}\s$`, 'u');
const EATERS_BEFORE = new RegExp(String.raw`(?<!\p{L})${anyOf(BEFORE_EATERS)}\s$`, 'u');

/** "iphone 15 899", "dinner for 4 120": the blank joins no thousands behind a model or a number of people. */
function apart(money: Money, { folded }: Reading): Money {
  const { numeral, currency } = money;
  const [head = '', rest = ''] = numeral.groups;
  if (currency || numeral.separators.length !== 1 || numeral.separators[0] !== ' ' || rest.startsWith('0'))
    return money;
  const before = folded.slice(Math.max(0, numeral.start - 14), numeral.start);
  const isPeople = EATERS_BEFORE.test(before) && /^[2-9]$/.test(head);
  if (head === '1' || !(isPeople || MODEL_BEFORE.test(before))) return money;
  const start = numeral.start + head.length + 1;
  return { ...money, start, numeral: { start, end: numeral.end, groups: [rest], separators: [] } };
}

/** "7-eleven 4.50": a number in the name of a shop. */
const OF_SHOP = new RegExp(String.raw`(?<![\p{L}\d])${anyOf(NUMBERED_SHOPS)}(?![\p{L}\d])`, 'gu');

const NUMBERED_BEFORE = new RegExp(String.raw`(?<!\p{L})${anyOf(NUMBERED)}\s(?:no\.?\s|#)?$`, 'u');

/** "platform 9 coffee 3.50": the number of a thing, where another sum stands. */
function withoutNumbered({ folded }: Reading, sums: readonly Money[]): Money[] {
  const kept = sums.filter(
    ({ currency, numeral, start }) =>
      currency ||
      numeral.separators.length > 0 ||
      !NUMBERED_BEFORE.test(folded.slice(Math.max(0, start - 16), start)),
  );
  return kept.length > 0 ? kept : [...sums];
}

function isFree(reading: Reading, money: Money): boolean {
  const { text } = reading;
  // "2x3.40": the price behind the number of pieces.
  const times = /\d\s?[x×]$/i.test(text.slice(Math.max(0, money.start - 3), money.start));
  // "29.99/month", "250/-", "3.-", "taxi=20".
  const rated = /^(?:\/(?:\p{L}|-(?!\d))|[.,][-–—](?!\d))/u.test(text.slice(money.end, money.end + 2));
  const about = /^ish(?!\p{L})/u.test(text.slice(money.end, money.end + 4));
  const equated = /\p{L}\s?=$/u.test(text.slice(Math.max(0, money.start - 3), money.start));
  return (
    !isPhone(money) &&
    (rated || equated || about || standsFree(text, money.numeral, times)) &&
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
  // "99p" is no rouble where pounds are spent, and "RE5 train" no rupee.
  if (word === 'p' && home !== 'RUB' && currency.start >= numeral.end) return bare;
  const isGlued = currency.end === numeral.start && /^(?:re|d|u)$/.test(word);
  if (isGlued && home !== undefined && !currency.means.choices.includes(home)) return bare;
  if (!NO_CURRENCY.has(word)) return money;
  const [code = ''] = currency.means.choices;
  const isName =
    currency.start < numeral.start || /^\s\p{L}/u.test(text.slice(currency.end, currency.end + 2));
  return home === code || !isName ? money : bare;
}
