import { standsFree } from '../amount/money.ts';
import type { Ranked } from '../amount/roles.ts';
import { CODE_WORDS, CODES_OF, COPULAS, ENTERING, OTHER_CODES } from '../data/code-words.ts';
import type { Reading } from '../grammar.ts';
import type { Cue } from '../text/lexicon.ts';
import { anyOf, beginnersOf, initialsOf } from '../text/pattern.ts';
import type { Phrase } from '../words/language.ts';
import type { Rejection } from './rejection.ts';
import { first, hasBalance, hasRecord, isSmallPrint, reportsMovement, SENTENCE } from './report.ts';
import { HAS_SUCCEEDED } from './signs.ts';

/** How far a one-time code may stand from the word for it. */
const CODE_REACH = 110;

/** Four to eight digits, together, in two groups of three, in pairs or one by one. */
const CODE = String.raw`(?:\d{4,8}(?:-\d{2,4})?|\d{3,4}[ -]\d{3}|\d\d(?: \d\d){1,3}|\d(?: \d){3,7})`;

/** "Use 771092 to authorise", "enter 371266": the code itself, whatever it is called. */
const CODE_TO_ENTER = new RegExp(
  String.raw`${initialsOf(ENTERING)}\b${anyOf(ENTERING)}\s(?:code\s|код\s)?${CODE}(?!\d|[.,]\d)`,
  'iu',
);

/** "Cod 338104 pentru", "Votre code de confirmation est 904417": a word for a code, and right after it the code. */
const CODE_TOLD = new RegExp(
  String.raw`${initialsOf(CODE_WORDS)}(?<![\p{L}\p{M}])(?<!${anyOf(OTHER_CODES)}\s)${anyOf(CODE_WORDS)}(?!\s${anyOf(CODES_OF)})(?:\s[^\d\n.;]{0,30})?[\s:[(=]{1,3}${CODE}(?![\d*/-]|[.,]\d|\s?[%€$£₹])`,
  'iu',
);

const mayEnter = beginnersOf(ENTERING);
const mayTell = beginnersOf(CODE_WORDS);

/** "<#> 482913 is your WhatsApp code": a sentence that opens with the code, and a word for it in the same sentence. */
const CODE_FIRST = new RegExp(
  String.raw`(?:^|[.!]\s)(?:<#>\s?)?(?:\p{L}-)?${CODE}\s(?:${anyOf(COPULAS)}\s|[-–—:]\s?)(?:[\p{L}\p{M}'’&-]+\s){0,4}(?:otp|t?pin|token|(?<!${anyOf(OTHER_CODES)}\s)${anyOf(CODE_WORDS)})(?![\p{L}\p{M}])`,
  'iu',
);

/** Looking for a sentence that opens in a digit first saves looking for a code at every letter. */
const OPENS_IN_DIGIT = /(?:^|[.!]\s)(?:<#>\s?)?(?:[^\W\d]-)?\d/;

/** A one-time code, however it is called, and no report that warns of one. */
export function oneTimeCode(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const entered = mayEnter(reading.folded) ? CODE_TO_ENTER.exec(reading.text) : null;
  if (entered) {
    const cue = { start: entered.index, end: entered.index + entered[0].length, means: 'code' };
    return { verdict: 'otp', confidence: 0.95, cue };
  }
  const opening = OPENS_IN_DIGIT.test(reading.text) ? CODE_FIRST.exec(reading.text) : null;
  if (opening) {
    const cue = { start: opening.index, end: opening.index + opening[0].length, means: 'code' };
    return { verdict: 'otp', confidence: 0.95, cue };
  }
  const warned = first(reading, 'warning');
  const told = mayTell(reading.folded) ? CODE_TOLD.exec(reading.text) : null;
  const cue = told && { start: told.index, end: told.index + told[0].length, means: 'code' };
  // "Kod: 771204." is no reference because a code is called so.
  if (cue && !(hasRecord(reading, cue) && reportsMovement(reading, Number.POSITIVE_INFINITY, ranked)))
    return { verdict: 'otp', confidence: 0.93, cue };
  for (const cue of reading.phrases) {
    if (cue.means !== 'code' || isInBank(reading, cue) || isSignature(reading, cue, ranked)) continue;
    const inWarning =
      warned !== undefined &&
      cue.start - warned.end < 30 &&
      (cue.start >= warned.start || warned.start - cue.end < 8) &&
      // "NEVER share your PIN. Your verification code for …": the next sentence has it.
      !SENTENCE.test(reading.text.slice(warned.end, cue.start));
    // "… Avl Bal Rs 8,310.44. Never share your OTP 482211": a tail of a report.
    if (hasBalance(reading) && reportsMovement(reading, cue.start, ranked)) continue;
    if (isSmallPrint(reading, cue, ranked, 1) || isSmallPrint(reading, cue, ranked, 3)) continue;
    if (codeNear(reading, cue, inWarning ? 12 : CODE_REACH)) return { verdict: 'otp', confidence: 0.97, cue };
    // "Your password was changed", "20% off with code QNB20": no code of four digits in it.
    if ((first(reading, 'notice') ?? first(reading, 'promotion')) && !/\d{4}/.test(reading.text)) continue;
    // "PIN-code changed": news about a code, without one.
    const announced = first(reading, 'notice') !== undefined;
    const least = hasRecord(reading) || HAS_SUCCEEDED.test(reading.folded) ? 2 : 3;
    if (!inWarning && !announced && !reportsMovement(reading, Number.POSITIVE_INFINITY, ranked, least))
      return { verdict: 'otp', confidence: 0.85, cue };
  }
  return undefined;
}

/** A bare number of four to eight digits near the word: the code itself. */
function codeNear(reading: Reading, cue: Cue<Phrase>, reach: number): boolean {
  return reading.money.some(({ numeral, currency, sign, start, end }) => {
    const length = numeral.groups.join('').length;
    const plain =
      numeral.groups.length === 1 || (numeral.groups.length === 2 && numeral.separators[0] === ' ');
    if (currency || sign === '+' || !plain || length < 4 || length > 8 || !standsFree(reading.text, numeral))
      return false;
    const distance = start >= cue.end ? start - cue.end : (cue.start - end) * 1.5;
    if (distance < 0 || distance > reach) return false;
    // "… PHARM 11827 CHN on 15-10-25 using OTP": another number is closer.
    const between = reading.text.slice(end, cue.start);
    if (start < cue.start && (/\d/.test(between) || SENTENCE.test(between))) return false;
    return !reading.labels.some(
      (label) =>
        label.end <= start &&
        start - label.end < 12 &&
        label.end > cue.end &&
        label.means !== 'amount' &&
        // "NIB ***2217 e 883104": the label has its digits already.
        !/\d/.test(reading.text.slice(label.end, start)),
    );
  });
}

/** "OTP banka": a bank of that name. */
function isInBank({ origin }: Reading, { start, end }: Cue<Phrase>): boolean {
  return origin.banks.some((bank) => bank.start === start && bank.end > end);
}

/** "OTP: Kártyás vásárlás …" is signed by a bank of that name, if a balance stands under a movement. */
function isSignature(reading: Reading, cue: Cue<Phrase>, ranked: readonly Ranked[]): boolean {
  return (
    cue.start === 0 &&
    /^otp(?::| bank)/.test(reading.folded) &&
    hasBalance(reading) &&
    reportsMovement(reading, Number.POSITIVE_INFINITY, ranked)
  );
}
