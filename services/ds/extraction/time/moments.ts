import { hasDottedDays, isYearFirst, MONTHS } from '../data/calendar.ts';
import { wholeOf } from '../text/letters.ts';
import { lexicon } from '../text/lexicon.ts';
import { matches } from '../text/pattern.ts';
import { overlaps } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { gregorian } from './persian.ts';
import { type Shapes, shapesIn } from './shapes.ts';

/** A date as written, before anyone decides which of its numbers is the month. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  /** Day and month, in the orders that are possible, the usual one first; a reading that begins with its year has it. */
  readonly readings: readonly Reading[];
}

interface Reading {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly isMonthFirst: boolean;
  /** Only where no other reading can be meant. */
  readonly isLast: boolean;
}

/** A time of day as written. */
interface WrittenTime {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A date that begins with its year, each form with its year, its month and its day. */
const YEAR_FIRST = new RegExp(
  String.raw`(?=[12]\d)(?:${[
    String.raw`(?<!\d)(20\d\d)(?:-(\d{1,2})-|\/(\d{1,2})\/|\.(\d{1,2})\.)(\d{1,2})(?!\d)`,
    String.raw`(20\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]`,
    // "20260612 14:57".
    String.raw`(?<!\d)(20[2-4]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=\s\d\d:\d\d)`,
    // "260613 16:42", "260613 kl 14:20".
    String.raw`(?<!\d)(2[0-9])(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\s(?:kl\.?\s)?\d\d:\d\d)`,
    // The year of the Republic of China: "115/06/11".
    String.raw`(?<!\d)(1[01]\d)\/(\d\d)\/(\d\d)(?!\d)(?=[\s日]?\d\d:\d\d|[\u3400-\u9fff])`,
  ].join('|')})`,
  'g',
);
// Each begins with a digit: looking for one first saves looking back at every letter.
// The year may be glued to the time: 19.01.2511:53.
const DAY_FIRST =
  /(?=\d)(?:(?<![\d,]|[^\u0e00-\u0e7f]\.)(\d{1,2})([-./])(\d{1,2})\2(20\d\d|\d\d(?=\d{1,2}:\d\d)|25\d\d|\d\d)(?=$|[^\d]|\d{1,2}:\d\d)|(?<=\d[.,])(\d{1,2})([-/])(\d{1,2})\6(20\d\d|\d\d)(?!\d))/g;
/** Words in small letters, with a capital and in capitals. */
const inAnyCase = (words: string): string =>
  `(?:${words
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|')})`;
/** Words that a day follows. */
const OF_DAY = inAnyCase('le on am il el du em dia dt date den vom del pe dne dnia op от за');
/** Words that the number of an instalment follows: "cuota 03/10". */
const OF_INSTALMENT = inAnyCase('cuota parc parcela emi inst installment instalment taksit rata no');
const PERSIAN = /(?<!\d)(1[34]\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)/g;
const APART = String.raw`(?<![\d.,/-])`;
/** A day and a month without a year, each form with its day, its mark and its month. */
const DAY_MONTH = new RegExp(
  String.raw`(?=\d)(?:${[
    String.raw`${APART}(\d{1,2})([./-])(\d{1,2})(?=\.?[\s,]{1,2}\d{1,2}:\d\d)`,
    // "25/11 coffee 3", "25.11. coffee 3": at the head of a line.
    String.raw`(?<=^|\n|,\s)(?!(?:1\/[234]|[23]\/[34]|24\/7)(?!\d))(\d{1,2})(?:(\/)(\d{1,2})|(\.)(\d{1,2})\.)(?=:?\s[A-Za-z\u00c0-\uffff])`,
    String.raw`${APART}(\d{1,2})(\/)(\d{1,2})(?=\s{0,3}(?:$|\n))`,
    String.raw`(?<=[\s,;(])(\d\d)(\/)(\d\d)(?=[\s,;)]|\.(?!\d))(?<!\b${OF_INSTALMENT}\.?\s.{5})`,
    String.raw`(?<=[\s:])(\d{1,2})([./])(\d{1,2})(?![\d/]|[.,]\d)(?<=\b${OF_DAY}[\s:]{1,2}[\d./]{3,5})`,
    // "On 13-06 Not You?".
    String.raw`(?<=[\s:])(\d\d)(-)(\d\d)(?![\d/-]|[.,]\d)(?<=\b${OF_DAY}[\s:]{1,2}[\d-]{5})`,
    String.raw`(?<!\d)(\d{1,2})(\s?[月월]\s?)(\d{1,2})\s?[日일]`,
    String.raw`${APART}(\d{1,2})(\/)(\d\d)(?=\s?(?![回期회個枚])[\u2e80-\ud7a3])`,
    String.raw`(?<=[\u2e80-\ud7a3]:?\s?)(\d\d)(\/)(\d\d)(?![\d/.,-])`,
  ].join('|')})`,
  'g',
);
/** "veloitettu 13.6.", "dne 13. 6.": two numbers with a dot each, where a language writes ordinals so. */
const DOTTED_DAY = /(?<=\s)(\d{1,2})\.\s?(\d{1,2})\.(?=\s\D|$|,)/g;
const TIME =
  /(?<![\d:])(\d{1,2})(?:[:h時点时](\d\d)|[.](\d\d)(?=\.\d\d(?!\d)))(?:[:.m](\d\d))?(?!\d)[s分]?(?:\s?([ap])\.?m\b)?/gi;
const months = lexicon(MONTHS);
/** No honest message has more; hostile ones must not cost more. */
const MOST = 24;
const AROUND_MONTH_BEFORE = /(?<![\d.]|(?<!\p{L}),)(\d{1,2})(?:st|nd|rd|th|er)?[\s./-]{0,2}(?:de |of )?$/u;
const AROUND_MONTH_AFTER = /^[\s.,/'-]{0,3}(?:de )?(20\d\d|\d\d(?![\d:]))(?!\d{0,1}:)/;
const DAY_AFTER_MONTH = /^[\s.-]{0,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.,]\d)(?:[\s,-]{1,3}(20\d\d))?/;

/** "MRT-3": a station, no day of March. */
const IN_NAME = /^-\d(?![\d\p{L}])(?![\s,-]{1,3}20\d\d)/u;

const possible = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
/** The year of two digits, that of the Republic of China, or as it is. */
const ofThisEra = (year: number): number => (year < 100 ? year + 2000 : year < 1000 ? year + 1911 : year);
/** Of the Buddhist era where it begins with 25. */
const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + wholeOf(digits) : wholeOf(digits) - (digits.startsWith('25') ? 543 : 0);

function dayAndMonth(day: number, month: number, isMonthFirst = false): Reading {
  return { day, month, year: undefined, isMonthFirst, isLast: false };
}

/** A reading of three numbers that begins with its year, before all others or only where none of them can be meant. */
function yearAndDay(year: number, month: number, day: number, isLast: boolean): Reading {
  return { day, month, year, isMonthFirst: false, isLast };
}

function dated(
  start: number,
  end: number,
  a: number,
  b: number,
  mark: string,
  year?: number,
  turned?: Reading,
): WrittenDate | undefined {
  const readings: Reading[] = [];
  const isTurned = turned !== undefined && possible(turned.day, turned.month);
  if (isTurned && !turned.isLast) readings.push(turned);
  if (possible(a, b)) readings.push(dayAndMonth(a, b));
  // Nobody writes the month first with dots.
  if (a !== b && possible(b, a) && !(mark === '.' && readings.length > 0))
    readings.push(dayAndMonth(b, a, true));
  if (isTurned && turned.isLast) readings.push(turned);
  if (readings.length === 0) return undefined;
  return { start, end, year, readings };
}

function named(text: string, folded: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { start, end, means: month } of months(folded).slice(0, MOST)) {
    const before = AROUND_MONTH_BEFORE.exec(text.slice(Math.max(0, start - 8), start));
    const after = text.slice(end, end + 12);
    if (before) {
      const year = AROUND_MONTH_AFTER.exec(after);
      // "BAR PLAZA,2 MAYO": glued to a name only a whole date is one.
      if (!year && text.charAt(start - before[0].length - 1) === ',') continue;
      const reading = dayAndMonth(wholeOf(before[1] ?? ''), month);
      if (!possible(reading.day, month)) continue;
      found.push({
        start: start - before[0].length,
        end: end + (year?.[0].length ?? 0),
        year: year?.[1] ? fullYear(year[1]) : undefined,
        readings: [reading],
      });
      continue;
    }
    const day = DAY_AFTER_MONTH.exec(after);
    if (!day || !possible(wholeOf(day[1] ?? ''), month) || IN_NAME.test(after)) continue;
    found.push({
      start,
      end: end + day[0].length,
      year: day[2] ? wholeOf(day[2]) : undefined,
      readings: [dayAndMonth(wholeOf(day[1] ?? ''), month)],
    });
  }
  return found;
}

function isTimed(text: string, at: number): boolean {
  return /^\s\d{1,2}:\d\d/.test(text.slice(at, at + 6));
}

/** Adds a date unless another has been found in the same place. */
function addFree(found: WrittenDate[], date: WrittenDate | undefined): void {
  if (!date || found.length >= MOST) return;
  if (!overlaps(found, date.start, date.end)) found.push(date);
}

/** Finds every written date, the ones with a year first. */
function findDates(
  text: string,
  folded: string,
  shapes: Shapes,
  language: string | undefined,
): WrittenDate[] {
  const yearFirst = isYearFirst(language);
  const found: WrittenDate[] = [];
  for (const match of shapes.yearFirst ? matches(text, YEAR_FIRST) : []) {
    const [year = 0, month = 0, day = 0] = match
      .slice(1)
      .filter((part) => part !== undefined)
      .map(wholeOf);
    const end = match.index + match[0].length;
    // Nobody writes the day before the month behind a year.
    addFree(found, dated(match.index, end, day, month, '.', ofThisEra(year)));
  }
  for (const match of shapes.dayFirst ? matches(text, DAY_FIRST) : []) {
    const a = wholeOf(match[1] ?? match[5] ?? '');
    const b = wholeOf(match[3] ?? match[7] ?? '');
    const mark = match[2] ?? match[6] ?? '';
    const last = match[4] ?? match[8] ?? '';
    const end = match.index + match[0].length;
    // "26-06-09", "26/6/12 18:12": machines write it so in any language.
    const isTurned = last.length === 2 && (yearFirst || mark === '-' || isTimed(text, end));
    const turned = isTurned ? yearAndDay(2000 + a, b, wholeOf(last), !yearFirst) : undefined;
    addFree(found, dated(match.index, end, a, b, mark, fullYear(last), turned));
  }
  for (const date of named(text, folded)) addFree(found, date);
  for (const match of shapes.dayMonth ? matches(text, DAY_MONTH) : []) {
    const [day = '', mark = '', month = ''] = match.slice(1).filter((part) => part !== undefined);
    addFree(found, dated(match.index, match.index + match[0].length, wholeOf(day), wholeOf(month), mark));
  }
  if (hasDottedDays(language))
    for (const match of matches(text, DOTTED_DAY))
      addFree(
        found,
        dated(
          match.index,
          match.index + match[0].length,
          wholeOf(match[1] ?? ''),
          wholeOf(match[2] ?? ''),
          '.',
        ),
      );
  return found;
}

/** "1405/03/20": a day as Iran counts them. */
function findPersian(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of matches(text, PERSIAN)) {
    const [year, month, day] = match.slice(1).map(wholeOf) as [number, number, number];
    const written = gregorian(year, month, day);
    const span = { start: match.index, end: match.index + match[0].length };
    addFree(found, { ...span, year: written.year, readings: [dayAndMonth(written.day, written.month)] });
  }
  return found;
}

/** The days and times of day of a text. */
export interface Moments {
  readonly dates: readonly WrittenDate[];
  readonly times: readonly WrittenTime[];
}

/**
 * Finds every written date and time of day, short dates with their year first where the language has it so. Three
 * numbers with dots may be either ("10.15.30", "21.12.17"): they are a time where the text has its date elsewhere, and a
 * date where it has none.
 */
export function findMoments(text: string, folded: string, language: string | undefined): Moments {
  const persian = language === 'fa' ? findPersian(text) : [];
  const shapes = shapesIn(text);
  const dates = persian.length > 0 ? persian : findDates(text, folded, shapes, language);
  const times = shapes.time ? findTimes(text) : [];
  if (dates.every((date) => isClear(date, times))) return { dates, times };
  const isDated = dates.some((date) => isClear(date, times));
  return {
    dates: isDated ? dates.filter((date) => isClear(date, times)) : dates,
    times: isDated ? times : times.filter((time) => isClear(time, dates)),
  };
}

function isClear({ start, end }: Span, others: readonly Span[]): boolean {
  return !overlaps(others, start, end);
}

/** Finds every written time of day. */
function findTimes(text: string): WrittenTime[] {
  const found: WrittenTime[] = [];
  for (const match of matches(text, TIME)) {
    const half = match[5]?.toLowerCase();
    const written = wholeOf(match[1] ?? '');
    const hour = half === 'p' && written < 12 ? written + 12 : half === 'a' && written === 12 ? 0 : written;
    const minute = wholeOf(match[2] ?? match[3] ?? '');
    const second = wholeOf(match[4] ?? '');
    if (hour > 23 || minute > 59 || second > 59) continue;
    found.push({ start: match.index, end: match.index + match[0].length, hour, minute, second });
    if (found.length >= MOST) break;
  }
  return found;
}
