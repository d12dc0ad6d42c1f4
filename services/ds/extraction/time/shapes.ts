import { digitsEnd, isDigit, wholeOf } from '../text/letters.ts';

/** Which ways of writing a day or an hour a text may have, by its groups of digits: most texts have hardly any of them. */
export interface Shapes {
  readonly yearFirst: boolean;
  /** Three numbers with the same mark between them. */
  readonly dayFirst: boolean;
  /** Two numbers that a calendar has as a day and a month. */
  readonly dayMonth: boolean;
  readonly time: boolean;
}

type Found = { -readonly [K in keyof Shapes]: Shapes[K] };

/** Looks at every group of digits of a text once. */
export function shapesIn(text: string): Shapes {
  const found: Found = { yearFirst: false, dayFirst: false, dayMonth: false, time: false };
  for (let start = 0; start < text.length; start++) {
    if (!isDigit(text, start)) continue;
    const end = digitsEnd(text, start);
    if (mayBeginYear(text, start, end)) found.yearFirst = true;
    if (end - start <= 2) addShort(found, text, start, end);
    start = end;
  }
  return found;
}

const CHINA = '1';

/** "2026-06-12", "20260612", "260612", "115/06/11", "2026년". */
function mayBeginYear(text: string, start: number, end: number): boolean {
  const length = end - start;
  const mark = text.charAt(end);
  if (length === 3) return mark === '/' && text.charAt(start) === CHINA;
  if (length === 6 || length === 8) return true;
  return length >= 4 && ('-/.'.includes(mark) || isOneOf('年년', text, end));
}

/** A group of one or two digits, and what follows it. */
function addShort(found: Found, text: string, start: number, end: number): void {
  if (isOneOf('月월', text, end)) found.dayMonth = true;
  if (!isDigit(text, end + 1)) return;
  const mark = text.charAt(end);
  if (':hH時点时'.includes(mark)) found.time = true;
  if (!'./-'.includes(mark)) return;
  const next = digitsEnd(text, end + 1);
  if (next - end > 3) return;
  if (text.charAt(next) === mark && isDigit(text, next + 1)) {
    found.dayFirst = true;
    if (mark === '.') found.time = true;
  } else if (isDayOfYear(wholeOf(text.slice(start, end)), wholeOf(text.slice(end + 1, next))))
    found.dayMonth = true;
}

/** Whether one of some signs stands there, or behind a blank. */
function isOneOf(signs: string, text: string, at: number): boolean {
  return at < text.length && (signs.includes(text.charAt(at)) || signs.includes(text.charAt(at + 1) || ' '));
}

/** Whether one of two numbers may be a month, and the other its day. */
function isDayOfYear(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return less >= 1 && less <= 12 && more <= 31;
}
