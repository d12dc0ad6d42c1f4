import { phrasesOf } from '../../data/note-phrases.ts';
import { latest } from '../../text/latest.ts';
import { lexicon } from '../../text/lexicon.ts';

const unitsIn = latest(lexicon([{ means: true, words: phrasesOf('units') }]));

/** Whether what follows a number says that it is no money: "2 kg", "3 часа". */
export function isUnitAt(folded: string, end: number): boolean {
  return unitsIn(folded).some(({ start }) => start >= end && start - end < 2);
}
