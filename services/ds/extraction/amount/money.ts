import { CURRENCIES, WORD_CODES } from '../data/currencies.ts';
import { CURRENCY_SIGNS, type SignMeaning, TOMAN } from '../data/currency-words.ts';
import { digitsEnd, isDigit, isOfWord } from '../text/letters.ts';
import { type Cue, isLetter, lexicon, type WordRow } from '../text/lexicon.ts';
import type { Normal } from '../text/normalise.ts';
import type { Span } from '../types.ts';
import { hasCents, isInEscudos, type Numeral, readNumeral } from './numeral.ts';

/** A number that may be a sum of money, with the currency that stands next to it. */
export interface Money {
  readonly numeral: Numeral;
  /** From the currency or sign to the last digit or currency, whichever is outermost. */
  readonly start: number;
  readonly end: number;
  readonly currency: Cue<SignMeaning> | undefined;
  readonly sign: '+' | '-' | undefined;
  /** Another currency stands at its other side: "$42,60€". */
  readonly contested: true | undefined;
}

const codeRows: WordRow<SignMeaning>[] = [...CURRENCIES.keys()].map((code) => ({
  means: WORD_CODES.has(code)
    ? { choices: [code], confidence: 1, exact: code }
    : { choices: [code], confidence: 1 },
  words: code,
}));
const signRows = [...CURRENCY_SIGNS, TOMAN].map(
  ({ choices, words, confidence = 1, ...rest }): WordRow<SignMeaning> => ({
    means: { choices: choices.split(' '), confidence, ...rest },
    words,
  }),
);
const currencies = lexicon([...codeRows, ...signRows]);

/** No honest message has more numbers; hostile ones must not cost more. */
const MOST = 48;
/** A masked digit, or the fraction slash that "½" is rewritten with. */
const BROKEN_BY = 'xX*\u2044';
/** What hides digits. */
const MASKS = '*xX•';
/** Indian balances end in their side of the ledger: 1250.63CR. */
const CREDIT_SIDE = /^[CD]r\b/i;
/** In letters, the farthest that a sign stands before its sum: a till sets sums flush right. */
const FARTHEST = 42;
/** As far as a sign of one letter may. */
const NEAR = 5;
const GAP_BEFORE = /^(?!\.\.)(?:[\s.:=(]{0,3}[-+]?\s?|\)\s?[-+]\s?|\)? {3,40}[-+]?)$/;
/** Printed before a sum so that nobody adds a digit: "AED *2000.00". */
const PROTECTED = /^\s?\*$/;
/** Some ledgers sign a line's sum at its end: "15,000,000+". */
const SIGN_AT_END = /^ ?([+-])[ \r]*(?:\n|$)/;
/** "TK 2847719(VND) - 2,000,000": the sign stands free after the bracket of the currency. */
const SIGN_AFTER_BRACKET = /\)\s?([-+])\s$/;
const DIALLED = /\*\p{Lu}\*$/u;
const GAP_AFTER = /^(?: {0,2}| ?\(|- )$/;

/** Finds every number outside `taken` (dates and times) with its currency and sign; a word among `holders` is none. */
export function findMoney(
  { text, folded }: Normal,
  taken: readonly Span[],
  holders: ReadonlySet<number> = new Set(),
): Money[] {
  const cues = currencies(folded).filter(
    ({ start, end, means }) =>
      (!means.exact || isExactly(text, start, end, means.exact)) && !holders.has(start),
  );
  const used = new Set<number>();
  const found: Money[] = [];
  const blocks = [...taken].sort((a, b) => a.start - b.start);
  let cueAt = 0;
  for (let i = 0; i < text.length && found.length < MOST; i++) {
    const code = text.charCodeAt(i);
    const leadingDot = code === 46 && isDigit(text, i + 1) && ' $€£:'.includes(text.charAt(i - 1) || 'x');
    if ((code < 48 || code > 57) && !leadingDot) continue;
    const block = blocks.find((span) => span.end > i);
    if (block && block.start <= i) {
      i = block.end - 1;
      continue;
    }
    // "LH123 199 eur": the number of a name ends with its word.
    const named = isInside(text, i) && !cues.some(({ end }) => end === i);
    const limit = named ? endOfDigits(text, i) : text.length;
    const numeral = readNumeral(text, i, Math.min(block?.start ?? limit, limit));
    if (!numeral || isBroken(text, numeral) || text.charAt(i - 1) === '\u2044') {
      i = skipNumber(text, i);
      continue;
    }
    const reach = isSetApart(text, i) ? FARTHEST : NEAR;
    while ((cues[cueAt]?.end ?? Number.POSITIVE_INFINITY) <= i - reach) cueAt++;
    const near = isPadded(numeral) ? [] : cues.slice(cueAt, cueAt + 8);
    const money = attach(text, numeral, near, used);
    if (money.currency) used.add(money.currency.start);
    found.push(money);
    i = numeral.end - 1;
  }
  return found.some((money) => isOfName(text, money, found))
    ? found.map((money) => (isOfName(text, money, found) ? { ...money, currency: undefined } : money))
    : found;
}

/** Digits that go on hidden; not "*$15.990*" between the stars of a form, nor "$1,249.00*" with a footnote. */
function isBroken(text: string, { start, end }: Numeral): boolean {
  if (!isOneOfSigns(text, end, BROKEN_BY)) return false;
  return !(
    SIGN_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && /^\*(?!\*)/.test(text.slice(end, end + 2))
  );
}

const SIGN_BEFORE = /(?:^|[\s*])\p{Sc}$/u;
const NAME_BEFORE = /\p{Lu}{2} $/u;
const CAPITALS = /^[A-Z]{3}$/;

/** "3.149,00 RSD, IDEA 118 NIS": a shop's number and its town, where two other sums are in one other currency. */
function isOfName(text: string, { numeral, currency, start }: Money, all: readonly Money[]): boolean {
  if (!currency || currency.start < numeral.end || hasCents(numeral)) return false;
  const sign = text.slice(currency.start, currency.end);
  if (!CAPITALS.test(sign) || CURRENCIES.has(sign)) return false;
  if (!NAME_BEFORE.test(text.slice(Math.max(0, start - 3), start))) return false;
  const others = all.filter((one) => one.currency && one.currency !== currency && hasCents(one.numeral));
  const [first, ...rest] = new Set(others.map((one) => one.currency?.means.choices[0]));
  return (
    others.length > 1 && rest.length === 0 && first !== undefined && !currency.means.choices.includes(first)
  );
}

/** The T of "8813 T-BANK" begins a name. */
function isExactly(text: string, start: number, end: number, exact: string): boolean {
  return text.slice(start, end) === exact && !(text.charAt(end) === '-' && isLetter(text, end + 1));
}

/** "ATM 00213 LE LOI": zeros before a number make it that of a thing. */
function isPadded({ groups: [head = ''], separators }: Numeral): boolean {
  return separators.length === 0 && /^0\d*[1-9]\d*$/.test(head) && head.length > 2;
}

/** A sign or a code in capitals; "dt" and "da" are also words. */
function isPlainly(currency: string): boolean {
  return !/[a-z]/i.test(currency) || /^[A-Z]{3}$/.test(currency);
}

/** `b2d4` is part of an identifier; a number may only be glued to a whole word ("plati11000"). */
function isInside(text: string, start: number): boolean {
  if (!isLetter(text, start - 1)) return false;
  return !(isLetter(text, start - 2) && isLetter(text, start - 3) && isLetter(text, start - 4));
}

/** The last part of an account's number: "A/C ***118-001 AED 9,171.25", "carte **4417 le 05/06". */
function isTail(text: string, numeral: Numeral): boolean {
  const { start } = numeral;
  const before = text.charAt(start - 1);
  // And of a number plate: "30K-551.28 da".
  if (before === '-') return /(?:[\dxX*]|\d[A-Z])$/.test(text.slice(Math.max(0, start - 3), start - 1));
  // "*165*S*5000 RWF transferred": the code that was dialled goes before the sum.
  if (before === '*') return !hasCents(numeral) && !DIALLED.test(text.slice(Math.max(0, start - 3), start));
  return isNamedTail(text, numeral);
}

function endOfDigits(text: string, from: number): number {
  const end = digitsEnd(text, from);
  return text.charAt(end) === ' ' ? end : text.length;
}

function skipNumber(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at + 1) || (isOneOfSigns(text, at + 1, '.,/:-') && isDigit(text, at + 2))) at++;
  return at;
}

function attach(text: string, numeral: Numeral, near: Cue<SignMeaning>[], used: ReadonlySet<number>): Money {
  const free = near.filter((cue) => !used.has(cue.start));
  const after =
    isInside(text, numeral.start) || isTail(text, numeral)
      ? undefined
      : free.find((cue) => standsAfter(text, cue, numeral));
  const before = free
    .filter((cue) => standsBefore(text, cue, numeral) && !(cue.means.yields && after))
    .at(-1);
  // "$229.70 MXN": the code says which dollars or pesos.
  const told = before && after && isOneOf(after, before) ? after : undefined;
  const currency = isInEscudos(numeral) ? escudoIn(numeral) : (told ?? before ?? after);
  const start = before ? before.start : numeral.start;
  const end = before || !after ? numeral.end : after.end;
  const sign =
    signBefore(text, numeral.start) ??
    signBefore(text, start) ??
    (before ? undefined : (signAfter(text, end) ?? signGlued(text, numeral)));
  // "Rs.USD1,250", "$42,60€": who wrote both means to deceive, or was misread.
  const stacked =
    before &&
    free.findLast((cue) => cue !== before && cue.end <= before.start && before.start - cue.end <= 1);
  const other =
    before && (stacked ?? (after && isPlainly(text.slice(after.start, after.end)) ? after : undefined));
  const contested = other && !other.means.choices.some((code) => before.means.choices.includes(code));
  // "NT$642元", "人民币899.00元": the unit goes with the sum.
  const unit = !contested && after?.start === numeral.end ? after : undefined;
  // Every sum has the same properties in the same order, so that reading them stays quick.
  return {
    numeral,
    start,
    end: (unit ?? told)?.end ?? end,
    currency,
    sign,
    contested: contested === true ? true : undefined,
  };
}

/** Whether a name of money says which of the currencies of a sign is meant. */
function isOneOf({ means: { choices } }: Cue<SignMeaning>, sign: Cue<SignMeaning>): boolean {
  return (
    choices.length === 1 && sign.means.choices.length > 1 && sign.means.choices.includes(choices[0] ?? '')
  );
}

const ESCUDO: SignMeaning = { choices: ['CVE', 'CAD', 'USD'], confidence: 0.85 };

/** The sign inside of "2.340$00": Cape Verde writes so, and Québec. */
function escudoIn({ end }: Numeral): Cue<SignMeaning> {
  return { start: end - 3, end: end - 2, means: ESCUDO };
}

/** Blanks before a number, or before its sign. */
function isSetApart(text: string, at: number): boolean {
  return text.charAt(at - 2) === ' ' && text.charAt(at - 3) === ' ';
}

function standsBefore(text: string, cue: Cue<SignMeaning>, numeral: Numeral): boolean {
  const { end, means } = cue;
  const { start } = numeral;
  if (end > start || start - end > FARTHEST || means.place === 'after') return false;
  // "2 adultes A/R      74,00 €": no rand.
  if (start - end > NEAR && end - cue.start === 1 && isLetter(text, cue.start)) return false;
  // In "IR26GBP36623" the letters are part of a number.
  if (isDigit(text, cue.start - 1)) return false;
  // "TL32A7B9C1" is an identifier.
  if (end === start && isLetter(text, end - 1) && isInsideCode(text, numeral, end - cue.start)) return false;
  if (means.place === 'before-cents' && end < start && !hasCents(numeral)) return false;
  if (means.place === 'glued-before' || means.place === 'glued-cents' || means.place === 'before-cents') {
    const large = means.place === 'glued-cents' ? hasCents(numeral) : isSizeable(numeral);
    const near = end === start || means.place === 'before-cents';
    if (!large || !near || isLetterOrDot(text, cue.start - 1)) return false;
  }
  const gap = text.slice(end, start);
  return GAP_BEFORE.test(gap) || (PROTECTED.test(gap) && hasCents(numeral));
}

/** "Rs500ON12-03-26": behind a sign of several letters the next word may be glued to the sum. */
function isInsideCode(text: string, { end, separators }: Numeral, signLength: number): boolean {
  const goesOn = signLength === 1 ? CODE_GOES_ON : LETTER_AND_DIGIT;
  return separators.length === 0 && goesOn.test(text.slice(end, end + 7));
}

/** "TL32A7B9C1", "R8TQZ2". */
const CODE_GOES_ON = /^(?:\p{L}|\p{Lu}{2,6})\d/u;
const LETTER_AND_DIGIT = /^\p{L}\d/u;

/** `N5,000` and `R500` are sums, `N77`, `P2` and `K00983` are not. */
function isSizeable(numeral: Numeral): boolean {
  const [head = ''] = numeral.groups;
  if (head.length > 8) return false;
  return !(head.length > 1 && head.startsWith('0')) && (numeral.separators.length > 0 || head.length > 2);
}

function isLetterOrDot(text: string, at: number): boolean {
  return isLetter(text, at) || '.-/_'.includes(text.charAt(at) || ' ');
}

/** "FINAL 5519 R$ 89,90": what stands between bare digits and a sum with its decimals belongs to the sum. */
const SUM = /^\s?\d{1,3}(?:[.,' ]?\d{3})*[.,]\d\d(?![\d.,/-])/;

const STANDS_AFTER: ReadonlySet<SignMeaning['place']> = new Set([undefined, 'after', 'glued-after'] as const);

function standsAfter(text: string, cue: Cue<SignMeaning>, numeral: Numeral): boolean {
  const { start, end: cueEnd, means } = cue;
  const { end, groups, separators } = numeral;
  if (start < end || start - end > 2 || !STANDS_AFTER.has(means.place)) return false;
  // "223****871 DT:07/03": a masked account, and the label of the date.
  const isMasked =
    isOneOfSigns(text, numeral.start - 1, MASKS) && isOneOfSigns(text, numeral.start - 2, MASKS);
  if (isMasked || (means.place === 'after' && text.charAt(cueEnd) === ':')) return false;
  // "Receipt 26F15-88120": a letter of a code.
  if (isLetter(text, cueEnd - 1) && isDigit(text, cueEnd) && cueEnd - start === 1) return false;
  if (separators.length === 0 && (groups[0]?.length ?? 0) > 2 && SUM.test(text.slice(cueEnd, cueEnd + 16)))
    return false;
  if (means.place === 'glued-after' && (start > end || separators.length === 0)) return false;
  const gap = text.slice(end, start);
  // "TK 2847719(VND) - 2,000,000": in brackets between two numbers, before a sign, it goes with the second.
  return (
    GAP_AFTER.test(gap) &&
    !(gap.endsWith('(') && /^[a-z]{3}\)\s?[-+]\s?\d/i.test(text.slice(start, start + 8)))
  );
}

/** "42,90- EUR". */
function signGlued(text: string, numeral: Numeral): '-' | undefined {
  return hasCents(numeral) && text.startsWith('- ', numeral.end) ? '-' : undefined;
}

function signAfter(text: string, at: number): '+' | '-' | undefined {
  if (!isOneOfSigns(text, text.charAt(at) === ' ' ? at + 1 : at, '+-')) return undefined;
  return SIGN_AT_END.exec(text.slice(at, at + 6))?.[1] as '+' | '-' | undefined;
}

/** "card 4412 LKR 2,100.00": the code belongs to the sum behind it, the digits to the card. */
function isNamedTail(text: string, { start, end, separators }: Numeral): boolean {
  return (
    end - start === 4 &&
    separators.length === 0 &&
    /\b(?:card|a\/c|acct|account|ending)\s$/i.test(text.slice(Math.max(0, start - 9), start)) &&
    /^\s[A-Z]{2,3}\s?\d[\d,]*\.\d{2,3}(?![\d,]|\s?[A-Z]{3}\b)/.test(text.slice(end, end + 24))
  );
}

/** What stands for plus and minus: push notifications use dashes and pictures. */
function signAt(text: string, at: number): '+' | '-' | undefined {
  if (isOneOfSigns(text, at, '+➕')) return '+';
  return isOneOfSigns(text, at, '-–➖') ? '-' : undefined;
}

/** Whether one of some signs stands there. */
function isOneOfSigns(text: string, at: number, signs: string): boolean {
  return at >= 0 && at < text.length && signs.includes(text.charAt(at));
}

function signBefore(text: string, at: number): '+' | '-' | undefined {
  if (isOneOfSigns(text, at - 2, '+-')) {
    const bracketed = SIGN_AFTER_BRACKET.exec(text.slice(Math.max(0, at - 4), at))?.[1];
    if (bracketed) return bracketed as '+' | '-';
  }
  const pictured = text.charAt(at - 1) === ' ' && text.charAt(at - 2) > '\u2794';
  const index = pictured ? at - 2 : at - 1;
  const sign = signAt(text, index);
  // "FATMA SAHIN-300,00", "e-DINAR: 88,450": a dash of the word.
  return sign === undefined || /[0-9A-Za-z]/.test(text.charAt(index - 1)) ? undefined : sign;
}

/** Whether a number without currency stands free or `glued` to a word that is known to name it, unlike the ones inside `XX1234`, `*0581`, `50%` or `12kWh`. */
export function standsFree(text: string, { start, end }: Numeral, glued = false): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (!glued && isLetter(text, start - 1)) return false;
  if (isLetter(text, end) && !CREDIT_SIDE.test(text.slice(end, end + 3))) return false;
  return !'*#@_/\\&='.includes(before || ' ') && !'%*/@_'.includes(after || ' ');
}

/** The currency that a text names at `at`, or behind one blank: the one of "1.5k €". */
export function currencyAfter({ folded, text }: Normal, at: number): Cue<SignMeaning> | undefined {
  const ahead = currencies(folded.slice(at, at + 12))[0];
  if (!ahead || ahead.start > 1 || ahead.means.exact || !STANDS_AFTER.has(ahead.means.place))
    return undefined;
  const end = at + ahead.end;
  return isLetter(text, end) ? undefined : { ...ahead, start: at + ahead.start, end };
}

/** The currency that a text names right before `at`, or a blank before: the one of "shilingi elfu tano". */
export function currencyBefore({ folded, text }: Normal, at: number): Cue<SignMeaning> | undefined {
  const from = Math.max(0, at - 12);
  const last = currencies(folded.slice(from, at)).at(-1);
  if (!last || at - from - last.end > 1 || last.means.exact || last.means.place !== undefined)
    return undefined;
  const start = from + last.start;
  // Neither the end of a word, nor a letter alone: the "บ" of "เรียบ" is no baht.
  return isOfWord(text, start - 1) || isLetter(text, start) !== isLetter(text, start + 1)
    ? undefined
    : { ...last, start, end: from + last.end };
}
