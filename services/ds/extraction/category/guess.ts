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
const LOGS = new Float64Array(1024);
for (let n = 0; n < LOGS.length; n++) LOGS[n] = Math.log(n + SMOOTHING);
const MOST_COUNT = LOGS.length - 1;

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

/** A multinomial naive Bayes model over stretches of letters, learnt from names whose category is known. */
export function guesser(
  names: Iterable<{ readonly category: Category; readonly name: string }>,
): (name: string) => Guess | undefined {
  const classes: Category[] = [];
  const numbers = new Map<Category, number>();
  const counts = new Uint16Array(BUCKETS * WIDTH);
  const totals = new Float64Array(WIDTH);
  const members = new Float64Array(WIDTH);
  const seen = new Uint8Array(BUCKETS);
  for (const { category, name } of names) {
    let number = numbers.get(category);
    if (number === undefined) {
      number = classes.push(category) - 1;
      numbers.set(category, number);
    }
    const many = stretchesOf(name.toLowerCase());
    for (let i = 0; i < many; i++) {
      const bucket = buckets[i] ?? 0;
      const cell = bucket * WIDTH + number;
      const count = counts[cell] ?? 0;
      if (count < MOST_COUNT) counts[cell] = count + 1;
      seen[bucket] = 1;
    }
    totals[number] = (totals[number] ?? 0) + many;
    members[number] = (members[number] ?? 0) + 1;
  }
  const offsets = totals.map((total) => Math.log(total + SMOOTHING * BUCKETS));
  const priors = members.map((n) => 0.5 * Math.log(n + 1));
  const scores = new Float64Array(WIDTH);

  return (name) => {
    const many = stretchesOf(name.toLowerCase());
    scores.set(priors);
    let known = 0;
    for (let i = 0; i < many; i++) {
      const bucket = buckets[i] ?? 0;
      if (seen[bucket] !== 1) continue;
      known++;
      const from = bucket * WIDTH;
      for (let c = 0; c < classes.length; c++)
        scores[c] = (scores[c] ?? 0) + (LOGS[counts[from + c] ?? 0] ?? 0) - (offsets[c] ?? 0);
    }
    // A name in whose letters little is familiar is not guessed at.
    if (known < 5 || known * 2 < many) return undefined;
    let best = 0;
    let second = -Infinity;
    for (let c = 1; c < classes.length; c++) {
      const score = scores[c] ?? 0;
      if (score > (scores[best] ?? 0)) {
        second = scores[best] ?? 0;
        best = c;
      } else if (score > second) second = score;
    }
    const category = classes[best];
    return category && { category, margin: (scores[best] ?? 0) - second };
  };
}
