import { claimsOf, type Ranked, strongestOf } from '../amount/roles.ts';
import { NOT_DONE, TO_COME } from '../data/modality.ts';
import type { Reading } from '../grammar.ts';
import { type Cue, lexicon, type WordRow } from '../text/lexicon.ts';
import type { Span } from '../types.ts';
import { isConditional } from './news.ts';
import type { Rejection } from './rejection.ts';
import { HAS_SUCCEEDED } from './signs.ts';

/** What a word before the verb makes of it. */
type Modality = 'scheduled' | 'declined';

const finders = new Map<string, (folded: string) => readonly Cue<Modality>[]>();

/** The words of a language; built when it is first spoken. */
function finderOf(language: string): (folded: string) => readonly Cue<Modality>[] {
  let find = finders.get(language);
  if (!find) {
    const rows: WordRow<Modality>[] = [];
    const [toCome, notDone] = [TO_COME[language], NOT_DONE[language]];
    if (toCome) rows.push({ means: 'scheduled', words: toCome });
    if (notDone) rows.push({ means: 'declined', words: notDone });
    find = lexicon(rows);
    finders.set(language, find);
  }
  return find;
}

const ENDS = /[.!?।。！？](?=\s|$|[\u3000-\uffff])|\n/g;

/** The sentence around a place. */
function sentenceAt({ text }: Reading, at: number): Span {
  const ends = [...text.matchAll(ENDS)].map(({ index }) => index);
  const start = (ends.findLast((end) => end < at) ?? -1) + 1;
  return { start, end: ends.find((end) => end >= at) ?? text.length };
}

/** Between a modal and its verb: a few words, and no number. */
const BETWEEN = /^[^\d.!?;:]{0,24}$/u;

/**
 * "will be direct debited", "nggak berhasil": of the sum's own sentence every verb, or its word of success, is told of
 * what will be, or of what did not happen.
 */
export function modal(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const best = strongestOf(claimsOf(ranked));
  // A balance that it left tells that it happened.
  if (!best || ranked.some(({ role }) => role === 'balance')) return undefined;
  const { text, folded, languages, verbs } = reading;
  const anywhere = languages.flatMap((language) => finderOf(language)(folded));
  if (anywhere.length === 0) return undefined;
  const sentence = sentenceAt(reading, best.money.start);
  const isInside = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
  const modals = anywhere.filter(isInside);
  const modalOf = (word: Span): Cue<Modality> | undefined =>
    modals.find(({ end }) => end <= word.start && BETWEEN.test(text.slice(end, word.start)));
  const succeeded = HAS_SUCCEEDED.exec(folded);
  const success = succeeded && {
    start: succeeded.index,
    end: succeeded.index + succeeded[0].length,
  };
  const told = verbs.filter((verb) => verb.means.weight >= 2 && isInside(verb));
  const isDone = told.some((verb) => verb.means.weight >= 3 && !modalOf(verb));
  const failed = success && isInside(success) ? modalOf(success) : undefined;
  const cue = failed ?? (isDone ? undefined : told.map(modalOf).find((one) => one !== undefined));
  return cue && !isConditional(reading, cue.start)
    ? { verdict: cue.means, confidence: 0.85, cue }
    : undefined;
}
