import { currencyAfter, currencyBefore, type Money } from '../../amount/money.ts';
import { tradeIn } from '../../category/trade.ts';
import { LANGUAGE_CURRENCY } from '../../data/currencies.ts';
import {
  BEFORE_CENTS,
  CENT_WORDS,
  NO_NUMBER_ALONE,
  NO_SPELLED_SUM,
  OF_MONEY,
  SPELLED_SUMS,
  SPENT_SO_MUCH,
  SPOKEN_IN_CENTS,
} from '../../data/note-sums.ts';
import type { Reading } from '../../grammar.ts';
import { isOfWord } from '../../text/letters.ts';
import { isLetter, lexicon } from '../../text/lexicon.ts';
import { anyOf, setOf } from '../../text/pattern.ts';
import { overlaps } from '../../text/spans.ts';
import { isWordStart } from '../../text/word-start.ts';
import type { Span } from '../../types.ts';
import { numbersAt, type SpelledNumber } from './number-words.ts';
import { SLANG } from './slang.ts';
import { isUnitAt } from './units.ts';

const CENTS = new RegExp(String.raw`^(?:\s${anyOf(BEFORE_CENTS)})?\s`, 'u');
const CENT_WORD = new RegExp(String.raw`^\s?${anyOf(CENT_WORDS)}(?!\p{L})`, 'u');
const OF = new RegExp(String.raw`^\s${anyOf(OF_MONEY)}(?=\s)`, 'u');
const SPENT = new RegExp(String.raw`(?<!\p{L})${anyOf(SPENT_SO_MUCH)}\s(?:about\s|around\s|like\s)?$`, 'u');
const ON = /^\s*(?:$|[,.;]|(?:on|for|at|in|with|to)(?!\p{L}))/u;
const OTHER_BEFORE = new RegExp(String.raw`(?<!\p{L})${anyOf(NO_SPELLED_SUM)}\s$`, 'u');
const NO_NUMBER = setOf(NO_NUMBER_ALONE);
const inCents = setOf(SPOKEN_IN_CENTS);
const sumsIn = lexicon(SPELLED_SUMS);

/** No honest note has more, nor names one behind so many letters; hostile ones must not cost more. */
const MOST = 24;
const SEARCHED = 1000;
/** In letters, of a note in which a number may stand for a sum without its money. */
const DICTATED = 160;
/** In letters: a shorter number, or name of money, is many other words as well. */
const LEAST_LETTERS = 4;
/** In letters, from a number to what it was spent on. */
const REACH = 24;
/** Where a note has a figure, a number in words below this is part of a name: "one euro shop 7". */
const LEAST_BESIDE_FIGURES = 13;

/** The sums of a note that are written in words, each with its money or by a name of its own ("a tenner"), in the order of the text. */
export function spelledIn(reading: Reading, home: string | undefined, besideFigures: boolean): Money[] {
  const found: Money[] = [];
  const end = Math.min(reading.folded.length, SEARCHED);
  for (let at = 0; at < end && found.length < MOST; at++) {
    const number = numberAt(reading, at);
    if (!number) continue;
    const sum = sumOf(reading, number, found, home, besideFigures);
    if (sum) found.push(sum);
    at = (sum?.end ?? number.end) - 1;
  }
  for (const { start, end, means } of sumsIn(reading.folded))
    if (!overlaps(found, start, end)) found.push(moneyOf(start, end, means.split('.')));
  return found.sort((a, b) => a.start - b.start);
}

/** A number of a note as every language reads it, with its cents if it is of two: "twelve fifty". */
interface Spoken {
  readonly readings: readonly SpelledNumber[];
  readonly start: number;
  readonly end: number;
  readonly cents?: number;
}

const POWER = /^10+$/;
const DIGIT_BEFORE = /\d\s?$/;
const HANGUL = /^[\uac00-\ud7a3]{2}/;

function numberAt({ folded }: Reading, start: number): Spoken | undefined {
  const readings = numbersAt(folded, start);
  const [first] = readings;
  if (!first || DIGIT_BEFORE.test(folded.slice(Math.max(0, start - 2), start))) return undefined;
  // "the euro account that I moved it to": alone these are other words.
  if (NO_NUMBER.has(folded.slice(start, first.end))) return undefined;
  if (!isWordStart(folded, start) || !isWordStart(folded, first.end)) return undefined;
  // "식사만원" is a meal of ten thousand, and no forty thousand.
  if (start > 0 && HANGUL.test(folded.slice(start - 1, start + 1))) return undefined;
  return { readings, start, end: first.end };
}

function sumOf(
  reading: Reading,
  number: Spoken,
  before: readonly Money[],
  home: string | undefined,
  besideFigures: boolean,
): Money | undefined {
  const pair = pairAt(reading, number);
  const named = (pair && namedSum(reading, pair, before, home)) ?? namedSum(reading, number, before, home);
  if (named)
    return besideFigures && Number(named.numeral.groups[0]) < LEAST_BESIDE_FIGURES ? undefined : named;
  if (besideFigures) return undefined;
  return (pair && bareSum(reading, pair, home)) ?? bareSum(reading, number, home);
}

/** "twelve fifty", "doce con cincuenta": a number of two digits behind another. */
function pairAt({ folded }: Reading, number: Spoken): Spoken | undefined {
  const gap = CENTS.exec(folded.slice(number.end))?.[0];
  if (gap === undefined || number.readings.every(({ value }) => value >= 100)) return undefined;
  const cents = numbersAt(folded, number.end + gap.length).find(
    ({ value, language }) =>
      value >= 10 &&
      value < 100 &&
      number.readings.some((one) => one.language === language && one.value < 100),
  );
  if (!cents) return undefined;
  const readings = number.readings.filter(({ language }) => language === cents.language);
  return { readings, start: number.start, end: cents.end, cents: cents.value };
}

/** A sum whose money is named before it or behind: by its currency, or as people call it. */
function namedSum(
  reading: Reading,
  number: Spoken,
  before: readonly Money[],
  home: string | undefined,
): Money | undefined {
  const { folded } = reading;
  const of = OF.exec(folded.slice(number.end))?.[0].length ?? 0;
  const behind = currencyAfter(reading, number.end + of);
  const ahead = behind || isShort(folded, number) ? undefined : currencyBefore(reading, number.start);
  const currency = behind ?? (ahead && !overlaps(before, ahead.start, ahead.end) ? ahead : undefined);
  const slang = currency ? undefined : SLANG.exec(folded.slice(number.end + of))?.[0];
  if (!currency && slang === undefined) return undefined;
  if (currency && isShort(folded, number) && !isLong(currency) && !isOwn(number, currency.means.choices))
    return undefined;
  const groups = groupsOf(number, currency?.means.choices ?? (home ? [home] : []));
  if (!groups) return undefined;
  const end = behind?.end ?? number.end + of + (slang?.length ?? 0);
  const cents = groups.length === 1 ? centsAt(reading, end, number) : undefined;
  if (cents) groups.push(cents.digits);
  const start = Math.min(number.start, currency?.start ?? number.start);
  return {
    ...moneyOf(number.start, cents?.end ?? number.end, groups, currency),
    start,
    end: cents?.end ?? end,
  };
}

/** "due", "ni", "cu": so short that it is also a word of other languages. */
function isShort(folded: string, { start, end }: Span): boolean {
  return isLetter(folded, start) && end - start < LEAST_LETTERS;
}

function isLong({ start, end }: Span): boolean {
  return end - start >= LEAST_LETTERS;
}

/** Whether the money is that of the language, or the language is English, which is dictated everywhere. */
function isOwn({ readings }: Spoken, currencies: readonly string[]): boolean {
  return readings.some(
    ({ language: { code } }) => code === 'en' || currencies.includes(LANGUAGE_CURRENCY.get(code) ?? ''),
  );
}

/** "zwölf euro fünfzig", "eleven dollars and fifty cents". */
function centsAt(
  reading: Reading,
  at: number,
  { readings }: Spoken,
): { readonly digits: string; readonly end: number } | undefined {
  const { folded } = reading;
  // "三块半".
  if (folded.charAt(at) === '半') return { digits: '50', end: at + 1 };
  const gap = CENTS.exec(folded.slice(at))?.[0] ?? '';
  const said = numbersAt(folded, at + gap.length).filter(
    ({ value, language }) => value < 100 && readings.some((one) => one.language === language),
  );
  const tenths = said.find(({ value, language }) => language.shortens && value < 10);
  if (tenths) return { digits: `${tenths.value}0`, end: tenths.end };
  const [cents] = said;
  if (!cents || gap === '') return undefined;
  const word = CENT_WORD.exec(folded.slice(cents.end))?.[0].length;
  // "twenty euros twelve eggs": what is no round number of cents may be of something else.
  const isRound = cents.value >= 10 && cents.value % 5 === 0 && !currencyAfter(reading, cents.end);
  return word !== undefined || isRound
    ? { digits: String(cents.value).padStart(2, '0'), end: cents.end + (word ?? 0) }
    : undefined;
}

/** What a number comes to in one of the currencies; undefined where languages disagree, or where it is none of their sums. */
function groupsOf({ readings, cents }: Spoken, currencies: readonly string[]): string[] | undefined {
  const isOf = ({ language }: SpelledNumber): boolean =>
    currencies.includes(LANGUAGE_CURRENCY.get(language.code) ?? '');
  const [first, ...rest] = readings;
  const agreed = first && rest.every(({ value }) => value === first.value) ? first : readings.find(isOf);
  if (!agreed) return undefined;
  const { value } = agreed;
  if (!Number.isInteger(value)) return cents === undefined ? [String(Math.floor(value)), '50'] : undefined;
  if (cents === undefined) return [String(value)];
  const [code] = currencies;
  if (code === undefined || inCents.has(code)) return [String(value), String(cents).padStart(2, '0')];
  // Of rupees "two fifty" is two hundred and fifty.
  return value < 20 ? [String(value * 100 + cents)] : undefined;
}

/** "spent fifteen on lunch", "coffee four fifty": a number without its money; the second is asked about. */
function bareSum(reading: Reading, number: Spoken, home: string | undefined): Money | undefined {
  const { folded } = reading;
  const isSpent = SPENT.test(folded.slice(0, number.start)) && ON.test(folded.slice(number.end));
  if (!isSpent && !isSpoken(reading, number)) return undefined;
  const groups = groupsOf(number, home ? [home] : []);
  return groups && moneyOf(number.start, number.end, groups);
}

/** "twelve fifty for parking", "siebzehn fünfzig Pizza": a number of two words beside what it was spent on. */
function isSpoken({ text, folded, verbs }: Reading, { start, end, readings, cents }: Spoken): boolean {
  const isLarge = readings.some(({ parts, value }) => parts > 1 && value >= 100);
  // "a hundred" may be a sum, the hundred of "mille-feuille" and "百果园" is none.
  const isSeveral = /\s/.test(folded.slice(start, end));
  const isSaid =
    cents !== undefined ||
    isSeveral ||
    readings.some(({ parts, value }) => parts > 1 || (value >= 100 && !POWER.test(String(value))));
  if (
    !isSaid ||
    isOfWord(folded, end) ||
    folded.length > DICTATED ||
    OTHER_BEFORE.test(folded.slice(0, start)) ||
    isUnitAt(folded, end)
  )
    return false;
  const isOn = ON.test(folded.slice(end)) || isLarge || tradeIn(text.slice(end, end + REACH)) !== undefined;
  return (
    isOn && ((isLarge && verbs.length > 0) || tradeIn(text.slice(0, start) + text.slice(end)) !== undefined)
  );
}

/** A number in words that no word for money or spending calls a sum. */
export function isSpokenOnly(
  { folded }: Reading,
  { numeral: { start, end }, currency, end: till }: Money,
): boolean {
  const words = folded.slice(start, end);
  return (
    !currency &&
    till === end &&
    !/\d/.test(words) &&
    !SPENT.test(folded.slice(0, start)) &&
    sumsIn(words).length === 0
  );
}

function moneyOf(start: number, end: number, groups: readonly string[], currency?: Money['currency']): Money {
  const numeral = { start, end, groups, separators: groups.length > 1 ? ['.'] : [] };
  return { numeral, start, end, currency, sign: undefined, contested: undefined };
}
