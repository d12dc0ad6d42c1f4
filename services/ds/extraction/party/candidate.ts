import type { Money } from '../amount/money.ts';
import type { Direction } from '../types.ts';
import type { Place } from '../words/language.ts';
import type { Stretch } from './name/stretch.ts';

/** A stretch that may be the other party, and how strongly the text says so: 4 and more is as good as said. */
export interface Candidate {
  readonly stretch: Stretch;
  readonly score: number;
}

/** How likely the word introduces the other party, by the direction money moved. */
export const PREFERENCE: Readonly<Record<Direction, Readonly<Record<Place, number>>>> = {
  debit: { at: 5, to: 4, with: 2.5, for: 3, from: 2, end: 0 },
  credit: { from: 5, for: 2, at: 2.5, with: 1, to: 0.5, end: 0 },
};

/** Before the amount's sentence ends, words are about the movement; after it they are often advice. */
export function distancePenalty(amount: Money, start: number): number {
  return start - amount.end > 120 ? 2 : 0;
}
