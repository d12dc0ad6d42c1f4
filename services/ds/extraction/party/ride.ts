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
export function driven({ text, folded }: Reading, direction: Direction): Candidate[] {
  if (direction !== 'debit') return [];
  const found = find(folded);
  const firm = found.find(({ means }) => means === 'firm');
  // "UBER TRIP" is how a terminal prints the name.
  const isTold = ({ means, start, end }: Cue<'firm' | 'ride'>): boolean =>
    means === 'ride' && (isUncapital(text, start) || isUncapital(text, end - 1));
  return firm && found.some(isTold) ? [{ stretch: { start: firm.start, end: firm.end }, score: SCORE }] : [];
}
