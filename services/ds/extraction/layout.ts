import { toDecimal } from './amount/numeral.ts';
import { claimsOf, rank, strongestOf } from './amount/roles.ts';
import { CURRENCIES } from './data/currencies.ts';
import { movementOf } from './direction.ts';
import { type Reading, read } from './grammar.ts';
import { merchantOf } from './party/merchant.ts';
import { normalise } from './text/normalise.ts';
import type { Span } from './types.ts';

/** Stands in a skeleton for whatever varies. */
const VARIES = '\u25a1';
/** With fewer words of its own a layout would be that of many messages. */
const FEWEST_WORDS = 3;
/** What lies beyond does not tell one layout from another. */
const LONGEST = 1000;
/** Letters and digits in any script, and what hides digits. */
const SOMETHING = /[\p{L}\p{N}*•\u25a1]/u;

/**
 * What a message has in common with the others made from one template: the words that the grammar knows, in their
 * order, with one sign for all that stands between two of them. Undefined where too little is left to go by.
 */
export function skeletonOf(text: string): string | undefined {
  // Without the name, whose words could be anything, also words that the grammar knows.
  const reading = read(normalise(withoutName(text)));
  const parts: string[] = [];
  let words = 0;
  let at = 0;
  const skip = (to: number): void => {
    if (SOMETHING.test(reading.text.slice(at, to)) && parts.at(-1) !== VARIES) parts.push(VARIES);
  };
  for (const { start, end } of knownWords(reading)) {
    if (start < at) continue;
    skip(start);
    parts.push(
      reading.folded
        .slice(start, end)
        .replace(/[\s.]+/g, ' ')
        .trim(),
    );
    words++;
    at = end;
  }
  skip(reading.text.length);
  return words < FEWEST_WORDS ? undefined : parts.join(' ').slice(0, LONGEST);
}

function withoutName(text: string): string {
  const reading = read(normalise(text));
  const ranked = rank(reading);
  const amount = strongestOf(claimsOf(ranked)) ?? ranked[0];
  if (!amount) return text;
  const direction = movementOf(amount.money, reading)?.direction.value ?? 'debit';
  const span = merchantOf(reading, direction, amount.money)?.span;
  return span ? text.slice(0, span.start) + VARIES + text.slice(span.end) : text;
}

/** The words that mean something to the grammar and are no part of a date, a time or a sum; the longest of each place first. */
function knownWords(reading: Reading): Span[] {
  const { verbs, labels, phrases, places, postpositions, dates, times, money } = reading;
  const varying: Span[] = [...dates, ...times, ...money.filter(({ currency }) => currency)];
  const isVarying = (word: Span): boolean =>
    varying.some(({ start, end }) => start < word.end && word.start < end);
  return [...verbs, ...labels, ...phrases, ...places, ...postpositions]
    .filter((word) => !isVarying(word))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Which of the sums of a text, from 1, is this amount; 0 where none is. */
export function positionOf(
  text: string,
  { amount, currencyCode }: { amount: string; currencyCode: string },
): number {
  const row = CURRENCIES.get(currencyCode);
  if (!row) return 0;
  return (
    rank(read(normalise(text))).findIndex(({ money }) => says(amount, toDecimal(money.numeral, row))) + 1
  );
}

function says(amount: string, { value, excess }: ReturnType<typeof toDecimal>): boolean {
  return !excess && value === amount;
}
