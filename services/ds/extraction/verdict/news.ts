import type { Ranked } from '../amount/roles.ts';
import type { Reading } from '../grammar.ts';
import { isLower } from '../text/letters.ts';
import type { Cue } from '../text/lexicon.ts';
import type { Span } from '../types.ts';
import { COMES_BACK, type Phrase } from '../words/language.ts';
import { isConditional } from './conditional.ts';
import type { Rejection } from './rejection.ts';
import {
  first,
  hasBalance,
  hasRecord,
  isAfterReport,
  isOfFee,
  isSettled,
  isSmallPrint,
  isSpentAt,
  isYours,
  reportsMovement,
  SENTENCE,
} from './report.ts';
import { isDoneSince } from './since.ts';

/** The first phrase of a kind that is not of a fee. */
function ofPayment(reading: Reading, phrase: Phrase): Cue<Phrase> | undefined {
  return reading.phrases.find((cue) => cue.means === phrase && !isOfFee(reading, cue));
}

/** A payment that failed. */
export function declined(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const cue = ofPayment(reading, 'declined') ?? ofPayment(reading, 'uncharged');
  if (!cue) return undefined;
  // "Was this you?" is asked of what went through as well.
  const asks = ASKS_WHO.test(reading.folded.slice(cue.start, cue.end));
  if (isSmallPrint(reading, cue, ranked, asks ? 3 : 2)) return undefined;
  if (isDoneSince(reading, cue, ranked)) return undefined;
  const conditional = isConditional(reading, cue.start);
  // "If any amount was taken it comes back within 72 hours": nothing has come back yet.
  const refunded = reading.verbs.some(
    ({ means, start, end }) =>
      COMES_BACK.has(means.kind) && !isConditional(reading, start) && !isRefused(reading, end, cue),
  );
  // "… a ete annule. Aucun montant n'a ete debite": cancelled before anything moved, so nothing came back.
  return conditional || (refunded && !ofPayment(reading, 'uncharged'))
    ? undefined
    : { verdict: 'declined', confidence: 0.95, cue };
}

/** "Penarikan refund Rp145.000 ditolak": right behind its sum stands what became of the refund itself. */
function isRefused({ money }: Reading, from: number, { start }: Cue<Phrase>): boolean {
  return money.some((sum) => sum.start - from >= 0 && sum.start - from < 4 && start - sum.end === 1);
}

const ASKS_WHO = /^(?:was|is) this you/;
/** An advert rather than a report. */
export function promotion(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const cue = reading.phrases.find((one) => one.means === 'promotion' && !isNamed(reading, one));
  if (
    !cue ||
    isSmallPrint(reading, cue, ranked, 1) ||
    isSmallPrint(reading, cue, ranked, 3) ||
    isAfterReport(reading, cue, ranked)
  )
    return undefined;
  // "优惠前5.00元，立减1.00元，实付4.00元": what was paid in the end.
  const told = hasRecord(reading) || (showsCard(reading) && ranked.some(({ role }) => role === 'total'));
  const count = reading.phrases.filter(({ means }) => means === 'promotion').length;
  // "khate mein credit": words of a record among many of an advert.
  const loud = (count > 1 && !told) || count > 4;
  const least = hasRecord(reading) ? 2 : 3;
  if (!loud && reportsMovement(reading, Number.POSITIVE_INFINITY, ranked, least)) return undefined;
  return { verdict: 'promotion', confidence: 0.9, cue };
}

/** "尾号5506". */
function showsCard({ labels, text }: Reading): boolean {
  return labels.some(
    ({ means, end }) => means === 'card' && /^\s?\d{4}(?!\d)/.test(text.slice(end, end + 6)),
  );
}

/** "at GRAB SINGAPORE", "to RAMESH PAN BHANDAR": capitals behind a preposition are a shop or a person. */
function isNamed({ text, places }: Reading, { start, end }: Cue<Phrase>): boolean {
  const word = text.slice(start, end);
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) {
    // "kay Liza Manalo noong": a family name.
    const given = PERSON.exec(text.slice(Math.max(0, start - 30), start))?.[0];
    return (
      given !== undefined &&
      places.some(({ means, end: at }) => (means === 'to' || means === 'from') && at === start - given.length)
    );
  }
  return (
    /^\p{Lu}+$/u.test(word) &&
    places.some(
      (place) =>
        place.means !== 'end' &&
        place.end < start &&
        (place.means === 'at'
          ? place.end === start - 1 || isLower(text, place.start)
          : isLower(text, place.start)) &&
        CAPITALS.test(text.slice(place.end, start)),
    )
  );
}

const PERSON = /(?: \p{Lu}[\p{L}.]*){1,3} $/u;
const CAPITALS = /^\s(?:\p{Lu}[\p{Lu}.'&-]*\s){0,3}$/u;

/** "$6.35 at Tim Hortons. You earned $0.06": what was spent where opens the message. */
function opensWithSpending(reading: Reading, ranked: readonly Ranked[]): boolean {
  return ranked.some(({ role, money }) => role === 'open' && money.start < 3 && isSpentAt(reading, money));
}

/** News that tell of no movement, or of one that is still on its way. */
export function news(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const pending = first(reading, 'pending');
  // A new balance says that the money has moved.
  if (pending && !(hasBalance(reading) && reportsMovement(reading, Number.POSITIVE_INFINITY, ranked)))
    return { verdict: 'other', confidence: 0.85, cue: pending };
  const summary = first(reading, 'summary');
  if (summary && !hasRecord(reading)) return { verdict: 'other', confidence: 0.9, cue: summary };
  const cue = reading.phrases.find((one) => one.means === 'notice' && !isNamed(reading, one));
  // "SHOP -HKD 96.40 You earned HKD 0.96": a sum below nought has left.
  if (
    !cue ||
    opensWithSpending(reading, ranked) ||
    isSettled(reading) ||
    ranked.some(({ role, money }) => role === 'open' && money.sign === '-' && money.currency)
  )
    return undefined;
  // "DEBIT\nAcct: … Help: 0700…": a headline says what it is.
  const least = hasBalance(reading) && reading.verbs.some(({ start }) => start < 3) ? 2 : 3;
  // "Ramburs 189,99 lei": a word of the news is no report of its own.
  const tells = (start: number, end: number): boolean =>
    !reading.phrases.some((one) => one.means === 'notice' && one.start <= start && end <= one.end) &&
    !isPredicate(reading, cue, start, end);
  return reportsMovement(reading, Number.POSITIVE_INFINITY, ranked, least, tells)
    ? undefined
    : { verdict: 'other', confidence: 0.9, cue };
}

/** "Your transfer of €950 to NAME is under review": what the cue says, it says of the noun. */
function isPredicate({ text }: Reading, cue: Span, start: number, end: number): boolean {
  return isYours(text, start, end) && cue.start >= end && !SENTENCE.test(text.slice(end, cue.start));
}
