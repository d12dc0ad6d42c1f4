import { keyOf, wordsOf } from '../../category/key.ts';
import { personal } from '../../category/person.ts';

/** Whether a name is a person's rather than a firm's: "Ana", but not "ANA", which flies. */
export function isPerson(name: string): boolean {
  return name !== name.toUpperCase() && personal(wordsOf(keyOf(name))) === 'whole';
}
