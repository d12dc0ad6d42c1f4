import type { Money } from '../amount/money.ts';
import { hasCents, toDecimal, WITHOUT_CURRENCY } from '../amount/numeral.ts';
import { tradeIn } from '../category/trade.ts';
import { BEFORE_PRICE, BETWEEN, MODELS, NUMBERED, OR, PRICE_LINKS, ROOMS } from '../data/note-sums.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';
import { itemsOf } from './items.ts';
import { withoutEaters } from './sums/counts.ts';

/** The stretch of a note that is about one sum. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly money: Money;
  /** What was bought is in no word that is known: its number may count something else. */
  readonly guessed?: true;
}

/** What a note's sums make: a part each, or one sum of several that only its writer can tell. */
export interface Parted {
  readonly parts: readonly Part[];
  readonly ambiguous: boolean;
}

const ALTERNATIVE = new RegExp(String.raw`^\s?(?:${anyOf(OR)}|[-–/~])\s?$`, 'u');
const BETWEEN_TWO = new RegExp(String.raw`(?<!\p{L})${anyOf(BETWEEN)}\s?$`, 'u');
const LETTER = /\p{L}/u;
const FOR_PRICE = new RegExp(String.raw`(?<!\p{L})${anyOf(BEFORE_PRICE)}\s$`, 'u');

/** Cuts a note between its sums. */
export function partsOf(reading: Reading, found: readonly Money[], home?: string): Parted {
  const whole = (money: Money | undefined): Part[] =>
    money ? [{ start: 0, end: reading.text.length, money }] : [];
  if (found.length < 2) return { parts: whole(found[0]), ambiguous: false };
  const open = found.find((money, at) => isAlternative(reading, money, found[at + 1]));
  if (open) return { parts: whole(open), ambiguous: true };
  const parts = separated(reading, found);
  // "bought 100 usd for 92 eur", "hotel $100, €92": one price in two moneys.
  const own = parts && inTwoMoneys(reading, parts, home);
  if (own) return { parts: whole(own), ambiguous: true };
  if (parts) return { parts, ambiguous: parts.some(({ guessed }) => guessed) };
  const shown = found.filter(({ start }) => !isInBrackets(reading.text, start));
  return { parts: whole(largestOf(shown) ?? found.at(-1)), ambiguous: true };
}

/** What a person is asked about first: of equals the last. */
function largestOf(sums: readonly Money[]): Money | undefined {
  const worth = ({ numeral }: Money): number => Number(toDecimal(numeral, WITHOUT_CURRENCY).value);
  return sums.reduce<Money | undefined>(
    (top, one) => (top && worth(top) > worth(one) ? top : one),
    undefined,
  );
}

/** Nothing, or only a word between two prices of one thing. */
const LINK = new RegExp(String.raw`^[^\p{L}]*(?:${anyOf(PRICE_LINKS)}[^\p{L}]*)*$`, 'iu');

/** Of two sums in different currencies the one that was spent at home, unless each was spent on something. */
function inTwoMoneys({ text }: Reading, parts: readonly Part[], home: string | undefined): Money | undefined {
  const [first, second, third] = parts;
  if (!first || !second || third) return undefined;
  const codes = (part: Part): readonly string[] => part.money.currency?.means.choices ?? [];
  if (codes(first).length === 0 || codes(second).length === 0) return undefined;
  if (codes(first).some((code) => codes(second).includes(code))) return undefined;
  if (!parts.some((part) => LINK.test(wordsOf(text, part)))) return undefined;
  return (home !== undefined && codes(first).includes(home) ? first : second).money;
}

/** "20 or 25", "20-25", "between 20 and 25". */
function isAlternative({ folded }: Reading, money: Money, next: Money | undefined): boolean {
  if (!next) return false;
  return (
    ALTERNATIVE.test(folded.slice(money.end, next.start)) ||
    BETWEEN_TWO.test(folded.slice(Math.max(0, money.start - 12), money.start))
  );
}

/** One part a sum, split where the writer separates; undefined where several sums share an item. */
function separated(reading: Reading, found: readonly Money[]): Part[] | undefined {
  const parts: Part[] = [];
  // An item without a sum goes with the next one that has one: "milk, bread 4.20".
  let open: number | undefined;
  for (const { start, end } of itemsOf(reading.folded)) {
    const inside = found.filter((one) => one.start >= start && one.start < end);
    const from = open ?? start;
    const [money, second] = withoutEaters(reading, inside, start);
    if (!money) {
      open = from;
      continue;
    }
    const told = second ? spoken(reading, inside, from, end) : [{ start: from, end, money }];
    if (!told) return undefined;
    parts.push(...told);
    open = undefined;
  }
  const last = parts.pop();
  // What follows the last sum is about it: "50 for fuel, shell".
  return last && [...parts, open === undefined ? last : { ...last, end: reading.text.length }];
}

function isInBrackets(text: string, at: number): boolean {
  return /\([^()]*$/.test(text.slice(Math.max(0, at - 24), at));
}

/** "lunch 12.50 taxi 8", "20 taxi 12 lunch", "3 beers 12": nothing stands between, but what is bought says it. */
function spoken(reading: Reading, found: readonly Money[], from: number, to: number): Part[] | undefined {
  const last = found.at(-1);
  if (!last) return undefined;
  const parts = labelled(reading, found, from, to);
  if (parts) return parts;
  return isPriceOfAll(reading, found, from) ? [{ start: from, end: to, money: last }] : undefined;
}

/** A part a sum where each has words of its own, all before their sums or all behind, and all of a known trade. */
function labelled(
  { text, folded }: Reading,
  found: readonly Money[],
  from: number,
  to: number,
): Part[] | undefined {
  const [first, last] = [found[0], found.at(-1)];
  const leads = LETTER.test(text.slice(from, first?.start));
  const trails = LETTER.test(text.slice(last?.end, to));
  if (!leads && !trails) return undefined;
  const parts = found.map((money, at): Part => {
    const next = found[at + 1];
    const start = at === 0 ? from : leads ? (found[at - 1]?.end ?? from) : money.start;
    return { start, end: next ? (leads ? money.end : next.start) : to, money };
  });
  const trades = parts.map(({ start, end }) => tradeIn(text.slice(start, end))?.category);
  const isClear = ({ money: { currency, numeral } }: Part): boolean =>
    currency !== undefined || hasCents(numeral);
  const isNamed = parts.every((part) => LETTER.test(wordsOf(text, part)));
  if (isNamed && parts.every(isClear)) return parts;
  // "tacos 85 refresco 22": a word before each, and too many to be counted.
  const isRoom = found.some(({ start }) => LABELLED.test(folded.slice(Math.max(0, start - 16), start)));
  if (leads && isNamed && !isRoom && parts.every((part) => isClear(part) || isMany(part.money)))
    return parts.map((part, at) => (trades[at] ? part : { ...part, guessed: true }));
  if (trades.includes(undefined)) return undefined;
  // "milk 2 soap 3" may be what is to be bought.
  if (found.every((money) => !money.currency && isHandful(money))) return undefined;
  // "gas station 2 sandwiches 9", "milk 3 eggs 4": a small number before several things may be how many.
  const isCounted = (money: Money): boolean =>
    leads &&
    !money.currency &&
    isCouple(money) &&
    isSeveral(text.slice(money.end)) &&
    !FOR_PRICE.test(text.slice(0, money.start));
  if (found.slice(0, -1).some(isCounted)) return undefined;
  // "uber 2 rides 24" speaks of one thing.
  const several = new Set(trades).size > 1 || found.some(({ numeral }) => hasCents(numeral));
  return several ? parts : undefined;
}

const FEW = 12;
/** A plural, of no brand. */
const SEVERAL = /^\s(\p{L}+s)(?!\p{L})/u;

function isSeveral(after: string): boolean {
  const word = SEVERAL.exec(after)?.[1];
  return word !== undefined && tradeIn(word)?.brand === undefined;
}

function isMany({ numeral: { groups, separators } }: Money): boolean {
  return separators.length > 0 || Number(groups[0]) > FEW;
}

function isHandful({ numeral: { groups, separators } }: Money): boolean {
  return separators.length === 0 && Number(groups[0]) <= 3;
}

function isCouple({ numeral: { groups, separators } }: Money): boolean {
  return separators.length === 0 && Number(groups[0]) <= 2;
}

/** What a part says beside its sum. */
export function wordsOf(text: string, { start, end, money }: Part): string {
  return `${text.slice(start, money.start)} ${text.slice(money.end, end)}`;
}

/** "room 204", "iphone 15": the number is of a thing. */
const LABELLED = new RegExp(String.raw`(?<!\p{L})${anyOf(ROOMS, MODELS, NUMBERED)}\s$`, 'u');
const ROOM = new RegExp(String.raw`(?<!\p{L})${anyOf(ROOMS)}\s$`, 'u');

/** "room 204 coffee 3.50", "3 beers 12", "2 shirts for 40": the last number is the price, the first is none. */
function isPriceOfAll({ folded }: Reading, found: readonly Money[], from: number): boolean {
  const [first, last, third] = found;
  if (!first || !last || third || first.currency) return false;
  if (last.currency) return true;
  const [many, price] = [Number(first.numeral.groups[0]), Number(last.numeral.groups[0])];
  // "atm 200 fee 2.50": no number of things that cost less.
  if (hasCents(last.numeral))
    return (
      !hasCents(first.numeral) &&
      (many <= price ||
        (many <= FEW && isSeveral(folded.slice(first.end))) ||
        ROOM.test(folded.slice(0, first.start)))
    );
  const isCount = first.numeral.separators.length === 0 && (first.numeral.groups[0]?.length ?? 0) < 3;
  if (!isCount || !LETTER.test(folded.slice(first.end, last.start))) return false;
  if (FOR_PRICE.test(folded.slice(Math.max(0, last.start - 6), last.start)))
    return Number(last.numeral.groups.join('')) > Number(first.numeral.groups[0]);
  return !LETTER.test(folded.slice(from, first.start));
}
