import { claimsOf, type Ranked, strongestOf } from '../amount/roles.ts';
import { ATTEMPTED, NOT_DONE, TO_COME } from '../data/modality.ts';
import { isSide, type Reading } from '../grammar.ts';
import { type Cue, lexicon, type WordRow } from '../text/lexicon.ts';
import { holds } from '../text/spans.ts';
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

const attemptsIn = lexicon([{ means: true, words: ATTEMPTED }]);
/** From the word for an attempt to its sum, in letters. */
const ATTEMPT_REACH = 60;

/** "We tried to charge $19.03": the word for an attempt in the sentence of its sum, and before it. */
function attemptBefore(reading: Reading, sum: Span): Cue<Modality> | undefined {
  const { text, folded } = reading;
  const attempt = attemptsIn(folded).find(
    ({ end }) =>
      end <= sum.start && sum.start - end < ATTEMPT_REACH && !/[.!?]\s/.test(text.slice(end, sum.start)),
  );
  return attempt && !isConditional(reading, attempt.start) ? { ...attempt, means: 'declined' } : undefined;
}

/** The sentence around a place. */
function sentenceAt({ text }: Reading, at: number): Span {
  const ends = [...text.matchAll(ENDS)].map(({ index }) => index);
  const start = (ends.findLast((end) => end < at) ?? -1) + 1;
  return { start, end: ends.find((end) => end >= at) ?? text.length };
}

/** "La Mutua has held 50 €. The sum will not be charged": all that other sentences tell of a movement is that there is none. */
function deniedIn(
  reading: Reading,
  modals: readonly Cue<Modality>[],
  except: Span,
): Cue<Modality> | undefined {
  const { verbs, labels, text } = reading;
  const finished = verbs.filter(
    (verb) =>
      verb.means.weight >= 3 &&
      !(verb.start >= except.start && verb.end <= except.end) &&
      !isSide(reading, verb.start, verb.end),
  );
  const cues = finished.map(({ start, end }) => {
    const { start: from, end: to } = sentenceAt(reading, start);
    // "No fee was charged".
    const isFee = labels.some((label) => label.means === 'fee' && label.start >= from && label.end <= to);
    return isFee
      ? undefined
      : modals.find(
          (modal) =>
            modal.start >= from &&
            modal.end <= start &&
            BETWEEN.test(text.slice(modal.end, start)) &&
            modal.end <= end,
        );
  });
  return cues.every((cue) => cue !== undefined) ? cues[0] : undefined;
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
  // "We tried to charge 19.03 … it was debited today": what is booked says more.
  const isBooked = verbs.some(({ means }) => means.weight === 5);
  const attempt = isBooked ? undefined : attemptBefore(reading, best.money);
  if (attempt) return { verdict: 'declined', confidence: 0.85, cue: attempt };
  const anywhere = languages.flatMap((language) => finderOf(language)(folded));
  if (anywhere.length === 0) return undefined;
  const sentence = sentenceAt(reading, best.money.start);
  const modals = anywhere.filter((one) => holds(sentence, one));
  const modalOf = (word: Span): Cue<Modality> | undefined =>
    modals.find(({ end }) => end <= word.start && BETWEEN.test(text.slice(end, word.start)));
  const succeeded = HAS_SUCCEEDED.exec(folded);
  const success = succeeded && {
    start: succeeded.index,
    end: succeeded.index + succeeded[0].length,
  };
  const told = verbs.filter((verb) => verb.means.weight >= 2 && holds(sentence, verb));
  const isDone = told.some((verb) => verb.means.weight >= 3 && !modalOf(verb));
  const denied = told.some((verb) => verb.means.weight >= 3)
    ? undefined
    : deniedIn(reading, anywhere, sentence);
  if (denied) return { verdict: denied.means, confidence: 0.8, cue: denied };
  const failed = success && holds(sentence, success) ? modalOf(success) : undefined;
  const cue = failed ?? (isDone ? undefined : told.map(modalOf).find((one) => one !== undefined));
  return cue && !isConditional(reading, cue.start)
    ? { verdict: cue.means, confidence: 0.85, cue }
    : undefined;
}

/** Whether what will be, or what did not happen, is said of a word right before it. */
export function isModal({ text, folded, languages }: Reading, word: Span): boolean {
  return languages
    .flatMap((language) => finderOf(language)(folded))
    .some(({ end }) => end <= word.start && BETWEEN.test(text.slice(end, word.start)));
}
