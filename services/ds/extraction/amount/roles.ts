import type { Reading } from '../grammar.ts';
import type { Cue } from '../text/lexicon.ts';
import { matches } from '../text/pattern.ts';
import { gapBetween, holds } from '../text/spans.ts';
import { isHolder, type Label } from '../words/language.ts';
import { type Money, standsFree } from './money.ts';
import { hasCents, isNought, isSameNumeral, looksLikeMoney, toDecimal, WITHOUT_CURRENCY } from './numeral.ts';

/** What a sum is in its message. `open` sums carry no label and compete for being the amount. */
export type Role = 'amount' | 'total' | 'balance' | 'limit' | 'fee' | 'aside' | 'open';

/** A sum with its role and how strongly it claims to be the amount. */
export interface Ranked {
  readonly money: Money;
  readonly role: Role;
  readonly score: number;
}

const MONEY_LABELS: ReadonlySet<Label> = new Set(['amount', 'total', 'balance', 'limit', 'fee', 'aside']);
/** A label reaches over this many characters ("New balance of your account ending 1234 is …"). */
const LABEL_REACH = 60;
/** Where no word tells of a movement, between a balance and its sum may stand whose and when it is. */
const STATE_REACH = 110;
const SENTENCE_END = /[;|]|[!?]\s+\S|\.\s+[^\s*]|\n\s*\S/;
const IN_BRACKETS = /\(\p{L}[^()\n]{8,}$/u;
const HYPHENED = /^[- ]\p{L}/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
const BY = /^\s?by\s/i;
const ONLY_FILLER =
  /^[\s:=.,\-–+(#>*]*(?:is|of|was|in|a|de|est de|e de|es de|ist|ni|adalah|inr|[A-WYZ]{1,2}(?=\s))?[\s:=.,\-–+(]*$/;

/** The sums that may be the amount: labelled as it, or without a label. */
export function claimsOf(ranked: readonly Ranked[]): Ranked[] {
  return ranked.filter(({ role }) => role === 'amount' || role === 'total' || role === 'open');
}

/** Of several sums the strongest, the first of equals. */
export function strongestOf(ranked: readonly Ranked[]): Ranked | undefined {
  return ranked.reduce<Ranked | undefined>(
    (top, one) => (top && top.score >= one.score ? top : one),
    undefined,
  );
}

/** How much a sum is, to tell the larger of two in the same money. */
export const worth = ({ money }: Ranked): number => Number(toDecimal(money.numeral, WITHOUT_CURRENCY).value);

/** Ranks every sum of a message that can be money in any role. */
export function rank(reading: Reading): Ranked[] {
  const ranked: Ranked[] = [];
  reading.money.forEach((money, index) => {
    // Account digits and other bare numbers in between do not cut a label off.
    const previousEnd = reading.money.slice(0, index).findLast(({ currency }) => currency)?.end ?? 0;
    const after = labelAfter(reading, money, reading.money[index + 1]);
    const label = after?.means === 'aside' ? after : (labelBefore(reading, money, previousEnd) ?? after);
    if (!money.currency && !isSupported(reading, money, label)) return;
    const role = roleOf(reading, money, label, ranked);
    ranked.push({ money, role, score: claim(reading, money, role, ranked.length) });
  });
  return withFeeAsAmount(ranked);
}

function roleOf(
  reading: Reading,
  money: Money,
  label: Cue<Label> | undefined,
  ranked: readonly Ranked[],
): Role {
  if (isPriceTag(money, reading)) return 'aside';
  if (label) return label.means as Role;
  if (isResult(reading, money)) return 'total';
  if (isWhole(reading, money, ranked.at(-1))) return 'aside';
  return isOnAccount(reading, money, ranked) ? 'balance' : 'open';
}

/** "48 000 + taxes 13 500 = 61 500 XOF": what sums come to. */
const SUM_OF = /\d[^\n=]{0,40}[+＋][^\n=]{1,50}=\s?$/;

function isResult({ text }: Reading, { start }: Money): boolean {
  return (
    /=\s?$/.test(text.slice(start - 2, start)) && SUM_OF.test(text.slice(Math.max(0, start - 100), start))
  );
}

/** "RM0 BANK: …": what the message costs whoever gets it. */
function isPriceTag({ start, numeral }: Money, { money }: Reading): boolean {
  return start === 0 && money.length > 1 && isNought(numeral);
}

/** Where nothing but a fee is named, the fee is what moved. */
function withFeeAsAmount(ranked: Ranked[]): Ranked[] {
  if (claimsOf(ranked).length > 0) return ranked;
  const fee = ranked.find(({ role, money }) => role === 'fee' && !isNought(money.numeral));
  return fee
    ? ranked.map((one) => (one === fee ? { ...one, role: 'amount' as const, score: 5 } : one))
    : ranked;
}

/** "Available credit is 1,840.00 of 3,000.00": the whole of what is available. */
const OF_WHOLE = /^\s(?:of|out of|de|von|van|di|av|из|od|z)\s$/;

function isWhole({ folded }: Reading, { start, currency }: Money, before: Ranked | undefined): boolean {
  if (!currency || (before?.role !== 'limit' && before?.role !== 'balance')) return false;
  return OF_WHOLE.test(folded.slice(before.money.end, start));
}

/** In the clause of an account, what makes its sum another than the balance. */
const OF_NO_BALANCE =
  /(?<!\p{L})(?:cash ?back|rewards?|bonus|minimum|min|mindest\p{L}*|minimo|charges?|fee|commission|comision|komission|provision|points?)(?!\p{L})/u;
/** A side of the user's, as in "on your account", which tells of no movement of its own. */
const SIDE = 4;
const CLAUSE = /[,;.!?،；，。]\s|\s[–—-]\s|\n/gu;

/** "…, a számládon 57 830 Ft maradt": behind what moved, a clause of an account and a sum, and no word of movement. */
function isOnAccount(
  { text, folded, labels, verbs }: Reading,
  money: Money,
  ranked: readonly Ranked[],
): boolean {
  const moved = ranked.findLast(({ money: { currency } }) => currency);
  if (!moved || claimsOf([moved]).length === 0 || !isSameMoney(moved.money, money)) return false;
  const last = matches(text.slice(moved.money.end, money.start), CLAUSE).at(-1);
  if (!last) return false;
  const from = moved.money.end + last.index;
  const rest = text.slice(money.end).search(CLAUSE);
  const to = rest < 0 ? text.length : money.end + rest;
  const clause = { start: from, end: to };
  if (OF_NO_BALANCE.test(folded.slice(from, to))) return false;
  const isNamed = labels.some(
    (label) =>
      (label.means === 'account' || label.means === 'wallet') &&
      label.end <= money.start &&
      holds(clause, label) &&
      // "a/c XX4471 Rs 5.90": a charge to that account.
      !/\d[\s:.]*$/.test(text.slice(label.end, money.start)),
  );
  const isMoving = verbs.some(
    (verb) => verb.means.weight !== SIDE && verb.means.weight >= 2 && holds(clause, verb),
  );
  return isNamed && !isMoving;
}

/** Another sum in the same money. */
function isSameMoney({ currency, numeral }: Money, other: Money): boolean {
  return other.currency?.means === currency?.means && !isSameNumeral(other.numeral, numeral);
}

function labelBefore(reading: Reading, money: Money, previousEnd: number): Cue<Label> | undefined {
  for (let i = reading.labels.length - 1; i >= 0; i--) {
    const label = reading.labels[i];
    if (!label || label.end > money.start) continue;
    const reach = label.means === 'balance' && reading.verbs.length === 0 ? STATE_REACH : LABEL_REACH;
    if (label.end <= previousEnd || money.start - label.end > reach) return undefined;
    const gap = reading.text.slice(label.end, money.start);
    // "Girokonto: 501,22 €" after the sum that moved.
    if (isHolder(label.means) && label.means !== 'card' && previousEnd > 0 && /^\s?[:：]\s?$/.test(gap))
      return { ...label, means: 'balance' };
    const filler = ONLY_FILLER.test(gap);
    // Pictures of money adorn the first sum and head the balance below it.
    if (previousEnd === 0 && PICTURE.test(reading.text.slice(label.start, label.end))) continue;
    if (label.means === 'contact') return undefined;
    if (!MONEY_LABELS.has(label.means)) continue;
    if (filler) return label;
    // "Paid your loan balance by 500": the sum is how much, not the balance.
    if (BY.test(gap)) return undefined;
    if (SENTENCE_END.test(gap)) return undefined;
    // Another word of movement in between takes the sum over: "Balance check. Paid 5".
    if (
      reading.verbs.some(
        ({ start, end, means }) =>
          start >= label.end && end <= money.start && (means.weight === 3 || means.weight === 5),
      )
    )
      return undefined;
    return label.means === 'amount' && gap.length > 20 ? undefined : label;
  }
  return undefined;
}

/** "$10.12 bal", unless the label belongs to the sum that follows it. */
function labelAfter(reading: Reading, money: Money, next: Money | undefined): Cue<Label> | undefined {
  const label = reading.labels.find((one) => one.start >= money.end);
  if (!label || label.start - money.end > 2 || !MONEY_LABELS.has(label.means) || label.means === 'amount')
    return undefined;
  if (reading.text.slice(money.end, label.start).trim() !== '') return undefined;
  if (PICTURE.test(reading.text.slice(label.start, label.end))) return undefined;
  if (next && ONLY_FILLER.test(reading.text.slice(label.end, next.start))) return undefined;
  // "$35.00 overdraft-paid fee" is no limit.
  if (label.means === 'limit' && HYPHENED.test(reading.text.slice(label.end, label.end + 2)))
    return undefined;
  const rest = reading.text.slice(label.end, label.end + 12);
  return /^\s*(?:is|:|of)/i.test(rest) ? undefined : label;
}

const LATIN = /[a-z]/;

/** "مانده15,870,220": scripts without capitals join a label and its sum. */
function isGlued({ labels, verbs, folded }: Reading, { numeral: { start } }: Money): boolean {
  if (LATIN.test(folded.charAt(start - 1))) return false;
  return (
    labels.some(({ end, means }) => end === start && MONEY_LABELS.has(means)) ||
    verbs.some(({ end, means }) => end === start && means.weight >= 2)
  );
}

/** A number without a currency is money only where the text says so. */
function isSupported(reading: Reading, money: Money, label: Cue<Label> | undefined): boolean {
  if (!standsFree(reading.text, money.numeral, isGlued(reading, money))) return false;
  if (label)
    return label.end <= money.start ? ONLY_FILLER.test(reading.text.slice(label.end, money.start)) : true;
  if (money.sign && looksLikeMoney(money.numeral)) return true;
  // Cents are written for money only.
  if (reading.verbs.length > 0 && hasCents(money.numeral)) return true;
  const verb = reading.verbs.find((one) => one.end <= money.start && money.start - one.end <= 6);
  if (verb && ONLY_FILLER.test(reading.text.slice(verb.end, money.start))) return true;
  return verb !== undefined && looksLikeMoney(money.numeral);
}

const ROLE_SCORE: Readonly<Record<Role, number>> = {
  total: 6,
  amount: 5,
  open: 0,
  aside: -20,
  fee: -8,
  limit: -20,
  balance: -20,
};

function claim(reading: Reading, money: Money, role: Role, earlier: number): number {
  let score = ROLE_SCORE[role] - earlier * 0.5;
  // A card check or a waived fee: never the amount while another sum stands.
  if (isNought(money.numeral)) score -= 6;
  if (money.currency) score += 2;
  if (money.sign) score += 2;
  if (isFaceValue(reading, money)) score -= 6;
  if (earlier > 0 && isAsideInBrackets(reading, money)) score -= 3;
  const verb = nearestVerb(reading, money);
  if (verb) score += verb.means.weight >= 2 ? 3 : 1;
  return score;
}

/** In letters, from a sum to the word that it has left; where that word closes its sentence. */
const LEFT = 12;
const LEFT_LAST = 48;

/** "KES 3,391.50 was deducted": the sum that a bookkeeping word says has left the account. */
export function hasLeft({ verbs, languages: [language], text }: Reading, { money }: Ranked): boolean {
  // "… wurden 88,94 EUR von Karte 4036 abgebucht": the verb closes the sentence.
  const reach = language === 'de' || language === 'nl' ? LEFT_LAST : LEFT;
  return verbs.some(
    ({ start, means }) =>
      means.direction === 'debit' &&
      means.weight === 5 &&
      start >= money.end &&
      start - money.end < reach &&
      !SENTENCE_END.test(text.slice(money.end, start)),
  );
}

/** "Your $500.00 Visa Gift Card": what the card was sold for. */
function isFaceValue({ text, labels }: Reading, { start, end }: Money): boolean {
  if (
    !/(?:your|my|the|ihre?|deine?|votre|ta|tu|su|sua|uw|je)\s$/i.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
    return false;
  return labels.some((label) => label.means === 'card' && label.start === end + 1);
}

/** "59,95 EUR (Ihre Zahlung über 119,90 EUR)": words in brackets after the sum are about another one. */
function isAsideInBrackets({ text }: Reading, { start }: Money): boolean {
  return IN_BRACKETS.test(text.slice(Math.max(0, start - 60), start));
}

/** The closest word of movement in the same stretch of text, at most fifty characters away. */
export function nearestVerb(reading: Reading, money: Money): Reading['verbs'][number] | undefined {
  let best: Reading['verbs'][number] | undefined;
  let bestDistance = 50;
  for (const verb of reading.verbs) {
    const distance = gapBetween(verb, money);
    if (distance < 0 || distance >= bestDistance) continue;
    best = verb;
    bestDistance = distance;
  }
  return best;
}
