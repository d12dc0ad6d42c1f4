import { toDecimal, WITHOUT_CURRENCY } from '../amount/numeral.ts';
import { TOTALS } from '../data/note-sums.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import type { Part } from './parts.ts';

/** A word for the whole right before the sum, or the sign, or a word for it at the end. */
const BEFORE = new RegExp(String.raw`(?:(?<!\p{L})${anyOf(TOTALS)}\s?[:=]?|=)\s?[^\p{L}\d]?$`, 'u');
const BEHIND = new RegExp(String.raw`^\s${anyOf(TOTALS)}\s*$`, 'u');

/**
 * The parts of a list without what the others come to: "coffee 3, sandwich 7.5, total 10.5", "groceries 3.70 (milk 1.20,
 * bread 2.50)". It must stand first or last, and be the sum of the others to the cent.
 */
export function withoutTotal({ folded }: Reading, parts: readonly Part[]): readonly Part[] {
  if (parts.length < 3) return parts;
  const isSaid = ({ start, end, money }: Part): boolean =>
    BEFORE.test(folded.slice(Math.max(0, start - 2), money.start)) ||
    BEHIND.test(folded.slice(money.end, end));
  const [first, last] = [parts[0], parts.at(-1)];
  if (last && isSaid(last) && isSumOf(last, parts.slice(0, -1))) return parts.slice(0, -1);
  const others = parts.slice(1);
  const inBrackets = first !== undefined && /^\s?[(:]/.test(folded.slice(first.money.end));
  return first && (inBrackets || isSaid(first)) && isSumOf(first, others) ? others : parts;
}

function isSumOf(whole: Part, others: readonly Part[]): boolean {
  return others.reduce((total, part) => total + hundredths(part), 0n) === hundredths(whole);
}

function hundredths({ money }: Part): bigint {
  return BigInt(toDecimal(money.numeral, WITHOUT_CURRENCY).value.replace('.', ''));
}
