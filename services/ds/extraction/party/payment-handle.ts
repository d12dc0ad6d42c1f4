import type { Money } from '../amount/money.ts';
import { brandOf } from '../category/category.ts';
import { ACQUIRERS } from '../data/rails.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import type { Direction } from '../types.ts';
import { type Candidate, distancePenalty, PREFERENCE } from './candidate.ts';

/** "raju@ybl", "WPY_TAOA_041772@0347310": a person's or a till's. */
const HANDLE_OF =
  /(?<![\w.@+-])(?=[\w.+-]{1,60}@)((?:([A-Za-z]{2,})(?![A-Za-z]))?[\w.+-]+)@(?:[a-z][a-z0-9]{1,15}|(?<=(?<![\w.+-])[A-Za-z]{2,}_[\w.+-]*@)\d{5,12})(?!\.[a-z]{2}|\w)/g;

/** "R SELVAM-selvam.r@oksbi": the handle of whose name stands before it. */
const NAMED = /^\p{Lu}{2,}-\p{Ll}/u;
const ACQUIRER = new RegExp(`^${anyOf(ACQUIRERS)}$`, 'i');

/**
 * A handle that was paid is where the money went and stays whole; a payer's names its owner before the @.
 * A brand in front of a till's code is the whole name.
 */
export function handled(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  if (!reading.text.includes('@')) return found;
  for (const match of reading.text.matchAll(HANDLE_OF)) {
    const [, local = '', head = ''] = match;
    if (NAMED.test(local)) continue;
    const place = reading.places.findLast(({ end }) => end <= match.index && match.index - end < 8);
    const preference = place ? PREFERENCE[direction][place.means] : 1;
    const brand = head.replace(/qr$/i, '');
    const whole = direction === 'debit' ? match[0].length : local.length;
    const length =
      brand.length < local.length && (ACQUIRER.test(brand) || brandOf(brand) !== undefined)
        ? brand.length
        : whole;
    found.push({
      stretch: { start: match.index, end: match.index + length },
      score: Math.max(preference, 1.5) + 0.2 - distancePenalty(amount, match.index),
    });
  }
  return found;
}
