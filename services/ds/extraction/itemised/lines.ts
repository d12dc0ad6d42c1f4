import type { Money } from '../amount/money.ts';
import { toDecimal, WITHOUT_CURRENCY } from '../amount/numeral.ts';
import type { Reading } from '../grammar.ts';
import { lineEnd } from '../text/letters.ts';
import { holds } from '../text/spans.ts';
import type { Span } from '../types.ts';

/** A line of a receipt that ends in a sum. */
export interface Line extends Span {
  readonly money: Money;
  /** In thousandths, below zero where it is taken off. */
  readonly worth: number;
  /** The same where every mark in it parts thousands. */
  readonly whole: number;
}

/** What a till prints behind a sum: the class of its tax, the money, that tax is in it. */
const BEHIND = /^\s{0,3}(?:\p{Lu}|\*|※|\p{L}{1,4}\.?(?:\p{L}\.)?|\([^()\n]{1,30}\))?\.?\s*$/u;
/** Before the digits that are shown of a card. */
const HIDDEN = /[*•·xX#.]{2}$/;
const MINUS = /[-–−]\s?\p{Sc}?\s?$/u;

/** The lines of a text that end in a sum, from the first to the last. */
export function linesOf(reading: Reading): Line[] {
  const { text, money, phrases } = reading;
  const found: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const last = money.findLast(
      (one) =>
        holds({ start, end }, one) &&
        !HIDDEN.test(text.slice(Math.max(start, one.start - 2), one.start)) &&
        BEHIND.test(text.slice(one.end, end)),
    );
    if (last) {
      const isOff =
        last.sign === '-' ||
        MINUS.test(text.slice(Math.max(start, last.start - 4), last.start)) ||
        phrases.some((one) => one.means === 'promotion' && holds({ start, end: last.start }, one));
      const sign = isOff ? -1 : 1;
      const whole = sign * Number(last.numeral.groups.join('')) * 1000;
      found.push({ start, end, money: last, worth: sign * thousandthsOf(last), whole });
    }
    start = end + 1;
  }
  return found;
}

/** Exact: a sum is read digit by digit. */
function thousandthsOf({ numeral }: Money): number {
  const [whole = '', part = ''] = toDecimal(numeral, WITHOUT_CURRENCY).value.split('.');
  return Number(whole + part.padEnd(3, '0').slice(0, 3));
}
