import { claimsOf, type Ranked, strongestOf } from '../amount/roles.ts';
import { ATTEMPTED, NOT_DONE, TO_COME } from '../data/modality.ts';
import { isSide, type Reading } from '../grammar.ts';
import { type Cue, lexicon, type WordRow } from '../text/lexicon.ts';
import { holds } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { isConditional } from './conditional.ts';
import type { Rejection } from './rejection.ts';
import { sentenceOf } from './report.ts';
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

/** The word before another one that makes it something that will be, or that did not happen. */
function modalOf({ text }: Reading, modals: readonly Cue<Modality>[], word: Span): Cue<Modality> | undefined {
  return modals.find(({ end }) => end <= word.start && BETWEEN.test(text.slice(end, word.start)));
}

/** Between a modal and its verb: a few words, and no number. */
const BETWEEN = /^[^\d.!?;:]{0,24}$/u;

/** "La Mutua has held 50 €. The sum will not be charged": all that other sentences tell of a movement is that there is none. */
function deniedIn(
  reading: Reading,
  modals: readonly Cue<Modality>[],
  except: Span,
): Cue<Modality> | undefined {
  const { verbs, labels } = reading;
  const cues = verbs
    .filter(
      (verb) => verb.means.weight >= 3 && !holds(except, verb) && !isSide(reading, verb.start, verb.end),
    )
    .map((verb) => {
      const sentence = sentenceOf(reading, verb);
      // "No fee was charged".
      const isFee = labels.some((label) => label.means === 'fee' && holds(sentence, label));
      return isFee
        ? undefined
        : modalOf(
            reading,
            modals.filter(({ start }) => start >= sentence.start),
            verb,
          );
    });
  return cues.every((cue) => cue !== undefined) ? cues[0] : undefined;
}

/** The first word of success from a place on: "payment approved". */
export function successIn({ folded }: Reading, from = 0): Span | undefined {
  const found = HAS_SUCCEEDED.exec(folded.slice(from));
  if (!found) return undefined;
  const start = from + found.index;
  return { start, end: start + found[0].length };
}

/**
 * "will be direct debited", "nggak berhasil": of the sum's own sentence every verb, or its word of success, is told of
 * what will be, or of what did not happen.
 */
export function modal(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const best = strongestOf(claimsOf(ranked));
  // A balance that it left tells that it happened.
  if (!best || ranked.some(({ role }) => role === 'balance')) return undefined;
  const { verbs } = reading;
  // "We tried to charge 19.03 … it was debited today": what is booked says more.
  const isBooked = verbs.some(({ means }) => means.weight === 5);
  const attempt = isBooked ? undefined : attemptBefore(reading, best.money);
  if (attempt) return { verdict: 'declined', confidence: 0.85, cue: attempt };
  const anywhere = modalsIn(reading);
  if (anywhere.length === 0) return undefined;
  const sentence = sentenceOf(reading, best.money);
  const told = verbs.filter((verb) => verb.means.weight >= 2 && holds(sentence, verb));
  const finished = told.filter((verb) => verb.means.weight >= 3);
  const denied = finished.length > 0 ? undefined : deniedIn(reading, anywhere, sentence);
  if (denied) return { verdict: denied.means, confidence: 0.8, cue: denied };
  const modals = anywhere.filter((one) => holds(sentence, one));
  const modalBefore = (word: Span): Cue<Modality> | undefined => modalOf(reading, modals, word);
  const success = successIn(reading);
  const failed = success && holds(sentence, success) ? modalBefore(success) : undefined;
  // "Refund of 1,890 will be issued": the sum's own predicate.
  const ofSum = told.every(({ end }) => end <= best.money.start)
    ? modals.find(({ start }) => start - best.money.end === 1)
    : undefined;
  const isDone = finished.some((verb) => !modalBefore(verb));
  const cue =
    failed ?? ofSum ?? (isDone ? undefined : told.map(modalBefore).find((one) => one !== undefined));
  return cue && !isConditional(reading, cue.start)
    ? { verdict: cue.means, confidence: 0.85, cue }
    : undefined;
}

/** Whether what will be, or what did not happen, is said of a word right before it. */
export function isModal(reading: Reading, word: Span): boolean {
  return modalOf(reading, modalsIn(reading), word) !== undefined;
}

function modalsIn({ languages, folded }: Reading): Cue<Modality>[] {
  return languages.flatMap((language) => finderOf(language)(folded));
}
