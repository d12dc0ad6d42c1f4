import { saysYours } from '../account/side.ts';
import type { Money } from '../amount/money.ts';
import { hasCents } from '../amount/numeral.ts';
import { nearestVerb, type Ranked } from '../amount/roles.ts';
import { OF_USER_PAYMENT } from '../data/own-words.ts';
import { CARRIED_OUT, SUCCEEDED, SUCCEEDED_WITHIN } from '../data/request-words.ts';
import type { Movement } from '../direction.ts';
import type { Draft } from '../entry.ts';
import { isTaken, type Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import { gapBetween } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { isHolder } from '../words/language.ts';

/** What a message may show that reports a movement more often than not, or less. */
export const SIGNS = [
  'a word of a finished movement beside the sum',
  'a name that the text introduces',
  'a name that it may introduce',
  'a name right before a word of a finished movement',
  'the movement or its sum opens the message',
  'a day and a name',
  'what happened to the account, card or wallet of the user',
  'whoever was paid says so',
  'a sign before the sum',
  'a word that it succeeded',
  'several lines',
  'no number but the sum',
  'an exclamation over the sum',
  'few letters',
  'many letters',
  'a word of what came to the user or left them beside the sum',
  'no word of movement near the sum',
  'a link',
  'a number to dial',
  'a number that stands for nothing known',
  'an account, card or wallet',
  "somebody else's account",
  'a number of the movement',
  'the balance that it left',
  'the limit that it left',
  'a fee',
  'the hour',
  'a half hidden number or name',
  'a word for a sum that does not move',
  'a day that is not its own',
  'no word of movement',
  'no word but of any movement',
  'a word of bookkeeping near the sum',
  'the sum in the second sentence',
  'the sum in a later sentence',
  'a sum with cents',
  'three sums or more',
  'hardly a capital',
  'many capitals',
] as const;
export type Sign = (typeof SIGNS)[number];

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
const POSSESSIVE = new RegExp(String.raw`^${anyOf(OF_USER_PAYMENT)}\s`, 'iu');
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
export const HALF_HIDDEN = /\d\*|\*\d|\p{L}\*\p{L}|\*님/u;
const ENDS = /[.!?।。](?:\s|$)|\n/g;
const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;

/** Says whether a message shows a sign. */
type See = (sign: Sign, is: boolean) => void;

/** The signs in a message around the sum that may have moved. */
export function signsOf(entry: Draft, reading: Reading, { money }: Ranked, movement: Movement): Sign[] {
  const found: Sign[] = [];
  const see: See = (sign, is) => {
    if (is) found.push(sign);
  };
  seeTold(see, entry, reading, money, movement);
  seeRecord(see, entry, reading);
  seeForm(see, reading, money);
  return found;
}

/** What a bank keeps of a movement, and what it keeps of none. */
function seeRecord(see: See, entry: Draft, { text, labels, times, dates }: Reading): void {
  see('an account, card or wallet', entry.account !== undefined);
  see("somebody else's account", entry.counterparty !== undefined);
  see('a number of the movement', entry.reference !== undefined);
  see('the balance that it left', entry.balance !== undefined);
  see('the limit that it left', entry.limit !== undefined);
  see('a fee', entry.fee !== undefined);
  see('the hour', times.length > 0);
  see('a half hidden number or name', HALF_HIDDEN.test(text.replace(USSD, '')));
  see(
    'a word for a sum that does not move',
    labels.some(({ means }) => means === 'aside'),
  );
  see('a day that is not its own', dates.length > 0 && entry.occurredOn?.stage !== 'grammar');
}

/** How the message is written, and what kind of sum it is. */
function seeForm(see: See, { text, money: sums }: Reading, { start, numeral }: Money): void {
  const sentences = text.slice(0, start).match(ENDS)?.length ?? 0;
  see('the sum in the second sentence', sentences === 1);
  see('the sum in a later sentence', sentences > 1);
  see('a sum with cents', hasCents(numeral));
  see('three sums or more', sums.filter(({ currency }) => currency).length > 2);
  const [capital, small] = [text.match(CAPITAL)?.length ?? 0, text.match(SMALL)?.length ?? 0];
  see('hardly a capital', capital < small / 3);
  see('many capitals', capital > 0 && capital >= small);
}

/** What is said of the movement, to whom, and by which words. */
function seeTold(see: See, entry: Draft, reading: Reading, money: Money, movement: Movement): void {
  const { text, verbs } = reading;
  const verb = nearestVerb(reading, money);
  const distance = verb ? gapBetween(verb, money) : Number.POSITIVE_INFINITY;
  const isTold = reading.verbs.some((one) => isFinished(one) && gapBetween(one, money) <= AROUND);
  see('a word of a finished movement beside the sum', isTold);
  see(
    'a word of what came to the user or left them beside the sum',
    distance <= BESIDE && verb?.means.weight === 4,
  );
  see('no word of movement near the sum', distance > FAR);
  const sure = entry.merchant?.confidence ?? 0;
  const isShort = text.length <= FEW_LETTERS;
  // Where hardly anything else is said, what is left over is the name.
  const name = sure >= PERHAPS || isShort ? entry.merchant?.span : undefined;
  see('a name that the text introduces', sure >= INTRODUCED);
  see('a name that it may introduce', sure >= PERHAPS && sure < INTRODUCED);
  const behind = name ? name.start - reading.original(money.start, money.end).end : -1;
  see('a name right before a word of a finished movement', name !== undefined && actsIn(reading, name.end));
  see('the movement or its sum opens the message', opens(reading, money));
  const isDated = entry.occurredOn?.stage === 'grammar';
  see('a day and a name', isDated && sure >= INTRODUCED);
  see('what happened to the account, card or wallet of the user', isOfUser(reading, name, behind));
  see('whoever was paid says so', movement.isReceipt === true);
  see('a sign before the sum', money.sign !== undefined);
  see('a word that it succeeded', HAS_SUCCEEDED.test(reading.folded));
  see('several lines', text.includes('\n'));
  see('no number but the sum', !DIGIT.test(text.slice(0, money.start) + text.slice(money.end)));
  see('an exclamation over the sum', EXCLAIMED.test(text.slice(money.end)));
  see('few letters', isShort);
  see('many letters', text.length > MANY_LETTERS);
  see('a link', LINK.test(text));
  see('a number to dial', text.includes('#') && text.search(USSD) >= 0);
  see('a number that stands for nothing known', hasUnknown(reading, entry.merchant?.span));
  const heaviest = (among: Reading['verbs']): number =>
    among.reduce((most, { means }) => Math.max(most, means.weight), 0);
  const near = heaviest(verbs.filter((one) => gapBetween(one, money) < NEAR));
  see('no word of movement', verbs.length === 0);
  see('no word but of any movement', heaviest(verbs) === 1);
  see('a word of bookkeeping near the sum', near === 5);
}

function isFinished(verb: Reading['verbs'][number] | undefined): boolean {
  return verb !== undefined && verb.means.weight >= 3;
}

/** No sum, no day, no hour, and nothing of a name. */
function hasUnknown(reading: Reading, name: Span | undefined): boolean {
  return [...reading.text.matchAll(CODE)].some(({ index, 0: { length } }) => {
    if (isTaken(reading, index, index + length)) return false;
    const { start, end } = reading.original(index, index + length);
    return !(name && name.start <= start && end <= name.end);
  });
}

/** "Purchase of $45.10 …", "₹499 debited …", "Harbour Pay: Refund …", "Tu pago de …". */
function opens({ text, verbs }: Reading, sum: Span): boolean {
  const from = SIGNED.exec(text)?.[0].length ?? 0;
  const whose = POSSESSIVE.exec(text.slice(from, from + 12))?.[0].length ?? 0;
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
function isOfUser({ text, labels, verbs }: Reading, name: Span | undefined, behind: number): boolean {
  const isBooked = verbs.some(({ means }) => means.weight === 5);
  const isSpent = name !== undefined && behind >= 0 && behind <= NAME_BEHIND;
  return labels.some(
    ({ means, start, end }) =>
      isHolder(means) &&
      (isBooked || isSpent || verbs.some((verb) => verb.start - end === 1)) &&
      saysYours(text.slice(Math.max(0, start - OWNED), start)),
  );
}
