import { bookedOf } from './amount/booked.ts';
import { claimsOf, type Ranked, rank, strongestOf } from './amount/roles.ts';
import { decide } from './decide.ts';
import { type Movement, movementOf } from './direction.ts';
import { doubtOf, isSuspect, isWhole } from './doubt.ts';
import { type Draft, draft } from './entry.ts';
import { type Reading, read } from './grammar.ts';
import { type Itemised, itemisedOf } from './itemised/itemised.ts';
import { extractNote, isNote } from './note/note.ts';
import { noticeOf } from './notice.ts';
import { normalise } from './text/normalise.ts';
import type { Extraction, MessageInput, Notice, Told } from './types.ts';
import { isBorneOut, type Report } from './verdict/borne-out.ts';
import type { Rejection } from './verdict/rejection.ts';
import { USSD } from './verdict/signs.ts';
import { reject } from './verdict/verdict.ts';
import { COMES_BACK, type Label } from './words/language.ts';

/** Reads one message into ledger entries, or says why it is none. Pure; throws only RangeError, for an unknown timezone. */
export function extract(input: MessageInput, told?: Told): Extraction {
  const reading = read(normalise(input.text));
  const ranked = rank(reading);
  if (told?.transaction === false) return ignored({ verdict: 'other', confidence: 1 }, reading);
  if (told?.transaction) return extractTold(reading, ranked, input, told);
  return extractFrom(input, reading, ranked, told);
}

/** As {@link extract}, of a text that was read and whose sums were ranked. */
export function extractFrom(
  input: MessageInput,
  reading: Reading,
  ranked: readonly Ranked[],
  told?: Told,
): Extraction {
  if (isNote(input, reading, ranked)) return extractNote(input, reading, ranked);
  const itemised = told ? undefined : itemisedOf(reading);
  if (itemised) return extractItemised(itemised, reading, input);
  const rejection = reject(reading, ranked);
  if (rejection) return ignored(rejection, reading, noticeOf(rejection.verdict, reading, ranked, input));
  const pointed = told && ranked[told.amountPosition - 1];
  if (pointed) {
    const movement = movementOf(pointed.money, reading) ?? assumedOf(reading, pointed);
    return decide([draftAt(pointed, reading, ranked, movement, input)], doubtOf(reading, pointed, []));
  }
  const claims = claimsOf(ranked);
  const best = bookedIn(reading, ranked, claims, input);
  if (!best) return undecided(reading, ranked, input);
  const report = reportOf(best, reading, ranked, input);
  if (!report) {
    if (!isUnheard(best, reading)) return ignored({ verdict: 'other', confidence: 0.7 }, reading);
    return decide([draft(reading, ranked, best.money, undefined, input)], 'no_direction');
  }
  if (!isBorneOut(report, reading)) return ignored({ verdict: 'other', confidence: 0.6 }, reading);
  return decide([report.entry], doubtOf(reading, best, claims));
}

/** A receipt that lists what was bought, or what was given back. */
function extractItemised(
  { total, start: items }: Itemised,
  reading: Reading,
  input: MessageInput,
): Extraction {
  const comesBack = reading.verbs.some(
    ({ means, start }) => COMES_BACK.has(means.kind) && means.weight >= 3 && start < items,
  );
  const direction = { value: comesBack ? 'credit' : 'debit', confidence: 0.8, stage: 'grammar' } as const;
  const kind = { ...direction, value: comesBack ? 'refund' : 'debit' } as const;
  const isDoubtful = isSuspect(reading) || !isWhole(reading, total);
  // The taxes and discounts of its lines are nobody's fee and no balance.
  const entry = draft(reading, [], total, { direction, kind }, input);
  return decide([entry], isDoubtful ? 'low_confidence' : undefined);
}

/** Stars, crosses or dots before the digits that are shown of an account. */
const HIDDEN = /(?:[*xX•]{2,}|\*|\.{2,}|…)\d{2}/;

/**
 * Nothing but a record is known of a message whose words no table has: a person can say which way it went. Two of these
 * make one: hidden digits, a reference, the hour, a second sum.
 */
function isUnheard({ money }: Ranked, reading: Reading): boolean {
  const { verbs, phrases, labels, dates, times, text } = reading;
  const isHidden = HIDDEN.test(text.replace(USSD, ''));
  const isReferred = labels.some(({ means }) => means === 'reference');
  const isSeveral = reading.money.filter(({ currency }) => currency).length > 1;
  return (
    money.currency !== undefined &&
    verbs.length + phrases.length === 0 &&
    dates.length > 0 &&
    (isHidden || isReferred) &&
    [isHidden, isReferred, isSeveral, times.length > 0].filter(Boolean).length > 1
  );
}

/** The sum of a message that was booked, if any was. */
function bookedIn(
  reading: Reading,
  ranked: readonly Ranked[],
  claims: readonly Ranked[],
  input: MessageInput,
): Ranked | undefined {
  // A label alone makes no sum stronger than the ones that name their money.
  const named = claims.filter(({ money }) => money.currency);
  const strongest = strongestOf(named.length > 0 ? named : claims);
  return strongest && bookedOf(reading, ranked, strongest, claims, input.homeCurrency);
}

function reportOf(
  best: Ranked,
  reading: Reading,
  ranked: readonly Ranked[],
  input: MessageInput,
): Report | undefined {
  const movement = movementOf(best.money, reading) ?? assumedOf(reading, best);
  return movement && { best, movement, entry: draft(reading, ranked, best.money, movement, input) };
}

/** The movement that a message would report if no phrase in it said otherwise; undefined where it has no sum, or no way. */
export function reportIn(
  reading: Reading,
  ranked: readonly Ranked[],
  input: MessageInput,
): Report | undefined {
  const best = bookedIn(reading, ranked, claimsOf(ranked), input);
  return best && reportOf(best, reading, ranked, input);
}

/** A message of a layout that the user said reports a movement. Missing essentials and tampering still want a person. */
function extractTold(
  reading: Reading,
  ranked: readonly Ranked[],
  input: MessageInput,
  { amountPosition, movement: known }: Told,
): Extraction {
  const pointed = ranked[amountPosition - 1];
  const claims = claimsOf(ranked);
  const best = pointed ?? strongestOf(claims.length > 0 ? claims : ranked);
  if (!best) {
    const reason = 'no_amount';
    return { outcome: 'needs_review', verdict: 'transaction', confidence: 0, reason, entries: [] };
  }
  const movement = movementOf(best.money, reading) ?? assumedOf(reading, best) ?? movementTold(known);
  const entry = pointed
    ? draftAt(pointed, reading, ranked, movement, input)
    : draft(reading, ranked, best.money, movement, input);
  return decide([entry], doubtOf(reading, best, []), 0);
}

function movementTold(known: Told['movement']): Movement | undefined {
  if (!known) return undefined;
  const byRule = { confidence: 1, stage: 'rule' } as const;
  return { direction: { value: known.direction, ...byRule }, kind: { value: known.kind, ...byRule } };
}

/** The entry around a sum that the user pointed at. */
function draftAt(
  { money }: Ranked,
  reading: Reading,
  ranked: readonly Ranked[],
  movement: Movement | undefined,
  input: MessageInput,
): Draft {
  const others = ranked.filter((one) => one.money !== money);
  const entry = draft(reading, others, money, movement, input);
  return entry.amount ? { ...entry, amount: { ...entry.amount, confidence: 1, stage: 'rule' } } : entry;
}

/** A card or account with a sum and no verb at all: purchases are what banks leave unsaid. */
function assumedOf(reading: Reading, best: Ranked): Movement | undefined {
  // "$12.40 at Starbucks": the whole of many a push notification.
  const at = reading.places.some(
    ({ start, means }) => means === 'at' && start >= best.money.end && start - best.money.end <= 1,
  );
  const has = (label: Label): boolean => reading.labels.some(({ means }) => means === label);
  if (best.money.currency && (namesSender(reading) || isFollowedBySender(reading, best))) return sentToUser;
  const confidence = at || has('card') ? 0.62 : has('balance') ? 0.5 : undefined;
  if (confidence === undefined || !best.money.currency) return undefined;
  const assumed = { value: 'debit', confidence, stage: 'default' } as const;
  return { direction: assumed, kind: assumed };
}

const inward = { confidence: 0.62, stage: 'default' } as const;
const sentToUser: Movement = {
  direction: { value: 'credit', ...inward },
  kind: { value: 'transfer', ...inward },
};

/** A form with a field for the sender and none for a recipient: "Gönderen: NAME". */
function namesSender({ places, text }: Reading): boolean {
  const field = (place: 'from' | 'to'): boolean =>
    places.some(
      ({ means, start, end }) =>
        means === place &&
        text.slice(start, end + 2).includes(':') &&
        /^[:\s]{1,3}\p{L}/u.test(text.slice(end - 1, end + 4)),
    );
  return field('from') && !field('to');
}

/** "$55 from Hamish Doyle": the whole of many a push notification. */
function isFollowedBySender({ places, text }: Reading, { money }: Ranked): boolean {
  return places.some(
    ({ means, start, end }) =>
      means === 'from' &&
      start - money.end === 1 &&
      /^ \p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(end, end + 30)),
  );
}

/** A movement without a sum that could be read. */
function undecided(reading: Reading, ranked: readonly Ranked[], input: MessageInput): Extraction {
  const [first] = ranked;
  const movement = first && movementOf(first.money, reading);
  if (!first || !movement) return ignored({ verdict: 'other', confidence: 0.9 }, reading);
  const { amount: _, ...entry } = draft(reading, ranked, first.money, movement, input);
  return decide([entry], 'no_amount');
}

function ignored({ verdict, confidence, cue }: Rejection, reading: Reading, notice?: Notice): Extraction {
  const evidence = cue && { evidence: reading.original(cue.start, cue.end) };
  return { outcome: 'ignored', verdict, confidence, ...evidence, ...(notice && { notice }) };
}
