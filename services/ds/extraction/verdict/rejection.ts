import type { Cue } from '../text/lexicon.ts';
import type { IgnoredVerdict } from '../types.ts';

/** Why a message makes no entry, with the words that say so. */
export interface Rejection {
  readonly verdict: IgnoredVerdict;
  readonly confidence: number;
  readonly cue?: Cue<unknown>;
}
