import type { Reading } from '../grammar.ts';
import { isConverted } from './converted.ts';
import { currencyOf, moneyAtHome } from './currency.ts';
import type { Money } from './money.ts';
import { hasLeft, nearestVerb, type Ranked, worth } from './roles.ts';

/** Of several sums of one movement the one that was booked on the user's account. */
export function bookedOf(
  reading: Reading,
  ranked: readonly Ranked[],
  best: Ranked,
  claims: readonly Ranked[],
  home: string | undefined,
): Ranked {
  const own = inOwnMoney(reading, ranked, best, claims, home);
  return withFee(reading, own, claims) ?? own;
}

/** A fee is a small part of what is sent. */
const MOST_WITH_FEE = 1.1;

/** "Transferred 20000.00 RUR. Debited 20300.00 RUR.": a sentence of nothing else says what left with the fee. */
function withFee(reading: Reading, best: Ranked, claims: readonly Ranked[]): Ranked | undefined {
  const code = best.money.currency?.means.choices[0];
  const sent = nearestVerb(reading, best.money);
  if (code === undefined || sent?.means.direction !== 'debit' || sent.means.kind !== 'transfer')
    return undefined;
  const whole = claims.find(
    (one) =>
      one.money.currency?.means.choices[0] === code &&
      worth(one) > worth(best) &&
      worth(one) < worth(best) * MOST_WITH_FEE &&
      isAllBooked(reading, best.money, one.money),
  );
  return whole && { ...whole, role: 'total' };
}

/** Whether a sentence behind the first sum is nothing but a word that the second was taken. */
function isAllBooked({ verbs, text }: Reading, first: Money, { start, end }: Money): boolean {
  return (
    start > first.end &&
    /^\s?(?:[.;]|$)/.test(text.slice(end, end + 2)) &&
    verbs.some(
      (verb) =>
        verb.means.direction === 'debit' &&
        verb.means.weight >= 3 &&
        /[.;]\s?$/.test(text.slice(first.end, verb.start)) &&
        /^:?\s$/.test(text.slice(verb.end, start)),
    )
  );
}

/** "Z rachunku pobrano 254,88 PLN": right behind the word that it has left, in a sentence of its own. */
function isTaken({ verbs, text }: Reading, { money }: Ranked): boolean {
  return verbs.some(
    ({ start, end, means }) =>
      means.direction === 'debit' &&
      means.weight === 5 &&
      end <= money.start &&
      money.start - end <= 2 &&
      OPENS.test(text.slice(0, start)),
  );
}

const OPENS = /(?:^|[.!:;\n]\s{0,2})(?:\p{L}+\s){0,3}$/u;

/** The money that things abroad are priced in. */
const OF_THE_WORLD = 'USD';

function codeOf({ money }: Ranked, reading: Reading, home: string | undefined): string | undefined {
  return currencyOf(money, reading, home)?.row.code;
}

/** A purchase abroad is shown in two currencies: the entry is what left the user's own account. */
function inOwnMoney(
  reading: Reading,
  ranked: readonly Ranked[],
  best: Ranked,
  claims: readonly Ranked[],
  home: string | undefined,
): Ranked {
  // "soit 326,40 MAD débités de votre compte": what was converted may be labelled so.
  const rivals = ranked.filter(
    (one) =>
      one !== best &&
      one.money.currency &&
      (claims.includes(one) ||
        (one.role === 'aside' && hasLeft(reading, one) && reading.text.charAt(one.money.end) !== ')')),
  );
  if (rivals.length === 0) return best;
  const code = codeOf(best, reading, home);
  const others = rivals.filter((one) => codeOf(one, reading, home) !== code);
  if (code === undefined || others.length === 0) return best;
  const kept = ranked.find(
    ({ role, money }) => (role === 'balance' || role === 'limit' || role === 'fee') && money.currency,
  );
  const own = (kept && codeOf(kept, reading, home)) ?? home ?? moneyAtHome(reading);
  if (own === code) return best;
  const pair = others.find((other) => {
    const [first, second] = best.money.start < other.money.start ? [best, other] : [other, best];
    const between = reading.text.slice(first.money.end, second.money.start);
    // "PKR 139,250.00 (SAR 1,875.00 @ 74.27)": the rate stands with the foreign sum.
    if (first === best && /^\s?@\s?\d/.test(reading.text.slice(second.money.end, second.money.end + 4)))
      return false;
    if (hasLeft(reading, other) || (other === second && isTaken(reading, other))) return true;
    // "Amount: USD 14.99, Total: SAR 57.81".
    if (first === best && best.role === 'amount' && other.role === 'total' && between.length < 40)
      return true;
    if (own === codeOf(other, reading, home)) return between.length < 120;
    // "KES 1,293.40 (USD 9.99)": what a purchase abroad cost there stands in brackets too.
    const isAbroad = codeOf(other, reading, home) === OF_THE_WORLD && /^\s?\($/.test(between);
    return other === second && !isAbroad && isConverted(reading.text, first.money, second.money);
  });
  return pair ?? best;
}
