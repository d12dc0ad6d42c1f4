import type { Money } from '../../amount/money.ts';
import { hasCents } from '../../amount/numeral.ts';
import {
  BEFORE_COMPANY,
  BEFORE_COUNT,
  BOUGHT_SO_MANY,
  EACH,
  FOR_ME,
  INCLUDED,
  OWN_SHARE,
  PACKS,
  PEOPLE_AND_PIECES,
  SHARED_BY,
  WAS_SHARED,
} from '../../data/note-sums.ts';
import type { Reading } from '../../grammar.ts';
import { anyOf } from '../../text/pattern.ts';
import { itemsOf } from '../items.ts';
import { isUnitAt } from './units.ts';

const COUNT_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})${anyOf(SHARED_BY)}\s|[/÷]\s?|(?<!\p{L})[x×]\s?)$`,
  'u',
);
const PACKED = new RegExp(String.raw`^\s?${anyOf(PACKS)}(?!\p{L})`, 'u');
const IN_UNITS = new RegExp(String.raw`^\s?${anyOf(PEOPLE_AND_PIECES)}(?!\p{L})`, 'u');
const COUNT_AFTER = new RegExp(
  String.raw`^(?:\s?[x×](?=[\s\d]|$)|\s?${anyOf(PEOPLE_AND_PIECES)}(?!\p{L}))`,
  'u',
);
const MEASURED = /^\s?(?:g|gr|gm|gms|grams?|kg|kgs|ml|cl|l|km|kwh|lb|lbs|oz)(?!\p{L})/u;
const WITH_COUNT = new RegExp(String.raw`(?<!\p{L})${anyOf(BEFORE_COMPANY)}\s$`, 'u');
const FOR_COUNT = new RegExp(String.raw`(?<!\p{L})${anyOf(BEFORE_COUNT)}\s$`, 'u');
const BOUGHT = new RegExp(String.raw`(?<!\p{L})${anyOf(BOUGHT_SO_MANY)}\s$`, 'u');
const FOR_SUM = /^\s\p{L}[\p{L}\s]*\sfor\s$/u;
const PART_BEFORE = new RegExp(String.raw`(?<!\p{L})${anyOf(INCLUDED)}\s(?:\p{L}+\s){0,2}$`, 'u');

/** Without the numbers of people, pieces and shares (nothing where all are), and what is part of another sum: "dinner 60 split by 3". */
export function withoutCounts(reading: Reading, found: readonly Money[]): readonly Money[] {
  if (found.length < 2) return found;
  const kept = found.filter((money) => !isCount(reading, money, found));
  // "2 kg flour 6 eggs": what is to be bought, without a price.
  const isList =
    /^\s*\d/.test(reading.folded) &&
    found.every((money) => {
      const after = reading.folded.slice(money.end);
      return isPlainCount(money) && (isInUnits(after) || PACKED.test(after));
    });
  if (isList) return [];
  return ownShare(reading, kept) ?? (kept.length > 0 ? kept : found);
}

const SHARE_BEHIND = new RegExp(String.raw`^[\s,:=-]*(?:is |was )?${anyOf(OWN_SHARE)}(?!\p{L})`, 'u');
const SHARE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${anyOf(OWN_SHARE)}[\s,:=-]*(?:is |was )?[^\p{L}\d]?$`,
  'u',
);
const ME_BEHIND = new RegExp(String.raw`^\s${anyOf(FOR_ME)}(?!\p{L})`, 'u');
/** "dinner 60 i paid 20". */
const I_PAID = /^ (?:and |but )?(?:i|we) paid [^\p{L}\d]?$/u;
const SHARED = new RegExp(String.raw`(?<!\p{L})${anyOf(WAS_SHARED)}(?!\p{L})`, 'u');

/** "dinner 96, split 4 ways so 24 for me", "pizza 40, my share 10": what the writer paid of it; undefined where nothing tells. */
function ownShare({ folded }: Reading, found: readonly Money[]): readonly Money[] | undefined {
  const [whole, share, third] = found;
  if (!whole || !share || third) return undefined;
  if (I_PAID.test(folded.slice(whole.end, share.start))) return [share];
  const own =
    found.find(({ start }) => SHARE_BEFORE.test(folded.slice(0, start))) ??
    found.findLast(({ end }) => SHARE_BEHIND.test(folded.slice(end))) ??
    (SHARED.test(folded) ? found.findLast(({ end }) => ME_BEHIND.test(folded.slice(end))) : undefined);
  return own && [own];
}

/** "lunch for 2 30", "dinner 60 for 2": so many ate; in "2 tickets for 30" and "lunch for 12 taxi for 20" it is the price. */
export function withoutEaters({ folded }: Reading, found: readonly Money[], from: number): readonly Money[] {
  if (found.length < 2 || /^\s*\d/.test(folded.slice(from))) return found;
  return found.filter((money) => {
    const many = Number(money.numeral.groups[0]);
    const larger = found.some(
      (one) => one !== money && (hasCents(one.numeral) || Number(one.numeral.groups[0]) > many),
    );
    const eaters =
      isPlainCount(money) &&
      FOR_COUNT.test(folded.slice(Math.max(0, money.start - 8), money.start)) &&
      /^\s*(?:$|[\d(€$£,;])/.test(folded.slice(money.end));
    return !(larger && eaters);
  });
}

/** Whether what follows a number says of what it is so many. */
export function isInUnits(after: string): boolean {
  return IN_UNITS.test(after);
}

function isPlainCount({ numeral, currency }: Money): boolean {
  return !currency && numeral.separators.length === 0 && Number(numeral.groups[0]) < 100;
}

function isCount({ folded }: Reading, money: Money, found: readonly Money[]): boolean {
  const before = folded.slice(Math.max(0, money.start - 24), money.start);
  if (found[0] !== money && PART_BEFORE.test(before)) return true;
  const price = found[found.indexOf(money) + 1];
  const after = folded.slice(money.end, money.end + 16);
  // "500 g mince 4.50".
  if (!money.currency && MEASURED.test(after)) return true;
  // "500 грамм фарша 270", "parking 2 hodiny 80".
  if (price && !money.currency && isUnitAt(folded, money.end) && !PACKED.test(after)) return true;
  if (!isPlainCount(money)) return false;
  // "2 x 20": the larger is the price.
  const times = Number(/(\d+)\s?[x×]\s?$/u.exec(before)?.[1] ?? Number.POSITIVE_INFINITY);
  if ((COUNT_BEFORE.test(before) && Number(money.numeral.groups[0]) <= times) || COUNT_AFTER.test(after))
    return true;
  // "3 bottles of wine 15", but not "pizza 12 bottle of wine 15".
  const opens = itemsOf(folded).some(
    ({ start, end }) =>
      start <= money.start && money.end <= end && folded.slice(start, money.start).trim() === '',
  );
  if (price && opens && PACKED.test(after)) return true;
  if (price && BOUGHT.test(before) && FOR_SUM.test(folded.slice(money.end, price.start))) return true;
  return WITH_COUNT.test(before) && /^\s\p{L}/u.test(after);
}

/** "coffee 3.40 x2", "2x3.40", "3.40 each": the price of a piece; what was paid is not in the text. */
const EACH_AFTER = new RegExp(String.raw`^\s?(?:[x×*]\s?\d|${anyOf(EACH)}(?!\p{L}))`, 'u');

/** Whether only the price of one piece is named. */
export function isPieceOnly({ folded }: Reading, money: Money): boolean {
  // The price times the number of pieces.
  if (money.numeral.start < money.start) return false;
  return (
    EACH_AFTER.test(folded.slice(money.end, money.end + 12)) ||
    /\d\s?[x×*]\s?$/.test(folded.slice(Math.max(0, money.start - 4), money.start))
  );
}
