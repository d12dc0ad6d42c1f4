import { LABELS, type Label } from './data/labels.ts';
import { PHRASES, type Phrase } from './data/phrases.ts';
import { PLACES, type Place } from './data/places.ts';
import { VERBS, type VerbMeaning } from './data/verbs.ts';
import { type Cue, lexicon, type WordRow } from './lexicon.ts';
import { findDates, findTimes, type WrittenDate, type WrittenTime } from './moments.ts';
import { findMoney, type Money } from './money.ts';
import type { Normal } from './normalise.ts';

type Meaning =
  | { readonly is: 'verb'; readonly verb: VerbMeaning }
  | { readonly is: 'label'; readonly label: Label }
  | { readonly is: 'phrase'; readonly phrase: Phrase }
  | { readonly is: 'place'; readonly place: Place };

/** Everything the grammar recognises in a message, each list in the order of the text. */
export interface Reading extends Normal {
  readonly verbs: readonly Cue<VerbMeaning>[];
  readonly labels: readonly Cue<Label>[];
  readonly phrases: readonly Cue<Phrase>[];
  readonly places: readonly Cue<Place>[];
  readonly dates: readonly WrittenDate[];
  readonly times: readonly WrittenTime[];
  readonly money: readonly Money[];
}

function tagged<T>(rows: readonly WordRow<T>[], tag: (means: T) => Meaning): WordRow<Meaning>[] {
  return rows.map(({ means, words }) => ({ means: tag(means), words }));
}

// One lexicon, so that the longest phrase wins across meanings: "will be debited" hides "debited".
const words = lexicon<Meaning>([
  ...tagged(VERBS, (verb) => ({ is: 'verb', verb })),
  ...tagged(LABELS, (label) => ({ is: 'label', label })),
  ...tagged(PHRASES, (phrase) => ({ is: 'phrase', phrase })),
  ...tagged(PLACES, (place) => ({ is: 'place', place })),
]);

/** "credited to" is a verb that also introduces a name, as its last word does alone. */
const introducers = new Map(
  PLACES.flatMap(({ means, words }) =>
    words.split('|').map((word): [string, Place] => [word.trim(), means]),
  ).filter(([, place]) => place !== 'end'),
);

/** Reads a normalised message: its words, dates, times and sums. */
export function read(normal: Normal): Reading {
  const verbs: Cue<VerbMeaning>[] = [];
  const labels: Cue<Label>[] = [];
  const phrases: Cue<Phrase>[] = [];
  const places: Cue<Place>[] = [];
  for (const { start, end, means } of words(normal.folded)) {
    if (means.is === 'verb') {
      verbs.push({ start, end, means: means.verb });
      const lastWord = normal.folded.lastIndexOf(' ', end - 1) + 1;
      const place = lastWord > start ? introducers.get(normal.folded.slice(lastWord, end)) : undefined;
      if (place) places.push({ start: lastWord, end, means: place });
    } else if (means.is === 'label') labels.push({ start, end, means: means.label });
    else if (means.is === 'phrase') phrases.push({ start, end, means: means.phrase });
    else places.push({ start, end, means: means.place });
  }
  const dates = findDates(normal.text, normal.folded);
  const times = findTimes(normal.text);
  const money = findMoney(normal, [...dates, ...times]);
  return { ...normal, verbs, labels, phrases, places, dates, times, money };
}
