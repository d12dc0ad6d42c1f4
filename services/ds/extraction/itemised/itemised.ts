import type { Money } from '../amount/money.ts';
import { OFFERS } from '../data/offers.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { anyOf } from '../text/pattern.ts';
import { holds } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { isHolder } from '../words/language.ts';
import { type Line, linesOf } from './lines.ts';
import { totalOf } from './total.ts';

/** A receipt that lists what was bought: its sums come to a total, which was paid. From the first line of items to that of the total. */
export interface Itemised extends Span {
  readonly total: Money;
}

const OFFER = new RegExp(String.raw`(?<!\p{L})${anyOf(OFFERS)}`, 'u');
/** Fewer are a message with a few lines. */
const FEWEST_LINES = 5;

/** The receipt that a text is; undefined where its lines come to no total, or nothing says that it was paid. */
export const itemisedOf = latest((reading: Reading): Itemised | undefined => {
  if (reading.text.split('\n', FEWEST_LINES).length < FEWEST_LINES) return undefined;
  // What a bank tells of a movement comes to its balance, or to its sum with the fee.
  if (reading.labels.some(({ means }) => means === 'balance' || means === 'limit')) return undefined;
  const lines = linesOf(reading).filter(({ worth }) => worth !== 0);
  const found = totalOf(lines);
  const total = found && lines[found.at];
  if (!total || isForm(reading, lines, found.at) || OFFER.test(reading.folded)) return undefined;
  if (!isPaid(reading, lines, found.at)) return undefined;
  return { total: named(total, lines).money, start: lines[found.first]?.start ?? 0, end: total.end };
});

/** "振込金額 85,000円 ⏎ 手数料 154円 ⏎ 合計 85,154円": a sum that is called so, and its fee. */
function isForm({ labels }: Reading, lines: readonly Line[], at: number): boolean {
  return lines
    .slice(0, at)
    .some(({ start, money }) =>
      labels.some((label) => label.means === 'amount' && holds({ start, end: money.start }, label)),
    );
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
    verbs.some(
      ({ means, start }) =>
        means.direction === 'debit' &&
        (means.weight >= 3 || (means.weight === 2 && start > (lines[at]?.end ?? 0))),
    )
  );
}
