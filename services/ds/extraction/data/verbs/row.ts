import type { WordRow } from '../../lexicon.ts';
import type { Direction, EntryKind } from '../../types.ts';

type Weight = 1 | 2 | 3 | 4 | 5;

/** What a word says about the movement. */
export interface VerbMeaning {
  readonly direction: Direction;
  readonly kind: EntryKind;
  /**
   * 5: a bookkeeping word ("debited"); 4: names the user's side ("from your account"); 3: a finished movement
   * ("sent"); 2: its noun ("purchase"); 1: any movement ("transaction").
   */
  readonly weight: Weight;
}

/** One line of a verb table. */
export function row(
  direction: Direction,
  kind: EntryKind,
  weight: Weight,
  words: string,
): WordRow<VerbMeaning> {
  return { means: { direction, kind, weight }, words };
}
