import type { CurrencyRow } from '../data/currencies.ts';
import { digitsEnd, isDigit } from '../text/letters.ts';

/** A number as it is written: digit groups and the separators between them. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
  readonly separators: readonly string[];
}

/** Whether a sum is nothing: "0.00". */
export function isNought({ groups }: Numeral): boolean {
  return groups.every((digits) => /^0*$/.test(digits));
}

/** Whether two have the same digits in the same groups, whatever stands between them. */
export function isSameNumeral(one: Numeral, other: Numeral): boolean {
  return one.groups.join('.') === other.groups.join('.');
}

/** How a sum is read whose currency nobody knows. */
export const WITHOUT_CURRENCY: CurrencyRow = { code: '', minor: 2, mark: '.' };

/** An exact reading of a numeral in a currency. */
export interface Decimal {
  /** Canonical: as many decimals as the currency has, or as written where `excess`. */
  readonly value: string;
  /** More significant decimals than the currency knows: nobody may round it silently. */
  readonly excess: boolean;
  /** False where the separator could also have been read the other way. */
  readonly sure: boolean;
}

/** "2.340$00": the escudo's sign stands before its cents. */
const CIFRAO = '$';
const SEPARATORS = ".,'’ $";
const DECIMAL_MARKS: ReadonlySet<string | undefined> = new Set(['.', ',', CIFRAO]);

/** Whether the sign of the escudo stands in it as its decimal mark. */
export function isInEscudos({ separators }: Numeral): boolean {
  return separators.at(-1) === CIFRAO;
}

/** Reads the number that starts at `start` and does not reach past `limit`; undefined for dates, versions, addresses. */
export function readNumeral(text: string, start: number, limit: number): Numeral | undefined {
  const groups: string[] = [];
  const separators: string[] = [];
  const ends: number[] = [];
  let at = start;
  if (text[at] === '.') groups.push('');
  else {
    at = digitsEnd(text, start);
    groups.push(text.slice(start, at));
  }
  ends.push(at);
  while (
    groups.length < 8 &&
    at + 1 < limit &&
    isDigit(text, at + 1) &&
    SEPARATORS.includes(text.charAt(at))
  ) {
    const end = digitsEnd(text, at + 1);
    const separator = text.charAt(at);
    if (separator === ' ' && !continuesSpaced(text, groups, separators, at + 1, end)) break;
    // "$50$20" is two sums.
    if (separator === CIFRAO && (end - at !== 3 || text.charAt(start - 1) === CIFRAO || isLong(groups)))
      break;
    separators.push(separator);
    groups.push(text.slice(at + 1, end));
    ends.push(end);
    at = end;
  }
  return longestValid(start, groups, separators, ends);
}

/** "x4471$25.00": the digits of a card, and then a sum. */
const isLong = ([head = '', ...more]: readonly string[]): boolean => more.length === 0 && head.length > 3;

/** `5 000` goes on, `4*0537 250` and `17 10:45` do not. */
function continuesSpaced(
  text: string,
  groups: string[],
  separators: string[],
  from: number,
  end: number,
): boolean {
  if (end - from !== 3 || (groups[0]?.length ?? 0) > 3 || groups[0] === '0') return false;
  return separators.every((one) => one === ' ') && !':/-'.includes(text.charAt(end) || ' ');
}

function longestValid(
  start: number,
  groups: string[],
  separators: string[],
  ends: number[],
): Numeral | undefined {
  for (let n = groups.length; n > 0; n--) {
    const numeral = {
      start,
      end: ends[n - 1] ?? start,
      groups: groups.slice(0, n),
      separators: separators.slice(0, n - 1),
    };
    if (!isWellFormed(numeral)) continue;
    // "17.01.18" must not become 17.01: what is cut off may only hang on a different separator.
    return n < groups.length && numeral.separators.includes(separators[n - 1] ?? '') ? undefined : numeral;
  }
  return undefined;
}

function isWellFormed({ groups, separators }: Numeral): boolean {
  const last = separators.length - 1;
  if (last < 0) return true;
  const first = separators[0];
  const decimal = separators[last] !== first || (last > 0 && groups[last + 1]?.length !== 3);
  const grouped = decimal ? last : last + 1;
  if (last === 0) return DECIMAL_MARKS.has(first) || groups[1]?.length === 3;
  if (decimal && !DECIMAL_MARKS.has(separators[last])) return false;
  for (let i = 0; i < grouped; i++) if (separators[i] !== first) return false;
  return isGrouped(groups.slice(0, grouped + 1));
}

/** Thousands (`1,234,567`) or lakhs (`12,34,567`). */
function isGrouped(groups: readonly string[]): boolean {
  const [head = '', ...tail] = groups;
  if (tail.length === 0) return true;
  if (head.length === 0 || head.length > 3 || tail.at(-1)?.length !== 3) return false;
  const middle = tail.slice(0, -1);
  return middle.every((group) => group.length === 3) || middle.every((group) => group.length === 2);
}

/** Whether the numeral looks like written money: it has decimals or grouping. */
export function looksLikeMoney({ groups, separators }: Numeral): boolean {
  return separators.length > 1 || (separators.length === 1 && (groups[1]?.length ?? 0) <= 3);
}

/** Whether it ends in two decimals: `1500.00`, `1.234,50`. */
export function hasCents({ groups, separators }: Numeral): boolean {
  return DECIMAL_MARKS.has(separators.at(-1)) && groups.at(-1)?.length === 2;
}

/** Reads a numeral as an amount of the currency; string arithmetic only. */
export function toDecimal(numeral: Numeral, { minor, mark }: CurrencyRow): Decimal {
  const { groups, separators } = numeral;
  const lastSeparator = separators.at(-1);
  const tail = groups.at(-1) ?? '';
  let hasFraction = false;
  let sure = true;
  if (separators.length === 1 && DECIMAL_MARKS.has(lastSeparator)) {
    const threeDigits =
      tail.length === 3 && (groups[0]?.length ?? 0) <= 3 && groups[0] !== '0' && groups[0] !== '';
    // Millimes are written out with either mark: "9.800 DT".
    const isWrittenOut = minor === 3 && (lastSeparator === mark || mark === ',');
    hasFraction = !threeDigits || isWrittenOut || (minor !== 0 && lastSeparator === mark && mark === '.');
    // "45.990" in dollars may be 45.99 or, from elsewhere, forty-five thousand.
    sure = !threeDigits || !hasFraction || minor === 3;
  } else if (separators.length > 1) {
    hasFraction = lastSeparator !== separators[0] || tail.length !== 3;
  }
  const whole = (hasFraction ? groups.slice(0, -1) : groups).join('').replace(/^0+(?=\d)/, '') || '0';
  return canonical(whole, hasFraction ? tail : '', minor, sure);
}

function canonical(whole: string, fraction: string, minor: number, sure: boolean): Decimal {
  const significant = fraction.replace(/0+$/, '');
  const excess = significant.length > minor;
  const decimals = excess ? significant : significant.padEnd(minor, '0');
  return { value: decimals === '' ? whole : `${whole}.${decimals}`, excess, sure };
}

/** More digits before the decimal mark than any payment has: a number of another kind. */
const MAX_WHOLE_DIGITS = 15;

/** Whether a canonical decimal is no larger than money gets. */
export function isPlausible(decimal: string): boolean {
  const point = decimal.indexOf('.');
  const whole = point < 0 ? decimal.length : point;
  return whole - (decimal.startsWith('-') ? 1 : 0) <= MAX_WHOLE_DIGITS;
}
