import { isNought } from '../amount/numeral.ts';
import type { Ranked } from '../amount/roles.ts';
import type { Reading } from '../grammar.ts';
import { isHolder, type Label } from '../words/language.ts';
import { isSpentAt } from './report.ts';

/** What only a report of a movement names. */
const MOVED: ReadonlySet<Label> = new Set(['card', 'party', 'reference', 'fee']);

/** "185.00UAH NAME 5*81 13:04 Bal. …": a terminal's report opens with its sum, and shows the card and the hour. */
function opensReport({ text, times }: Reading, amounts: readonly Ranked[]): boolean {
  return times.length > 0 && /\d?\*+\d{2}/.test(text) && amounts.some(({ money }) => money.start < 2);
}

/** "prlvt EDF 78,32 EUR le 10/06 sur cpte X4471. Solde: 903,18 EUR": a sum, a day and an account before the balance. */
function isLedger({ labels, dates, times }: Reading, amounts: readonly Ranked[]): boolean {
  const balance = labels.find(({ means }) => means === 'balance');
  if (!balance) return false;
  const isBefore = ({ end }: { readonly end: number }): boolean => end <= balance.start;
  return (
    amounts.some(({ money }) => money.currency !== undefined && isBefore(money)) &&
    dates.some(isBefore) &&
    (labels.some((label) => isHolder(label.means) && isBefore(label)) || times.some(isBefore))
  );
}

/** Sums beside a balance, and no word or sign that anything moved: "Balance 938 (usable 933)". */
export function onlyState(reading: Reading, amounts: readonly Ranked[]): boolean {
  const { verbs, labels } = reading;
  // "£8.20 at Tesco · Balance £61.80"
  const spent = amounts.some(({ money }) => isSpentAt(reading, money));
  return (
    !spent &&
    verbs.length === 0 &&
    !opensReport(reading, amounts) &&
    !isLedger(reading, amounts) &&
    !labels.some(({ means }) => MOVED.has(means)) &&
    amounts.every(({ role, money }) => role === 'open' && !money.sign)
  );
}

/** "Business Account : Ksh0.00": of nothing but noughts nothing moved. */
export function onlyNoughts(amounts: readonly Ranked[]): boolean {
  return amounts.every(({ money }) => isNought(money.numeral));
}

/** A finished movement with digits near it that no rule could read. */
export function unread({ verbs, text, dates, times, money, labels }: Reading, balanceAt: number): boolean {
  return verbs.some(({ start, end, means }) => {
    if ((means.weight !== 3 && means.weight !== 5) || start > balanceAt) return false;
    const near = /\d[\d.,]*/g;
    for (const match of text.slice(end, end + 40).matchAll(near)) {
      const at = end + match.index;
      if (at >= balanceAt - 4) return false;
      const known = [...dates, ...times].some((one) => one.start <= at && at < one.end);
      const labelled = labels.some((one) => one.end <= at && at - one.end < 8);
      const masked =
        /[*xX•#.]$/.test(text.slice(at - 1, at)) || /^[*xX]/.test(text.slice(at + match[0].length));
      if (!known && !labelled && !masked && (match[0].length > 2 || money.length > 0)) return true;
    }
    return false;
  });
}
