import { ENGLISH_MONTHS } from '../data/calendar.ts';
import { INDIAN_RAILS, NEPALI_RAILS, RAILS } from '../data/rails.ts';
import type { Reading } from '../grammar.ts';
import { isLower } from '../text/letters.ts';
import { anyOf, matches } from '../text/pattern.ts';
import type { Direction } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isKnown, isSigner } from './known.ts';
import { nameAt } from './name/name.ts';
import { segmentOf } from './name/segment.ts';

/** What follows the code of a rail: a separator, a bank's code or the side of the booking. */
const AFTER_RAIL = String.raw`(?:[/\-:*]|\s-\s|\s(?=[A-Z]{4}\w*\d\w*\/)|\s(?:Cr|Dr|CR|DR|C|D|PRCH)[-/])`;
/** "UPI/DR/602117126490/NAME": the name is the first segment in words. */
const RAIL = new RegExp(
  String.raw`(?=[A-Zmc][A-Za\d])(?:\b|(?<=Info))${anyOf(RAILS, NEPALI_RAILS)}${AFTER_RAIL}[^\n ]*(?:[ ][^\n/ ]+){0,7}`,
  'g',
);
const CODED = new RegExp(String.raw`\b${anyOf(INDIAN_RAILS)}\b`);
const SALARY_CUE = /sal/i;
const MONTH = String.raw`(?:[a-z]{3,9}[-\s'.]{0,2}(?:20)?\d\d|${anyOf(ENGLISH_MONTHS)}[a-z]*)`;
/** "NEFT SALARY AUG25 NAME", "SALARY OCT 2025/ NAME": who pays stands behind the month. */
const SALARY = new RegExp(
  String.raw`\bsal(?:ary)?[\s/-](?:for\s|of\s)?${MONTH}[\s/-]{1,3}(?=\p{L}{3})`,
  'iu',
);
const BOOKED_CREDIT = /\b(?:NEFT|RTGS|IMPS)\sC[rR]-/;
const FUND = /\b(?:Fund|FUND|ETF)\b/;
const FUND_KINDS =
  'DG | RG | Direct | Regular | Growth | Plan | IDCW | Option | DIRECT | REGULAR | GROWTH | PLAN';
const SCHEME = new RegExp(
  String.raw`\b(?:in|into|of|under|for|from)\s((?:[\p{Lu}\d][\p{L}\d&'-]*\s){1,8}(?:Fund|FUND|ETF)(?:(?:\s-)?\s${anyOf(FUND_KINDS)}\b)*)(?!\s[Tt]ransfer|\sTRANSFER)(?=[\s.,;(-]|$)`,
  'u',
);

/** "NEFT Cr-KKBK0000958-NAME": a booking rather than a name. */
export function isCoded(words: string): boolean {
  return CODED.test(words);
}

/** "UPI/DR/602117126490/NAME": what narrations of rails name. */
export function railed(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matches(reading.text, RAIL)) {
    const whole = { start: match.index, end: match.index + match[0].length };
    const stretch = segmentOf(reading, whole, true);
    if (stretch && !isKnown(reading, stretch, true) && !isSigner(reading, stretch))
      found.push({ stretch, score: isLower(reading.text, stretch.start) ? 4.2 : 5.5 });
  }
  return found;
}

/** Who pays a salary, in a narration that names its month. */
export function employer(reading: Reading, direction: Direction): Candidate[] {
  const found = direction === 'credit' && SALARY_CUE.test(reading.text) ? SALARY.exec(reading.text) : null;
  // "NEFT Cr-CITI0000004-NAME-SALARY FEB25-": the bank's own booking names the sender first.
  if (found && BOOKED_CREDIT.test(reading.text.slice(0, found.index))) return [];
  const stretch = found ? nameAt(reading, found.index + found[0].length) : undefined;
  return stretch && !isKnown(reading, stretch) ? [{ stretch, score: 5.6 }] : [];
}

/** "SIP purchase of Rs 500 in Navi Nifty 50 Index Fund DG": the scheme that units were bought in. */
export function scheme({ text }: Reading): Candidate[] {
  const found = FUND.test(text) ? SCHEME.exec(text) : null;
  if (!found?.[1]) return [];
  const start = found.index + found[0].length - found[1].length;
  return [{ stretch: { start, end: start + found[1].length }, score: 5.3 }];
}
