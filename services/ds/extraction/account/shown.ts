import { CARD_BRANDS } from '../data/own-words.ts';
import { AFTER_TAIL, BEFORE_TAIL } from '../data/tails.ts';
import { isTaken, type Reading } from '../grammar.ts';
import { digitsEnd, isDigit } from '../text/letters.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import type { Account } from '../types.ts';
import { type Holder, holderAfter, holderBefore } from './holder.ts';
import {
  isBooked,
  isInWord,
  isLetterX,
  isMaskedPhone,
  isOfAnother,
  isReference,
  isStrong,
  isWholeLine,
  startsReport,
} from './number.ts';
import { saysYours } from './side.ts';

/** Digits that show the end of an account's number. */
export interface Shown {
  readonly start: number;
  readonly end: number;
  /** From the first character of the masked number. */
  readonly from: number;
  readonly digits: string;
  readonly type: Account['type'];
  /** How surely these digits are an account's at all. */
  readonly score: number;
}

const tailWords = lexicon([
  { means: 'before', words: BEFORE_TAIL },
  { means: 'after', words: AFTER_TAIL },
]);

/** No honest message has more numbers; hostile ones must not cost more. */
const MOST = 160;
/** What hides the digits before the visible ones, up to them. */
const MASK_BEFORE = /(?:[*•·●∙…#~]|\.{2}|(?:^|[^a-zA-Z])[xX]|[xX]{2}|[*•·●∙][xX]|\d[xX])[\s.-]{0,2}$/;
const PART_NEXT = /^[.,]\d/;
const QUANTITY = /(?:\d\s?[xX×]\s?|(?:^|[^*])\*)$/;
const RUN_BEFORE = /[\dxX*•·●∙#….-]{0,24}(?:\s[\dxX*•·●∙]{4}){0,4}\s?$/;
const MASK_AFTER = /^(?:-?[*•·●∙xX#]|[\s-][*•·●∙xX]{2,})/;
/** "to NAME (250788000417) from 36521478 at 2025-03-15": the wallet that paid. */
const PAYER_BEFORE = /\([\dxX*]{9,14}\) from $/;
/** A last digit or two may be hidden too: `xxx-x-x4417-x`, `71xx`. */
const SHORT_MASK_AFTER = /^-?[*•·●∙xX]{1,2}(?![\dA-Za-z*•·●∙])/;
/** "302-****-7716-21": the number goes on. */
const DASHED_ON = /^(?:-\d{1,6})?-(\d{3,6})(?![\d/:.*xX]|-\d)/;
/** "01712***678-4": the last digit checks the others. */
const CHECK_DIGIT = /^-(\d)(?![\d/:.*xX-])/;
const DOTTED = /(?<![\d.,])\d\.$/;
/** The parts of a number before its last: `849-810-5531904`, `216.8100.14402231`. */
const DASHED = /(?<![\d.,/-])(?:\d{2,8}-){1,3}$|(?<![\d.,/-])(?:\d{2,8}\.){2,3}$/;
/** "your order #98765". */
const ORDER = /\border\s?(?:no\.?\s?|id\s?)?#\s?$/i;
/** A number sign alone may be that of anything. */
const SHARP = /(?:^|[^*xX#])#\s?$/;
const IN_BRACKETS = /[([]\s?$/;
/** "승인 7714 박*희님": the card before its owner. */
const OWNER = /^ \p{L}\*\p{L}{1,2}님/u;
const MASKED_NAME = /\p{L}\*\p{L}{1,2}님?[([]$|\p{L}님[([]$/u;
const BRAND = new RegExp(String.raw`(?:^|[^\p{L}])${anyOf(CARD_BRANDS)}[\s.:#-]{0,2}$`, 'iu');
/** Not the 00 of "5001***221": banks show four digits at most before a mask. */
const PHONE = /(?:\+\d{0,4}|(?<!\d)00\d{1,4})[\d*xX•-]{3,}$/;
const OF_NUMBER = /[\d.,]/;

/** Every place where digits of an account show, in the order of the text. */
export function shownIn(reading: Reading): Shown[] {
  const { text, folded } = reading;
  const found: Shown[] = [];
  const words = tailWords(folded);
  const marks = words.filter(({ means }) => means === 'before');
  const ends = words.filter(({ means }) => means === 'after');
  for (let start = 0, seen = 0; start < text.length && seen < MOST; start++) {
    if (!isDigit(text, start)) continue;
    seen++;
    const end = groupEnd(text, start);
    const shown = shownAt(reading, start, text.slice(start, end), marks, ends);
    if (shown) found.push(shown);
    start = end;
  }
  return found;
}

/** Mail gateways leave their soft breaks in: `*1=01`. */
function groupEnd(text: string, start: number): number {
  const end = digitsEnd(text, start);
  return text.charAt(end) === '=' && isDigit(text, end + 1) ? digitsEnd(text, end + 1) : end;
}

/** A group of digits with what stands around it. */
interface Digits {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly digits: string;
  readonly before: string;
  readonly after: string;
  /** The kind of account named before. */
  readonly holder: Holder | undefined;
  /** A word for an account's number right behind: "1190 ile biten". */
  readonly numbered: Cue<unknown> | undefined;
}

function shownAt(
  reading: Reading,
  start: number,
  group: string,
  marks: readonly Cue<unknown>[],
  ends: readonly Cue<unknown>[],
): Shown | undefined {
  const { text } = reading;
  let end = start + group.length;
  let digits = group.replace('=', '');
  if (isTaken(reading, start, end)) return undefined;
  const before = text.slice(Math.max(0, start - 34), start);
  const after = text.slice(end, end + 8);
  const masked = MASK_BEFORE.test(before) && !isLetterX(before);
  // "5 x 18.000", "*620,00": how many, and a sum that a till protects.
  if (masked && PART_NEXT.test(after) && QUANTITY.test(before)) return undefined;
  const head = MASK_AFTER.test(after) && !SHORT_MASK_AFTER.test(after);
  if (masked && digits.length === 2) {
    const rest = /^ (\d\d)(?![\d.,:/])/.exec(after);
    if (rest?.[1]) {
      digits += rest[1];
      end += 3;
    }
  }
  const rest = masked ? DASHED_ON.exec(text.slice(end, end + 12)) : null;
  if (rest) {
    end += rest[0].length;
    digits = rest[1] ?? digits;
  }
  const last = masked && digits.length < 4 ? CHECK_DIGIT.exec(after) : null;
  if (last?.[1]) {
    end += last[0].length;
    digits += last[1];
  }
  const dashed = !masked && (before.endsWith('-') || before.endsWith('.')) ? DASHED.exec(before) : null;
  // "10.44712.1": a last part of one digit is no number of its own.
  if (digits.length === 1 && dashed?.[0].includes('.')) digits = `${dashed[0].replace(/\D/g, '')}${digits}`;
  if (digits.length < 2 || digits.length > 24) return undefined;
  const run = masked ? (RUN_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  const dotted = digits.length === 4 && DOTTED.test(before);
  const from = start - (dotted ? 2 : (dashed?.[0].length ?? run));
  const holder = holderBefore(reading, from, marks);
  const numbered = ends.find((cue) => cue.start >= end && cue.start - end <= 2);
  if (text.charAt(start - 1) === '+' || (!holder && !numbered && PHONE.test(before))) return undefined;
  const found = { start, end, from, digits, before, after, holder, numbered };
  if (head) return beginning(text, found);
  if (isReference(reading, from) || (dotted && !holder)) return undefined;
  return masked || dotted ? hiddenBefore(reading, found) : inFull(reading, found, marks);
}

/** "4232***XXXX" shows only its beginning. */
function beginning(text: string, { start, end, from, digits, holder }: Digits): Shown | undefined {
  if (!holder || digits.length < 3) return undefined;
  if (/^[-\s]?[*•·●∙xX#\s-]+\d/.test(text.slice(end, end + 24))) return undefined;
  return { start, end, from, digits, type: holder, score: 2 };
}

/** "*1234", "XX1234": what stands before the digits is hidden. */
function hiddenBefore(reading: Reading, found: Digits): Shown | undefined {
  const { text, verbs } = reading;
  const { start, end, from, digits, before, holder, numbered } = found;
  if (ORDER.test(before)) return undefined;
  if (!holder && SHARP.test(before) && !saysYours(text.slice(Math.max(0, from - 24), from)))
    if (!verbs.some(({ means, start: at }) => means.weight === 5 && at >= end && at - end < 5))
      return undefined;
  // "imetolewa kwenye akaunti yako 0152***7800": the word of movement names the account.
  const ofVerb = verbs.some(({ means, end: at }) => means.weight >= 4 && from - at === 1);
  if (
    !holder &&
    !numbered &&
    isMaskedPhone(text.slice(from, end)) &&
    !isWholeLine(text, from, end) &&
    !ofVerb &&
    !holderAfter(reading, end)
  )
    return undefined;
  if (!holder && isOfAnother(reading, from)) return { start, end, from, digits, type: 'unknown', score: 1 };
  const type = holder ?? (numbered ? holderAfter(reading, end) : undefined);
  return { start, end, from, digits, type: type ?? 'unknown', score: type ? 5 : 3 };
}

/** "card 1234", "1190 ile biten kartinizla": nothing is hidden, and words say that it is an account. */
function inFull(reading: Reading, found: Digits, marks: readonly Cue<unknown>[]): Shown | undefined {
  const { text, folded } = reading;
  const { start, end, from, digits, before, after, holder, numbered } = found;
  const { length } = digits;
  if (goesOn(text, end, after)) return undefined;
  if (length >= 6 && PAYER_BEFORE.test(before) && after.startsWith(' at '))
    return { start, end, from, digits, type: 'wallet', score: 4 };
  if (length === 4 && (isBooked(reading, start, end) || OWNER.test(after)))
    return { start, end, from: start, digits, type: 'card', score: 3.5 };
  const isShort = length >= 3 && length <= 6;
  if (IN_BRACKETS.test(before))
    return isShort && (holder || MASKED_NAME.test(before.trimEnd()))
      ? { start, end, from: start, digits, type: holder ?? 'card', score: 4 }
      : undefined;
  const post = holderAfter(reading, numbered?.end ?? end) ?? (numbered && holderAfter(reading, end));
  if (post && (numbered || length >= 4)) return { start, end, from, digits, type: post, score: 4 };
  if (holder && length >= 3 && !isInWord(reading, start))
    return { start, end, from, digits, type: holder, score: 3.5 };
  if (isShort && length > 3 && BRAND.test(before))
    return { start, end, from: start, digits, type: 'card', score: 3 };
  const mark = isShort ? marks.find((one) => one.end <= start && start - one.end <= 2) : undefined;
  if (mark && isStrong(folded.slice(mark.start, mark.end)))
    return { start, end, from: start, digits, type: 'account', score: 3 };
  return length < 3 ? undefined : inForm(reading, found);
}

/** Digits that are part of a sum, a date, a fraction or a word. */
function goesOn(text: string, end: number, after: string): boolean {
  const next = text.charAt(end);
  if (OF_NUMBER.test(next) && /\d/.test(text.charAt(end + 1))) return true;
  if (/^(?:\/\d{4}|-\d|:\S)/.test(after)) return true;
  return next === '%' || (/[a-zA-Z]/.test(next) && !/^\s?[a-z]{2,}/.test(after));
}

/** Nothing but its place says that digits are an account: "From:1180", "from 1180 on", "6202 Покупка …". */
function inForm(reading: Reading, { start, end, digits, after }: Digits): Shown | undefined {
  const { text, places } = reading;
  const isFour = digits.length === 4;
  if (isFour && /^ (?:on|at|to)\b/.test(after))
    if (places.some(({ means, end: at }) => means === 'from' && start - at === 1))
      return { start, end, from: start, digits, type: 'unknown', score: 3 };
  // "From:1180", "من:٣٣٩٠": a line of a form with nothing but digits.
  if (/^\*?\s*(?:$|[\n;,])/.test(after))
    if (places.some((cue) => cue.end <= start && /^\s?[:：]\s?$/.test(text.slice(cue.end, start))))
      return { start, end, from: start, digits, type: 'unknown', score: 3 };
  // "Debited from HDFC Bank - 4821".
  if (isFour && /\s[-–]\s$/.test(text.slice(start - 3, start)))
    if (
      reading.origin.banks.some(
        (bank) => start - bank.end === 3 || /^ bank$/i.test(text.slice(bank.end, start - 3)),
      )
    )
      return { start, end, from: start, digits, type: 'account', score: 3 };
  // "6202 Покупка …": some banks begin with the card.
  const opens = start === 0 && isFour && after.startsWith(' ') && startsReport(reading, end);
  return opens ? { start, end, from: start, digits, type: 'card', score: 2.5 } : undefined;
}
