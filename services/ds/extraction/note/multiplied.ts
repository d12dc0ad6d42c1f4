import { currencyAfter, type Money } from '../amount/money.ts';
import type { Numeral } from '../amount/numeral.ts';
import { POWERS, THOUSANDS_AT_HOME } from '../data/note-words.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { scaled } from './scaled.ts';

const powers = latest(lexicon(POWERS));

/** "3€50 café". */
const CENTS_GLUED = /(?<=^\p{Sc})(\d\d)(?![\d\p{L}%€$£/:]|[.,]\d|\s?[x×]|\s[€$£])/u;
/** Two digits with nothing behind them that they could be the price, the number or the day of. */
const CENTS_BEHIND =
  /^\s?(\d\d)(?=\s*(?:$|[,;!)\n+&])|[.](?!\d)|\s(?:for|at|on|and|und|et|y|e|i|chez|bei|fur|für|pour|por|per|à|en|yesterday|today|gestern|heute|hier|ayer|ieri)(?!\p{L}))/u;

/** "3€50", "3 euros 50", "23块5": what stands behind the currency are cents, or tenths. */
export function withCents(money: Money, { text }: Reading): Money {
  const { numeral, currency, end } = money;
  if (!currency || currency.start < numeral.end || numeral.separators.length > 0) return money;
  const tenth = /^[块塊](\d)(?![\d.,])/.exec(text.slice(currency.start, end + 2));
  if (tenth?.[1]) {
    const groups = [...numeral.groups, tenth[1]];
    return { ...money, numeral: { ...numeral, end: end + 1, groups, separators: ['.'] }, end: end + 1 };
  }
  const cents =
    CENTS_GLUED.exec(text.slice(end - 1, end + 6)) ?? CENTS_BEHIND.exec(text.slice(end, end + 16));
  if (!cents?.[1] || (cents[0].startsWith(' ') && !/\p{L}/u.test(text.charAt(end - 1)))) return money;
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

function powerBehind({ folded }: Reading, { end }: Numeral, reach = 1): Cue<number> | undefined {
  return powers(folded).find(({ start }) => start >= end && start - end <= reach);
}

/** "1만2천원", "23万5千円", "12tr5", "1万2": what stands right behind a power is of the next lower one. */
function withRest(whole: Numeral, power: number, reading: Reading): Numeral {
  const rest = reading.money.find(({ numeral }) => numeral.start === whole.end)?.numeral;
  if (!rest || rest.separators.length > 0) return whole;
  const lower = powerBehind(reading, rest, 0);
  const isDigit = (rest.groups[0]?.length ?? 0) === 1;
  const value = scaled(rest, lower?.means ?? (isDigit ? power - 1 : 0));
  if (!value || (lower && lower.means >= power)) return whole;
  const sum = BigInt(whole.groups[0] ?? 0) + BigInt(value.groups[0] ?? 0);
  const both = { ...whole, groups: [String(sum)], end: lower?.end ?? rest.end };
  return lower ? withRest(both, lower.means, reading) : both;
}
