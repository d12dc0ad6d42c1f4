import { NAMES } from '../data/names.ts';
import { RIDES } from '../data/rides.ts';
import type { Reading } from '../grammar.ts';
import { isUncapital } from '../text/letters.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import type { Direction } from '../types.ts';
import type { Candidate } from './candidate.ts';

/** More than the driver, the street or the town that a preposition introduces. */
const SCORE = 6;

/** Firms that drive people; not those whose name is a plain word too. */
const FIRMS = (NAMES['transport.taxi'] ?? '')
  .split(/[|=]/)
  .map((name) => name.trim())
  .filter((name) => name.length > 2 && !name.startsWith('?'))
  .join(' | ');
const find = lexicon<'firm' | 'ride'>([
  { means: 'firm', words: FIRMS },
  { means: 'ride', words: RIDES },
]);

/** "Your Bolt ride from Yaba to Victoria Island": who drove was paid, and neither the driver nor the street. */
export function driven({ text, folded, labels }: Reading, direction: Direction): Candidate[] {
  // A bank names who was paid as the terminal does.
  if (direction !== 'debit' || labels.some(({ means }) => means === 'balance' || means === 'limit'))
    return [];
  let firm: Cue<'firm' | 'ride'> | undefined;
  let isTold = false;
  for (const cue of find(folded)) {
    if (cue.means === 'firm') firm ??= cue;
    // "UBER TRIP" is how a terminal prints the name.
    else isTold ||= isUncapital(text, cue.start) || isUncapital(text, cue.end - 1);
  }
  return firm && isTold ? [{ stretch: { start: firm.start, end: firm.end }, score: SCORE }] : [];
}
