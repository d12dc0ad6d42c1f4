import type { Ranked } from '../amount/roles.ts';
import { RELATIVE_DAYS } from '../data/calendar.ts';
import { NOW } from '../data/now.ts';
import { isSide, type Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { lexicon } from '../text/lexicon.ts';
import { gapBetween } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { isModal, successIn } from './modality.ts';

const nowWords = latest(
  lexicon([{ means: 0, words: NOW }, ...RELATIVE_DAYS.filter(({ means }) => means === 0)]),
);

/**
 * "The debit that bounced on Monday was collected today", "Overdue, but now paid: 63,18 euro": behind the cue a finished
 * movement is told of, of today.
 */
export function isDoneSince(reading: Reading, cue: Span, ranked: readonly Ranked[]): boolean {
  const { folded, verbs } = reading;
  const success = successIn(reading, cue.end);
  const finished: Span[] = verbs.filter(
    (verb) => verb.means.weight >= 3 && verb.start >= cue.end && !isSide(reading, verb.start, verb.end),
  );
  const done = (success ? [...finished, success] : finished).filter((word) => !isModal(reading, word));
  return done.some((verb) => {
    const isToday = nowWords(folded).some(
      (word) =>
        word.start >= cue.end &&
        gapBetween(word, verb) <= BESIDE &&
        // "Available now R1 511.18".
        !reading.labels.some(
          ({ means, start, end }) => means === 'balance' && start < word.end && word.start - end < 2,
        ),
    );
    const isNear = ranked.some(
      ({ money, role }) =>
        role !== 'aside' && money.start - verb.end < REACH && verb.start - money.end < REACH,
    );
    return isNear && isToday;
  });
}

/** In letters, between what was done and the word for its day. */
const BESIDE = 28;
/** In letters, between a sum and what was done with it. */
const REACH = 80;
