import type { Category } from '../data/categories.ts';

/** What a merchant most likely sells, and by how many nats that beats the next best. */
export interface Guess {
  readonly category: Category;
  readonly margin: number;
}

/** Stretches of a name are counted in so many buckets, a row of counts each. */
const BUCKETS = 1 << 15;
const WIDTH = 64;
const SHORTEST = 3;
const LENGTHS = 3;
const SMOOTHING = 0.08;
const LONGEST_NAME = 60;
const MOST_COUNT = 1023;

const buckets = new Int32Array(LENGTHS * (LONGEST_NAME + 2) + LONGEST_NAME);
const letters = new Int32Array(LONGEST_NAME + 2);

/** Fills `buckets` with those of every stretch of three to five letters, and of every whole word; returns how many. */
function stretchesOf(name: string): number {
  const length = Math.min(name.length, LONGEST_NAME);
  let many = 0;
  let size = 1;
  letters[0] = 0;
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? name.charCodeAt(i) : 32;
    const isLetter = (unit >= 97 && unit <= 122) || unit >= 0xc0;
    if (isLetter) {
      letters[size++] = unit;
      continue;
    }
    if (size > 1) {
      letters[size++] = 0;
      many = wordStretches(size, many);
    }
    size = 1;
  }
  return many;
}

/** The edges of the word stand in `letters` as zeros. */
function wordStretches(size: number, from: number): number {
  let many = from;
  let whole = 17;
  for (let start = 0; start < size; start++) {
    whole = Math.imul(whole ^ (letters[start] ?? 0), 0x85ebca6b);
    let hash = 7;
    const end = Math.min(size, start + SHORTEST + LENGTHS - 1);
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ (letters[at] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
      if (at - start >= SHORTEST - 1) buckets[many++] = (hash ^ (at - start)) & (BUCKETS - 1);
    }
  }
  buckets[many++] = (whole ^ (whole >>> 13)) & (BUCKETS - 1);
  return many;
}

/** What a stretch tells for the categories whose names have it, in nats over what it tells for all others. */
interface Evidence {
  /** The evidence of bucket `b` stands from `from[b]` up to `from[b + 1]`: most stretches are of few categories. */
  readonly from: Uint32Array;
  readonly category: Uint8Array;
  readonly gain: Float32Array;
}

function evidenceOf(counts: Uint16Array, classes: number): Evidence {
  const from = new Uint32Array(BUCKETS + 1);
  const category: number[] = [];
  const gain: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    for (let number = 0; number < classes; number++) {
      const count = counts[bucket * WIDTH + number] as number;
      if (count === 0) continue;
      category.push(number);
      gain.push(Math.log(count + SMOOTHING) - Math.log(SMOOTHING));
    }
    from[bucket + 1] = category.length;
  }
  return { from, category: Uint8Array.from(category), gain: Float32Array.from(gain) };
}

/** A multinomial naive Bayes model over stretches of letters, learnt from names whose category is known. */
export function guesser(
  names: Iterable<{ readonly category: Category; readonly name: string }>,
): (name: string) => Guess | undefined {
  const classes: Category[] = [];
  const numbers = new Map<Category, number>();
  const counts = new Uint16Array(BUCKETS * WIDTH);
  const totals = new Float64Array(WIDTH);
  const members = new Float64Array(WIDTH);
  for (const { category, name } of names) {
    let number = numbers.get(category);
    if (number === undefined) {
      number = classes.push(category) - 1;
      numbers.set(category, number);
    }
    const many = stretchesOf(name.toLowerCase());
    for (let i = 0; i < many; i++) {
      const cell = (buckets[i] as number) * WIDTH + number;
      const count = counts[cell] as number;
      if (count < MOST_COUNT) counts[cell] = count + 1;
    }
    totals[number] = (totals[number] as number) + many;
    members[number] = (members[number] as number) + 1;
  }
  const { from, category, gain } = evidenceOf(counts, classes.length);
  const offsets = totals.map((total) => Math.log(total + SMOOTHING * BUCKETS));
  const priors = members.map((n) => 0.5 * Math.log(n + 1));
  const scores = new Float64Array(WIDTH);

  return (name) => {
    const many = stretchesOf(name.toLowerCase());
    scores.fill(0);
    let known = 0;
    for (let i = 0; i < many; i++) {
      const bucket = buckets[i] as number;
      const end = from[bucket + 1] as number;
      const start = from[bucket] as number;
      if (start < end) known++;
      for (let at = start; at < end; at++) {
        const number = category[at] as number;
        scores[number] = (scores[number] as number) + (gain[at] as number);
      }
    }
    // A name in whose letters little is familiar is not guessed at.
    if (known < 5 || known * 2 < many) return undefined;
    let best = -1;
    let top = -Infinity;
    let second = -Infinity;
    for (let number = 0; number < classes.length; number++) {
      const score =
        (scores[number] as number) + (priors[number] as number) - known * (offsets[number] as number);
      if (score > top) {
        second = top;
        top = score;
        best = number;
      } else if (score > second) second = score;
    }
    const likeliest = classes[best];
    return likeliest && { category: likeliest, margin: top - second };
  };
}
