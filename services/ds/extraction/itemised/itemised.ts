import type { Money } from '../amount/money.ts';
import { OFFERS } from '../data/offers.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import { isHolder } from '../words/language.ts';
import { type Line, linesOf } from './lines.ts';

/** A receipt that lists what was bought: its sums come to a total, which was paid. */
export interface Itemised {
  readonly total: Money;
  /** Where the first line that ends in a sum begins. */
  readonly items: number;
}

const OFFER = new RegExp(String.raw`(?<!\p{L})${anyOf(OFFERS)}`, 'u');
/** Fewer are a message with a few lines. */
const FEWEST_LINES = 4;
/** What a line of items adds up from. */
const MOST_ITEMS = 30;
/** Lines of tax between the items and their total. */
const MOST_BETWEEN = 3;

/** The receipt that a text is; undefined where its lines come to no total, or nothing says that it was paid. */
export function itemisedOf(reading: Reading): Itemised | undefined {
  if (countOf(reading.text, '\n') < FEWEST_LINES) return undefined;
  // What a bank tells of a movement comes to its balance, or to its sum with the fee.
  if (reading.labels.some(({ means }) => means === 'balance' || means === 'limit')) return undefined;
  const lines = linesOf(reading).filter(({ worth }) => worth !== 0);
  const at = totalAt(lines);
  const total = lines[at];
  if (!total || isForm(reading, lines, at) || OFFER.test(reading.folded) || !isPaid(reading, lines, at))
    return undefined;
  return { total: named(total, lines).money, items: lines[0]?.start ?? 0 };
}

/** "振込金額 85,000円 ⏎ 手数料 154円 ⏎ 合計 85,154円": a sum that is called so, and its fee. */
function isForm({ labels }: Reading, lines: readonly Line[], at: number): boolean {
  return lines
    .slice(0, at)
    .some(({ start, money }) =>
      labels.some((label) => label.means === 'amount' && label.start >= start && label.end <= money.start),
    );
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** The last line whose sum is what the lines before it add up to. */
function totalAt(lines: readonly Line[]): number {
  return Math.max(
    ...([({ worth }) => worth, ({ whole }) => whole] satisfies ((line: Line) => number)[]).map((worthOf) => {
      const sums = lines.map(worthOf);
      return sums.findLastIndex((sum, at) => sum > 0 && addsUp(sums, at));
    }),
  );
}

/** Whether two sums or more come to one: those right before it, or with a line or two of tax between. */
function addsUp(sums: readonly number[], at: number): boolean {
  for (let to = at - 1; to >= 0 && at - to <= MOST_BETWEEN; to--) {
    let sum = sums[to] ?? 0;
    for (let from = to - 1; from >= 0 && to - from <= MOST_ITEMS; from--) {
      sum += sums[from] ?? 0;
      if (Math.abs(sum) === sums[at]) return true;
    }
  }
  return false;
}

/** Of the lines with the sum of a total the one that names its money. */
function named(total: Line, lines: readonly Line[]): Line {
  if (total.money.currency) return total;
  return lines.find(({ worth, money }) => worth === total.worth && money.currency) ?? total;
}

/** What it was paid with, a sum that was handed over and what came back, or a word for a payment. */
function isPaid({ labels, verbs }: Reading, lines: readonly Line[], at: number): boolean {
  const total = lines[at]?.worth ?? 0;
  const later = lines.slice(at + 1);
  return (
    later.some(({ worth }, index) => worth === total || worth - total === later[index + 1]?.worth) ||
    labels.some(({ means }) => isHolder(means)) ||
    verbs.some(({ means }) => means.direction === 'debit' && means.weight >= 3)
  );
}
