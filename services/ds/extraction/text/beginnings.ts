/** What words begin with a unit: one of that unit alone, of two, of three, longer ones: a bit for each length. */
const ONE = 1;
const TWO = 2;
const THREE = 4;
const LONGER = 8;

/**
 * Where a word of some lexicon may start, by its first units, up to four: most places in a text are none. A bit stands for
 * a lexicon, so that one look serves all. What has the same key by chance only costs a search in vain.
 */
export interface Beginnings {
  /** Of each unit whether words begin with it, and of how many units they are. */
  readonly first: Uint8Array;
  readonly ones: Uint16Array;
  /** By a key of the first units, as many as there are places, a power of two. */
  readonly bits: Uint16Array;
}

/** An empty table of so many places, a power of two. */
export function beginnings(places: number): Beginnings {
  return {
    first: new Uint8Array(0x10000),
    ones: new Uint16Array(0x10000),
    bits: new Uint16Array(places),
  };
}

const BITS = 16;
let lexicons = 0;

/** The bit of another lexicon; with very many some share one. */
export function nextBit(): number {
  return 1 << (lexicons++ % BITS);
}

function twoKey(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b);
}

function nextKey(key: number, unit: number): number {
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) + Math.imul(unit, 0x297a2d39);
}

function placeOf(key: number, bits: Uint16Array): number {
  return (key ^ (key >>> 15)) & (bits.length - 1);
}

/** Notes how a word begins. Behind a blank the text may have more of them. */
export function announce({ first, ones, bits }: Beginnings, word: string, bit: number): void {
  const blank = word.indexOf(' ', 1);
  const length = blank === 1 || blank === 2 ? blank + 1 : Math.min(word.length, 4);
  const unit = word.charCodeAt(0);
  first[unit] = (first[unit] as number) | (1 << (length - 1));
  if (length === 1) {
    ones[unit] = (ones[unit] as number) | bit;
    return;
  }
  let key = twoKey(unit, word.charCodeAt(1));
  for (let at = 2; at < length; at++) key = nextKey(key, word.charCodeAt(at));
  const place = placeOf(key, bits);
  bits[place] = (bits[place] as number) | bit;
}

/** The bits of the lexicons of which a word may start at a place; one of a single letter is none where another follows. */
export function bitsOf(
  { first, ones, bits }: Beginnings,
  units: Uint16Array,
  at: number,
  isInWord: boolean,
): number {
  const unit = units[at] as number;
  const kinds = first[unit] as number;
  if (kinds === 0) return 0;
  let found = (kinds & ONE) !== 0 && !isInWord ? (ones[unit] as number) : 0;
  if (kinds === ONE) return found;
  const two = twoKey(unit, units[at + 1] as number);
  if ((kinds & TWO) !== 0) found |= bits[placeOf(two, bits)] as number;
  if ((kinds & (THREE | LONGER)) === 0) return found;
  const three = nextKey(two, units[at + 2] as number);
  if ((kinds & THREE) !== 0) found |= bits[placeOf(three, bits)] as number;
  if ((kinds & LONGER) !== 0) found |= bits[placeOf(nextKey(three, units[at + 3] as number), bits)] as number;
  return found;
}
