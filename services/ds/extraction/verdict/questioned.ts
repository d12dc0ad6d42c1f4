import { claimsOf, type Ranked, strongestOf } from '../amount/roles.ts';
import type { Reading } from '../grammar.ts';
import type { Rejection } from './rejection.ts';

/** Up to a mark that asks, without another end of a sentence. */
const ASKED = /^[^.!?؟？。;,\n]{0,70}[?؟？]/u;

/** "Did you just pay NGN 185,000 to ADEFUNKE STORES?": whoever asks whether it was so has not let it through. */
export function questioned(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const best = strongestOf(claimsOf(ranked));
  // "… on 14/06/26 Ref 616544820917 Not you?": what was booked has its day and its number.
  const { dates, times, labels } = reading;
  const isBooked =
    dates.length + times.length > 0 ||
    labels.some(({ means }) => means === 'balance' || means === 'reference');
  if (!best || isBooked) return undefined;
  const { end } = best.money;
  const asked = ASKED.exec(reading.text.slice(end));
  return asked
    ? {
        verdict: 'other',
        confidence: 0.8,
        cue: { start: best.money.start, end: end + asked[0].length, means: 'question' },
      }
    : undefined;
}
