import { ORDERED_FROM } from '../data/ordered-from.ts';
import type { Reading } from '../grammar.ts';
import { isLower } from '../text/letters.ts';
import { lexicon } from '../text/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { isKnown } from './known.ts';
import { nameAt } from './name/name.ts';

/** More than where it was brought to, less than where it was bought. */
const SCORE = 4.9;
const orderedFrom = lexicon([{ means: true, words: ORDERED_FROM }]);

/** "Tu pedido de Sushi Kotori llegó a Jurica": where something was ordered or booked. */
export function ordered(reading: Reading): Candidate[] {
  const { text, folded } = reading;
  const found: Candidate[] = [];
  for (const { end } of orderedFrom(folded)) {
    const stretch = text.charAt(end) === ' ' ? nameAt(reading, end) : undefined;
    if (stretch && !isLower(text, stretch.start) && !isKnown(reading, stretch, true))
      found.push({ stretch, score: SCORE });
  }
  return found;
}
