import { keyOf } from './key.ts';
import { withoutNoise } from './noise.ts';
import { withoutTown } from './town.ts';

/** Shorter ones name nobody. */
const SHORTEST = 2;
const LONGEST = 100;

/**
 * The form in which one merchant's names are the same from message to message: `SWIGGY*ORDER 1234` and
 * `Swiggy*Order 9911` are both `swiggyorder`, `NIKORA, TBILISI` is `nikora`. Undefined where a name has none.
 */
export function patternOf(merchant: string): string | undefined {
  const plain = keyOf(withoutNoise(withoutTown(merchant))).text;
  const pattern = (plain.length >= SHORTEST ? plain : keyOf(merchant).text).slice(0, LONGEST);
  return pattern.length < SHORTEST ? undefined : pattern;
}
