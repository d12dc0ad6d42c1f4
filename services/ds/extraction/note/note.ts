import type { Money } from '../amount/money.ts';
import type { Ranked } from '../amount/roles.ts';
import { ENGLISH_WORDS, SECRETS } from '../data/note-words.ts';
import { decide } from '../decide.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import { overlaps } from '../text/spans.ts';
import { agoIn } from '../time/ago.ts';
import type { Extraction, MessageInput, ReviewReason } from '../types.ts';
import { oneTimeCode } from '../verdict/code.ts';
import type { Rejection } from '../verdict/rejection.ts';
import { isChat } from '../verdict/signs.ts';
import { noteDraft } from './entry.ts';
import { itemsOf } from './items.ts';
import { type Part, partsOf } from './parts.ts';
import { stateOf } from './state.ts';
import { isPieceOnly, withoutCounts } from './sums/counts.ts';
import { withPieces } from './sums/pieces.ts';
import { isSpokenOnly } from './sums/spelled.ts';
import { sumsOf } from './sums/sums.ts';
import { withoutTotal } from './total.ts';
import { unmoved, unmovedIn } from './unmoved.ts';

/** Longest text without bank grammar that is still taken for somebody's own words. */
const SHORT = 80;

/** Hidden digits of an account. */
const MASK = /[*xX•]{1,}\d{3,}/;

/** Whether a text is a person's own words rather than a bank's. */
export function isNote(input: MessageInput, reading: Reading, ranked: readonly Ranked[]): boolean {
  const shows = reading.labels.some(
    ({ means, end }) =>
      means === 'balance' ||
      means === 'reference' ||
      means === 'limit' ||
      (means === 'account' && (input.kind !== 'note' || /\d/.test(reading.text.slice(end, end + 8)))),
  );
  const booked = reading.verbs.some(({ means }) => means.weight === 5 || means.weight === 4);
  const bankish = shows || booked;
  if (input.kind === 'note') {
    // "got etransfer 60 from raj for his share" speaks as banks do, but shows nothing that a bank would.
    const isRecord = shows || reading.dates.length > 0 || reading.times.length > 0 || MASK.test(reading.text);
    return !(bankish && isRecord && input.text.length > 40 && reading.money.length > 0);
  }
  return (
    !bankish &&
    reading.phrases.length === 0 &&
    reading.text.length <= SHORT &&
    ranked.length === 0 &&
    reading.money.some(({ currency }) => currency) &&
    !isChat(reading)
  );
}

/** Reads a free-text note; without any sum it is nothing for the ledger, and a one-time code is none of its sums. */
export function extractNote(input: MessageInput, read: Reading, ranked: readonly Ranked[]): Extraction {
  const counted = agoIn(read.folded);
  const sums = sumsOf(read, input.homeCurrency);
  // "2 days ago 12": no day of August.
  const dates = read.dates.filter(({ start, end }) => !overlaps(counted, start, end));
  const reading = dates.length < read.dates.length ? { ...read, dates } : read;
  const code = codeIn(reading, ranked);
  const found = code
    ? sums.filter((money) => !isCode(money) && !overlaps([code.cue], money.start, money.end))
    : sums;
  if (code && (found.length === 0 || code.confidence > SAID)) {
    const evidence = reading.original(code.cue.start, code.cue.end);
    return { outcome: 'ignored', verdict: 'otp', confidence: code.confidence, evidence };
  }
  if (found.length === 0) return { outcome: 'ignored', verdict: 'other', confidence: 0.9 };
  const state = stateOf(reading, ranked, found, input);
  if (state) return state;
  const priced = withoutCounts(reading, found);
  if (priced.length === 0) return { outcome: 'ignored', verdict: 'other', confidence: 0.85 };
  const { parts: told, ambiguous } = partsOf(reading, priced, input.homeCurrency);
  const parts = withoutTotal(reading, told).map((part) => withPieces(reading, part));
  const still = parts.map((part) => unmovedIn(reading, part));
  // What nothing separates is told of all of it: "saving up for a bullet 350 need 2.3 lakh".
  const isOneItem = itemsOf(reading.folded).length === 1;
  const at = still.findIndex((one) => one?.sure);
  const cue = still[at]?.cue;
  if (cue && (isOneItem || still.every((one) => one?.sure)))
    return unmoved(cue, (parts[at] as Part).money, reading, input);
  const drafts = parts.map((part) => noteDraft(part, reading, input));
  return decide(
    drafts,
    doubtIn(reading, parts, ambiguous || isMixed(parts) || isDated(reading), still.some(Boolean)),
  );
}

/** "coffee 3 nov 27": the only number is in what reads as a day. */
function isDated({ money, dates }: Reading): boolean {
  return money.length === 0 && dates.length > 0;
}

/** "tea rs 40, bus 60": a whole number, in a list of sums that name their money, may be something else. */
function isMixed(parts: readonly Part[]): boolean {
  const bare = parts.filter(({ money }) => !money.currency);
  return bare.length < parts.length && bare.some(({ money }) => money.numeral.separators.length === 0);
}

/** So sure is a code that is called one; "parking code 4821, 3.50" only has the word. */
const SAID = 0.93;
const SECRET = new RegExp(
  String.raw`^(?:(?:my|the|new|card|sim|atm|phone|wifi)\s)*${anyOf(SECRETS)}(?:\s\p{L}{2,4})?\s?[\s:=]\s?\d{4,8}$`,
  'u',
);

/** A code or another secret number in a note, where the number itself is there. */
function codeIn(reading: Reading, ranked: readonly Ranked[]): Required<Rejection> | undefined {
  const { folded, money } = reading;
  if (SECRET.test(folded)) {
    return { verdict: 'otp', confidence: 0.95, cue: { start: 0, end: folded.length, means: 'code' } };
  }
  const found = oneTimeCode(reading, ranked);
  if (!found?.cue) return undefined;
  const { confidence, cue, verdict } = found;
  const told = folded.slice(cue.start, cue.end);
  if (confidence <= SAID) {
    // "learn to code course 1200": a word that is right before its code, or a code that is as long as they are.
    const before = /^\D*/.exec(told)?.[0].trim() ?? '';
    if (before.includes(' ') && !/\d{6}/.test(told)) return undefined;
  }
  // "light token 10000" has no code.
  return money.some(isCode) || (/\d{3}/.test(told) && !ROUND.test(told))
    ? { verdict, confidence, cue }
    : undefined;
}

/** A sum, and hardly ever a code. */
const ROUND = /00$/;

function isCode({ numeral, currency, sign }: Money): boolean {
  const digits = numeral.groups.join('');
  const plain = numeral.separators.every((one) => one === ' ');
  return (
    !currency && sign !== '+' && plain && digits.length >= 4 && digits.length <= 8 && !ROUND.test(digits)
  );
}

function doubtIn(
  reading: Reading,
  parts: readonly Part[],
  ambiguous: boolean,
  still: boolean,
): ReviewReason | undefined {
  if (reading.phrases.some(({ means }) => means === 'injection') || still) return 'low_confidence';
  return ambiguous ||
    parts.some(
      ({ money }) =>
        isPieceOnly(reading, money) ||
        isBetween(reading, money) ||
        isJoined(reading, money) ||
        isSpokenOnly(reading, money),
    )
    ? 'ambiguous_amount'
    : undefined;
}

/** "rent 850 900" with a blank where English writes a comma: two numbers, or one. */
function isJoined({ text }: Reading, { numeral, currency }: Money): boolean {
  return (
    !currency &&
    numeral.separators.length > 0 &&
    numeral.separators.every((one) => one === ' ') &&
    ENGLISH.test(text)
  );
}

/** Nothing but letters of English, and a word of it. */
const ENGLISH = new RegExp(
  String.raw`^[\x20-\x7e\n]*(?<!\p{L})${anyOf(ENGLISH_WORDS)}(?!\p{L})[\x20-\x7e\n]*$`,
  'iu',
);

/** "lunch 12 march 3": one of the numbers is the day, and nothing tells which. */
function isBetween({ text, dates }: Reading, { numeral, currency, start }: Money): boolean {
  if (currency || numeral.separators.length > 0 || Number(numeral.groups[0]) > 31) return false;
  return dates.some(
    (date) =>
      date.year === undefined &&
      start - date.end === 1 &&
      /^\d{1,2} \p{L}+$/u.test(text.slice(date.start, date.end)),
  );
}
