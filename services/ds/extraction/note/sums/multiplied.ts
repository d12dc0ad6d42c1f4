import { currencyAfter, type Money } from '../../amount/money.ts';
import type { Numeral } from '../../amount/numeral.ts';
import { BEHIND_CENTS, CENT_WORDS, POWERS, THOUSANDS_AT_HOME } from '../../data/note-sums.ts';
import type { Reading } from '../../grammar.ts';
import { latest } from '../../text/latest.ts';
import { type Cue, lexicon } from '../../text/lexicon.ts';
import { anyOf } from '../../text/pattern.ts';
import { overlaps } from '../../text/spans.ts';
import { itemsOf } from '../items.ts';
import { scaled } from './scaled.ts';

const powers = latest(lexicon(POWERS));

/** Two digits that are no other number, no part of a day and no measure. */
const CENTS = /^\s?(\d\d)(?![\d\p{L}%€$£/:]|[.,]\d|\s?[x×]|\s[€$£]|\s(?:min|mins|h|km|tips?)(?!\p{L}))/u;
const CENT_WORD = new RegExp(String.raw`^\s${anyOf(CENT_WORDS)}(?!\p{L})`, 'iu');
/** What may follow where words stand before the sum too: "coffee 2 euro 50 with Ana", but not "lunch 12 euro 15 taxi". */
const GOES_ON = new RegExp(
  String.raw`^\s*(?:$|[,;!.)\n+&])|^\s${anyOf(CENT_WORDS, BEHIND_CENTS)}(?!\p{L})`,
  'u',
);

/** "3€50", "3 euros 50", "23块5": what stands behind the currency are cents, or tenths. */
export function withCents(money: Money, reading: Reading): Money {
  const { text } = reading;
  const { numeral, currency, end } = money;
  if (!currency || currency.start < numeral.end || numeral.separators.length > 0) return money;
  const tenth = /^[块塊](\d)(?![\d.,])/.exec(text.slice(currency.start, end + 2));
  if (tenth?.[1]) {
    const groups = [...numeral.groups, tenth[1]];
    return { ...money, numeral: { ...numeral, end: end + 1, groups, separators: ['.'] }, end: end + 1 };
  }
  const cents = CENTS.exec(text.slice(end, end + 10));
  if (!cents?.[1] || overlaps(reading.dates, end, end + cents[0].length)) return money;
  if (cents[0].startsWith(' ')) {
    const behind = end + cents[0].length;
    const item = itemsOf(reading.folded).find(({ start: from, end: to }) => from <= end && end <= to);
    const leads = /\p{L}/u.test(text.slice(item?.start ?? 0, money.start));
    const isOther = currencyAfter(reading, behind) !== undefined && !CENT_WORD.test(text.slice(behind));
    if (!/\p{L}/u.test(text.charAt(end - 1)) || isOther || (leads && !GOES_ON.test(text.slice(behind))))
      return money;
  }
  const till = end + cents[0].length;
  const groups = [...numeral.groups, cents[1]];
  return { ...money, numeral: { ...numeral, end: till, groups, separators: ['.'] }, end: till };
}

/** "1.5k", "2 lakh", "50 cents": the word after the number says how much it counts. */
export function withPower(money: Money, reading: Reading, home: string | undefined): Money {
  const { numeral } = money;
  // "99p" is no rouble where pounds are spent.
  if (home === 'GBP' && /^p(?!\p{L})/u.test(reading.folded.slice(numeral.end, numeral.end + 2))) {
    const pence = scaled(numeral, -2);
    if (pence)
      return {
        ...money,
        numeral: { ...pence, end: numeral.end + 1 },
        end: numeral.end + 1,
        currency: undefined,
      };
  }
  const local = home && THOUSANDS_AT_HOME[home]?.exec(reading.folded.slice(numeral.end));
  const power = local
    ? { start: numeral.end, end: numeral.end + local[0].length, means: 3 }
    : powerBehind(reading, numeral);
  if (!power || (money.currency && money.end > power.start)) return money;
  const first = scaled(numeral, power.means);
  if (!first) return money;
  const value = withRest({ ...first, end: power.end }, power.means, reading);
  const currency = money.currency ?? currencyAfter(reading, value.end);
  return { ...money, numeral: value, end: currency?.end ?? value.end, currency };
}

function powerBehind({ folded }: Reading, { end }: Pick<Numeral, 'end'>, reach = 1): Cue<number> | undefined {
  return powers(folded).find(({ start }) => start >= end && start - end <= reach);
}

/** "1만2천원", "5만 5천원", "23万5千円", "12tr5", "1万2": what stands right behind a power is of the next lower one. */
function withRest(whole: Numeral, power: number, reading: Reading): Numeral {
  const rest = reading.money.find(
    ({ numeral: { start, end } }) =>
      start === whole.end || (start === whole.end + 1 && powerBehind(reading, { end }, 0) !== undefined),
  )?.numeral;
  if (!rest || rest.separators.length > 0) return whole;
  const lower = powerBehind(reading, rest, 0);
  const isDigit = (rest.groups[0]?.length ?? 0) === 1;
  const value = scaled(rest, lower?.means ?? (isDigit ? power - 1 : 0));
  if (!value || (lower && lower.means >= power)) return whole;
  const sum = BigInt(whole.groups[0] ?? 0) + BigInt(value.groups[0] ?? 0);
  const both = { ...whole, groups: [String(sum)], end: lower?.end ?? rest.end };
  return lower ? withRest(both, lower.means, reading) : both;
}
