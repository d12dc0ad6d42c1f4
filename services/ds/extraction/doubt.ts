import { currencyOf } from './amount/currency.ts';
import type { Money } from './amount/money.ts';
import type { Numeral } from './amount/numeral.ts';
import { hasLeft, nearestVerb, type Ranked, worth } from './amount/roles.ts';
import type { Reading } from './grammar.ts';
import { isMemo } from './party/memo.ts';
import type { ReviewReason } from './types.ts';
import { COMES_BACK } from './words/language.ts';

/** What may follow a number only if its rest could not be read: "1,25O", "1 , 250", "1.25E3", "7, 500". */
const CUT_AFTER =
  /^(?:[OoОоlIЗз]+(?=[\d.,]|\b)|[eE]\d|\s?[,.'’ʻ]\s?\d|[,.]\s+\d|\p{M}|\s\d{1,3}[.,]\d|\s\d{1,2}\s)/u;
/** A letter that stands for the first digit: "З,460.00", "l25.000". */
const MISREAD_BEFORE = /(?:^|[^\p{L}])[OoОоlIЗз][.,]?$/u;
/** Digits that may be the number's beginning: "12 9,99". */
const SPLIT_BEFORE = /(?:^|[^\d\p{L}])\d{1,2}\s{1,2}$/u;
/** Markup, records and code have no place in a bank's message. */
const MARKUP =
  /["'}\]]\s*[:,]\s*["'{[]|<\/?(?!br\b)[a-z]{1,8}(?:\s[^>]{0,40})?\/?>|\{\{|\$\{|=cmd|;\s?--|drop table|=[A-Z]{3,}\(/i;

/** Why a person should look at the chosen sum although it could be read; undefined where nothing is odd. */
export function doubtOf(reading: Reading, best: Ranked, claims: readonly Ranked[]): ReviewReason | undefined {
  if (isSuspect(reading)) return 'low_confidence';
  if (!isWhole(reading, best.money)) return 'ambiguous_amount';
  if (contradicted(reading, best)) return 'no_direction';
  return hasRival(reading, best, claims) ? 'ambiguous_amount' : undefined;
}

/** Whether a text gives orders, hides characters or carries markup: somebody wrote it for a machine. */
export function isSuspect(reading: Reading): boolean {
  return (
    reading.phrases.some(({ means }) => means === 'injection') ||
    reading.tampered ||
    MARKUP.test(reading.text)
  );
}

/** Whether a sum was read from its first digit to its last, in one currency. */
export function isWhole(reading: Reading, money: Money): boolean {
  return !money.contested && !isCut(reading, money.numeral, money.start);
}

function isCut({ text, dates, times }: Reading, { start, end, groups }: Numeral, from: number): boolean {
  const [head = ''] = groups;
  if (head.length > 1 && head.startsWith('0')) return true;
  const next = [...dates, ...times].some((one) => one.start >= end && one.start - end <= 2);
  if (!next && CUT_AFTER.test(text.slice(end, end + 6))) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  if (MISREAD_BEFORE.test(before)) return true;
  // "18:20⏎8,900원": a moment on the line above is no beginning of the sum.
  const moment = [...dates, ...times].some((one) => one.end < start && start - one.end <= 2);
  return from === start && head.length < 3 && !moment && SPLIT_BEFORE.test(before);
}

/** "−3 000 ₽ … зачислен": the sign says one thing and the verb another. */
function contradicted(reading: Reading, { money }: Ranked): boolean {
  if (!money.sign) return false;
  const signed = money.sign === '-' ? 'debit' : 'credit';
  // What the payer wrote says nothing of the way: "GD: +5,000,000 … ND: mua hang".
  const memo = reading.labels.find(
    ({ means, start, end }) => means === 'party' && isMemo(reading.folded.slice(start, end + 1)),
  );
  const finished = reading.verbs.filter(
    ({ means, start }) =>
      means.weight >= 3 &&
      // "取消金額 -7,590円" takes it off the bill.
      !(money.sign === '-' && COMES_BACK.has(means.kind)) &&
      !(memo && start >= memo.end && money.end <= memo.start),
  );
  return finished.length > 0 && finished.every(({ means }) => means.direction !== signed);
}

function isInBrackets(text: string, at: number, from: number): boolean {
  return at > from && /\([^()]*$/.test(text.slice(from, at));
}

/** A second sum that claims to be the amount as strongly, or a larger one that moved the other way. */
function hasRival(reading: Reading, best: Ranked, claims: readonly Ranked[]): boolean {
  const verb = nearestVerb(reading, best.money);
  const code = currencyOf(best.money, reading, undefined)?.row.code;
  return claims.some((one) => {
    if (one === best || !one.money.currency || worth(one) === worth(best)) return false;
    const own = nearestVerb(reading, one.money);
    const close =
      own && Math.min(Math.abs(own.start - one.money.end), Math.abs(one.money.start - own.end)) < 20;
    if (
      close &&
      verb &&
      own.means.weight >= 3 &&
      own.means.direction !== verb.means.direction &&
      worth(one) > worth(best)
    )
      return true;
    if (one.score < best.score - 1) return false;
    // "147.50 … (125.00 + GST 22.50)": what it is made of.
    if (worth(one) < worth(best) && isInBrackets(reading.text, one.money.start, best.money.end)) return false;
    const foreign = currencyOf(one.money, reading, undefined)?.row.code !== code;
    if (foreign && (one.score <= best.score || hasLeft(reading, best))) return false;
    // "5,000 … with fees a total of 5,012": the total explains the other sum.
    if (best.role === 'total' && worth(one) < worth(best) && worth(best) < worth(one) * 1.5) return false;
    return own !== verb || one.money.currency.means.choices[0] === best.money.currency?.means.choices[0];
  });
}
