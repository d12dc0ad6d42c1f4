import { saysYours } from '../account/side.ts';
import type { Money } from '../amount/money.ts';
import { hasCents } from '../amount/numeral.ts';
import { nearestVerb, type Ranked } from '../amount/roles.ts';
import { isPerson } from '../category/person.ts';
import { PERIODS } from '../data/periods.ts';
import { CARRIED_OUT, SUCCEEDED, SUCCEEDED_WITHIN } from '../data/request-words.ts';
import type { Movement } from '../direction.ts';
import type { Draft } from '../entry.ts';
import { isTaken, type Reading } from '../grammar.ts';
import { isOfBank, isOfDocument } from '../reference/reference.ts';
import { lexicon } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import { gapBetween } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { isHolder } from '../words/language.ts';
import { YOURS } from '../words/yours.ts';

/** As a name is surest, and where a preposition of the other direction introduces it. */
const INTRODUCED = 0.9;
const PERHAPS = 0.75;
const FEW_LETTERS = 72;
const MANY_LETTERS = 120;
/** In letters, between a sum and the word for what became of it. */
const BESIDE = 12;
/** The same, where the words between may be a name or the user's side. */
const AROUND = 18;
const FAR = 15;
const NAME_BEHIND = 10;
const NAME_BEFORE = 3;
/** In letters, around a sum: what may still be said of it. */
const NEAR = 30;
/** From "your" to the word for the account. */
const OWNED = 32;
/** Who writes, before what they write. */
const SIGNED = /^[^:\n]{2,20}:[-)\s]{1,4}/;
/** Or what a messenger shows of whoever writes. */
const WRITER = /^(\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{0,14})?\.?): /u;
const PERCENT = /\d ?%/;
const periodsIn = lexicon([{ means: true, words: Object.values(PERIODS).join(' | ') }]);
const LINK = /https?:|www\.|\w\.(?:com|ly|me|app|net)\/|\.\w{2,3}\/\w/;
/** "*544#", "*303*500#". */
export const USSD = /\*\d{1,8}(?:\*\d{1,8}){0,5}#/g;
export const HAS_SUCCEEDED = new RegExp(
  String.raw`(?<![\p{L}-])${anyOf(CARRIED_OUT, SUCCEEDED)}(?!\p{L})|${anyOf(SUCCEEDED_WITHIN)}`,
  'u',
);
const DIGIT = /\p{Nd}/u;
/** Up to the end of its sentence. */
const EXCLAIMED = /^(?:[^.!?।。\n]|[.](?=\S))*!/u;
const CODE = /(?<![\d.,*/#-])\d{4,8}(?![\d.,*/-])/g;

/** "롯데카드0*5*", "윤*서", "***님": a card or its owner, half hidden. */
const HALF_HIDDEN = /\d\*|\*\d|\p{L}\*\p{L}|\*님/u;

/** Whether digits or a name are half hidden there; a number to dial hides nothing. */
export function isHalfHidden(text: string): boolean {
  return HALF_HIDDEN.test(text.includes('#') ? text.replace(USSD, '') : text);
}

const ENDS = /[.!?।。](?:\s|$)|\n/g;
const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;

/** Where signs are looked for: a message around the sum that may have moved. */
interface Scene {
  readonly entry: Draft;
  readonly reading: Reading;
  readonly money: Money;
  readonly movement: Movement;
  /** The word of movement nearest to the sum, and how far it is. */
  readonly verb: Reading['verbs'][number] | undefined;
  readonly distance: number;
  /** Between 0, where there is none, and 1. */
  readonly sure: number;
  readonly name: Span | undefined;
}

/** The scene of a movement that may be reported. */
export function sceneOf(entry: Draft, reading: Reading, { money }: Ranked, movement: Movement): Scene {
  const verb = nearestVerb(reading, money);
  const distance = verb ? gapBetween(verb, money) : Number.POSITIVE_INFINITY;
  const sure = entry.merchant?.confidence ?? 0;
  // Where hardly anything else is said, what is left over is the name.
  const name = sure >= PERHAPS || isShort(reading) ? entry.merchant?.span : undefined;
  return { entry, reading, money, movement, verb, distance, sure, name };
}

/** What a message may show that reports a movement more often than not, or less: what is soonest seen comes first. */
const TESTS = {
  'the balance that it left': ({ entry }) => entry.balance !== undefined,
  'an account, card or wallet': ({ entry }) => entry.account !== undefined,
  'a number of the movement': ({ entry }) => entry.reference !== undefined && isOfBank(entry.reference),
  'the number of what was paid for': ({ entry, movement }) =>
    (movement.direction.value === 'debit' || movement.kind.value === 'refund') &&
    documentOf(entry) !== undefined,
  'the limit that it left': ({ entry }) => entry.limit !== undefined,
  'a fee': ({ entry }) => entry.fee !== undefined,
  "somebody else's account": ({ entry }) => entry.counterparty !== undefined,
  'the hour': ({ reading }) => reading.times.length > 0,
  'no word of movement': ({ reading }) => reading.verbs.length === 0,
  'no word but of any movement': ({ reading }) => heaviest(reading.verbs) === 1,
  'no word of movement near the sum': ({ distance }) => distance > FAR,
  'a word of what came to the user or left them beside the sum': ({ distance, verb }) =>
    distance <= BESIDE && verb?.means.weight === 4,
  'a day that is not its own': ({ entry, reading }) =>
    reading.dates.length > 0 && entry.occurredOn?.stage !== 'grammar',
  'a day and a name': ({ entry, sure }) => entry.occurredOn?.stage === 'grammar' && sure >= INTRODUCED,
  'a name that the text introduces': ({ sure }) => sure >= INTRODUCED,
  'a name that it may introduce': ({ sure }) => sure >= PERHAPS && sure < INTRODUCED,
  'a sum with cents': ({ money }) => hasCents(money.numeral),
  'whoever was paid says so': ({ movement }) => movement.isReceipt === true,
  'a sign before the sum': ({ money }) => money.sign !== undefined,
  'few letters': ({ reading }) => isShort(reading),
  'many letters': ({ reading: { text } }) => text.length > MANY_LETTERS,
  'several lines': ({ reading: { text } }) => text.includes('\n'),
  'a word of a finished movement beside the sum': ({ reading: { verbs }, money }) =>
    verbs.some((verb) => isFinished(verb) && gapBetween(verb, money) <= AROUND),
  'a word of bookkeeping near the sum': ({ reading: { verbs }, money }) =>
    heaviest(verbs.filter((verb) => gapBetween(verb, money) < NEAR)) === 5,
  'a word for a sum that does not move': ({ reading: { labels } }) =>
    labels.some(({ means }) => means === 'aside'),
  'three sums or more': ({ reading: { money } }) => money.filter(({ currency }) => currency).length > 2,
  'a name right before a word of a finished movement': ({ reading, name }) =>
    name !== undefined && actsIn(reading, name.end),
  'an exclamation over the sum': ({ reading: { text }, money }) => EXCLAIMED.test(text.slice(money.end)),
  'a number to dial': ({ reading: { text } }) => text.includes('#') && text.search(USSD) >= 0,
  'a half hidden number or name': ({ reading: { text } }) => isHalfHidden(text),
  'no number but the sum': ({ reading: { text }, money }) =>
    !DIGIT.test(text.slice(0, money.start) + text.slice(money.end)),
  'the sum in the second sentence': (scene) => sentencesBefore(scene) === 1,
  'the sum in a later sentence': (scene) => sentencesBefore(scene) > 1,
  'the movement or its sum opens the message': ({ reading, money }) => opens(reading, money),
  'what happened to the account, card or wallet of the user': isOfUser,
  'a link': ({ reading: { text } }) => LINK.test(text),
  'many capitals': ({ reading: { text } }) => {
    const capitals = countOf(CAPITAL, text);
    return capitals > 0 && capitals >= countOf(SMALL, text);
  },
  'hardly a capital': ({ reading: { text } }) => countOf(CAPITAL, text) < countOf(SMALL, text) / 3,
  'a number that stands for nothing known': ({ entry, reading }) =>
    hasUnknown(reading, entry.merchant?.span, documentOf(entry)),
  'a word that it succeeded': ({ reading }) => HAS_SUCCEEDED.test(reading.folded),
  'a share in percent': ({ reading: { text } }) => PERCENT.test(text),
  'somebody who writes it': ({ reading }) => isChat(reading),
  'a week or a month that sums are counted over': ({ reading: { folded } }) => periodsIn(folded).length > 0,
} as const satisfies Readonly<Record<string, (scene: Scene) => boolean>>;

export type Sign = keyof typeof TESTS;
export const SIGNS = Object.keys(TESTS) as Sign[];

/** Tells whether a scene shows a sign. */
export function testOf(sign: Sign): (scene: Scene) => boolean {
  return TESTS[sign];
}

function isShort({ text }: Reading): boolean {
  return text.length <= FEW_LETTERS;
}

function heaviest(verbs: Reading['verbs']): number {
  return verbs.reduce((most, { means }) => Math.max(most, means.weight), 0);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function sentencesBefore({ reading: { text }, money }: Scene): number {
  return countOf(ENDS, text.slice(0, money.start));
}

function isFinished(verb: Reading['verbs'][number] | undefined): boolean {
  return verb !== undefined && verb.means.weight >= 3;
}

/** Where the number of an order or a receipt stands for the bank's own. */
function documentOf({ reference }: Draft): Span | undefined {
  return reference && isOfDocument(reference) ? reference.span : undefined;
}

/** No sum, no day, no hour, and nothing of a name or of a document. */
function hasUnknown(reading: Reading, ...known: readonly (Span | undefined)[]): boolean {
  return [...reading.text.matchAll(CODE)].some(({ index, 0: { length } }) => {
    if (isTaken(reading, index, index + length)) return false;
    const { start, end } = reading.original(index, index + length);
    return !known.some((span) => span && span.start <= start && end <= span.end);
  });
}

/** "Purchase of $45.10 …", "₹499 debited …", "Harbour Pay: Refund …", "Tu pago de …". */
function opens({ text, verbs }: Reading, sum: Span): boolean {
  const from = SIGNED.exec(text)?.[0].length ?? 0;
  const whose = YOURS.exec(text.slice(from, from + 12))?.[0].length ?? 0;
  return sum.start === from || verbs.some(({ start }) => start === from || start === from + whose);
}

/** "Omar Reyes paid you". */
function actsIn(reading: Reading, end: number): boolean {
  return reading.verbs.some((verb) => {
    const { start } = reading.original(verb.start, verb.end);
    return isFinished(verb) && start >= end && start - end <= NAME_BEFORE;
  });
}

/** "credited towards your Kestrel Credit Card", "₹882.00 at Carnatic on your Kestrel card". */
function isOfUser({ reading, money, name }: Scene): boolean {
  const { text, labels, verbs } = reading;
  const behind = name ? name.start - reading.original(money.start, money.end).end : -1;
  const isBooked = verbs.some(({ means }) => means.weight === 5);
  const isSpent = name !== undefined && behind >= 0 && behind <= NAME_BEHIND;
  return labels.some(
    ({ means, start, end }) =>
      isHolder(means) &&
      (isBooked || isSpent || verbs.some((verb) => verb.start - end === 1)) &&
      saysYours(text.slice(Math.max(0, start - OWNED), start)),
  );
}

/** "Luka: paid 18 € for the drinks": a person's name, and no bank's, is before what is said. */
export function isChat({ text, origin }: Reading): boolean {
  const writer = WRITER.exec(text)?.[1];
  return writer !== undefined && !origin.banks.some(({ start }) => start === 0) && isPerson(writer);
}
