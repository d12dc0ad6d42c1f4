import { foldForm } from './fold.ts';
import { NONE, ROOT, Trie } from './trie.ts';

/**
 * Words with one meaning, written `word | two words | stem* | *suffix`, a line break as good as a bar. A star leaves that end open: `списа*`
 * is also found in "списано", `*zahlung` in "Kartenzahlung". A blank also matches a line break, dot or dash.
 */
export interface WordRow<T> {
  readonly means: T;
  readonly words: string;
}

/** A word of the lexicon found in a text; offsets into the normalised text. */
export interface Cue<T> {
  readonly start: number;
  readonly end: number;
  readonly means: T;
}

/** What a word means where it stands whole, and where it is the beginning of a longer one. */
interface Ending<T> {
  readonly whole: T[];
  readonly begun: T[];
}

/** No honest message has more words that matter; hostile ones must not cost more. */
const MOST = 240;
const SPACE = 32;
/** Thai and Lao, Burmese, Khmer. */
const WITHOUT_BLANKS = [
  [0xe00, 0xf00],
  [0x1000, 0x10a0],
  [0x1780, 0x1800],
] as const;
/** A letter that joins words; a dot or dash inside a phrase; a blank; 0 is all else, so also scripts without blanks. */
const LETTER = 1;
const MARK = 2;
const BLANK = 3;
const CLASS = new Uint8Array(0x10000);
for (let code = 0; code < CLASS.length; code++) CLASS[code] = classify(code);

function classify(code: number): number {
  if (code <= SPACE || code === 0xa0) return BLANK;
  if (code === 0x2e || code === 0x2d || code === 0x5f) return MARK;
  if (
    code < 0x2e80 &&
    !WITHOUT_BLANKS.some(([from, to]) => code >= from && code < to) &&
    /\p{L}|\p{M}/u.test(String.fromCharCode(code))
  )
    return LETTER;
  return 0;
}

/** Whether the unit at `index` is a letter of a script that separates its words. */
export function isLetter(text: string, index: number): boolean {
  return CLASS[text.charCodeAt(index)] === LETTER;
}

/** The first units of a word as a number: their bits in a table are its key. */
function pairKey(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function tripleKey(first: number, second: number, third: number): number {
  return first * 10007 + second * 331 + third;
}

function fourKey(triple: number, fourth: number): number {
  return Math.imul(triple, 0x9e3779b1) + Math.imul(fourth, 0x85ebca6b);
}

/** What words begin with a unit: one of that unit alone, of two, longer ones. */
const SINGLE = 1;
const PAIR = 2;
const LONGER = 4;

/** A bit for each key, in as many as its words need, a power of two: it stays in the processor's cache. */
type Bits = Uint32Array;

function hasBit(bits: Bits, key: number): boolean {
  return (((bits[(key >>> 5) & (bits.length - 1)] as number) >>> (key & 31)) & 1) === 1;
}

function setBit(bits: Bits, key: number): void {
  const at = (key >>> 5) & (bits.length - 1);
  bits[at] = (bits[at] as number) | (1 << (key & 31));
}

/** Where a word may start, by its first units. Most places in a text are none. */
interface Starts {
  readonly first: Uint8Array;
  readonly pairs: Bits;
  /** Of every word of three units or more; the next two tell those that stop there from those that go on. */
  readonly triples: Bits;
  readonly threes: Bits;
  readonly fours: Bits;
}

/** The words that have one of their ends in common: closed before, or open. */
interface Side<T> extends Starts {
  readonly trie: Trie<Ending<T>>;
}

interface Sides<T> {
  readonly bounded: Side<T>;
  readonly open: Side<T> | undefined;
}

function announce({ first, pairs, triples, threes, fours }: Starts, path: string): void {
  const unit = path.charCodeAt(0);
  const second = path.charCodeAt(1);
  const begin = (kind: number): void => {
    first[unit] = (first[unit] as number) | kind;
  };
  // Behind a blank the text may have more of them.
  if (path.length === 1) begin(SINGLE);
  else if (path.length === 2 || second === SPACE) {
    begin(PAIR);
    setBit(pairs, pairKey(unit, second));
  } else {
    begin(LONGER);
    const key = tripleKey(unit, second, path.charCodeAt(2));
    setBit(triples, key);
    if (path.length === 3 || path.charCodeAt(2) === SPACE) setBit(threes, key);
    else setBit(fours, fourKey(key, path.charCodeAt(3)));
  }
}

/** Whether a word may start at a place of the text that was prepared. */
function mayStart({ first, pairs, triples, threes, fours }: Starts, i: number): boolean {
  const unit = units[i] as number;
  const begun = first[unit] as number;
  if (begun === 0) return false;
  if ((begun & LONGER) !== 0) {
    const key = tripleKey(unit, units[i + 1] as number, units[i + 2] as number);
    if (hasBit(triples, key) && (hasBit(fours, fourKey(key, units[i + 3] as number)) || hasBit(threes, key)))
      return true;
  }
  if ((begun & PAIR) !== 0 && hasBit(pairs, pairKey(unit, units[i + 1] as number))) return true;
  // A word of one letter is none where another letter follows.
  return (begun & SINGLE) !== 0 && !(kinds[i] === LETTER && kinds[i + 1] === LETTER);
}

function separates(word: string, index: number): boolean {
  return (CLASS[word.charCodeAt(index)] as number) >= MARK;
}

/** A word as it is looked up: one blank for a run of them. */
function asPath(word: string): string {
  let path = '';
  for (let i = 0; i < word.length; i++) {
    if (!separates(word, i)) path += word[i];
    else if (i === 0 || !separates(word, i - 1)) path += ' ';
  }
  return path;
}

/** The entries of a word list: between bars or on lines of their own, where a line may end in a bar. */
export function entriesOf(words: string): string[] {
  return words.split(/\|\s*\n|[|\n]/).map((entry) => entry.trim());
}

function sideOf<T>(words: ReadonlyMap<string, Ending<T>>): Side<T> {
  // Sixteen places a word keep chance hits rare.
  const places = Math.min(0x100000, Math.max(0x1000, 2 ** Math.ceil(Math.log2(words.size * 16))));
  const side = {
    trie: new Trie(words),
    first: new Uint8Array(0x10000),
    pairs: new Uint32Array(0x10000 / 32),
    triples: new Uint32Array(places / 32),
    threes: new Uint32Array(places / 32),
    fours: new Uint32Array(places / 32),
  };
  for (const path of words.keys()) announce(side, path);
  return side;
}

/** Compiles rows into a finder: one pass over the folded text, longest match first, no overlaps. */
export function lexicon<T>(rows: readonly WordRow<T>[]): (folded: string) => Cue<T>[] {
  const bounded = new Map<string, Ending<T>>();
  const open = new Map<string, Ending<T>>();
  for (const { means, words } of rows) {
    for (const entry of entriesOf(words)) {
      const word = foldForm(entry);
      // A closing dot is an abbreviation's, and as good as absent.
      const core = word.replace(/^\*|\*$|[.\s]+$/g, '');
      if (core === '') throw new Error(`empty word in the row "${words}"`);
      const target = word.startsWith('*') ? open : bounded;
      const path = asPath(core);
      const ending = target.get(path) ?? { whole: [], begun: [] };
      ending.whole.push(means);
      if (word.endsWith('*')) ending.begun.push(means);
      target.set(path, ending);
    }
  }
  const sides = { bounded: sideOf(bounded), open: open.size > 0 ? sideOf(open) : undefined };
  return (folded) => find(folded, sides);
}

/** More than any message that is read; what lies beyond is not searched. */
const CAPACITY = 8192;
/** The text that was searched last, unit by unit, as several lexicons search one text after the other. */
const units = new Uint16Array(CAPACITY + 4);
const kinds = new Uint8Array(CAPACITY + 4);
let prepared = '';

/** Where a word may begin: everywhere but inside words and at blanks. */
const starts = new Uint16Array(CAPACITY);
let startCount = 0;

function prepare(folded: string): number {
  const length = Math.min(folded.length, CAPACITY);
  if (folded === prepared) return length;
  startCount = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const unit = folded.charCodeAt(i);
    const kind = CLASS[unit] as number;
    kinds[i] = kind;
    units[i] = kind >= MARK ? SPACE : unit;
    // The ending "-na" is not the word "na" behind a blank.
    if (kind !== BLANK && (kind !== LETTER || before !== LETTER)) starts[startCount++] = i;
    before = kind;
  }
  units.fill(0, length, length + 4);
  kinds.fill(0, length, length + 4);
  prepared = folded;
  return length;
}

function find<T>(folded: string, { bounded, open }: Sides<T>): Cue<T>[] {
  const cues: Cue<T>[] = [];
  const length = prepare(folded);
  const count = open ? length : startCount;
  let from = 0;
  for (let at = 0; at < count && cues.length < MOST; at++) {
    const i = open ? at : (starts[at] as number);
    if (i < from) continue;
    const kind = kinds[i] as number;
    if (kind === BLANK) continue;
    const inWord = kind === LETTER && i > 0 && kinds[i - 1] === LETTER;
    const hit =
      (!inWord && mayStart(bounded, i) ? longest(i, length, bounded.trie) : undefined) ??
      (open && mayStart(open, i) ? longest(i, length, open.trie) : undefined);
    if (!hit) continue;
    for (const means of hit.meanings) cues.push({ start: i, end: hit.end, means });
    from = hit.end;
  }
  return cues;
}

function longest<T>(
  start: number,
  length: number,
  words: Trie<Ending<T>>,
): { end: number; meanings: T[] } | undefined {
  let node = ROOT;
  let end = 0;
  let best: T[] | undefined;
  for (let i = start; i < length; ) {
    const kind = kinds[i] as number;
    node = words.step(node, units[i] as number);
    if (node === NONE) break;
    i++;
    for (let run = 1; kind >= MARK && run < 3 && (kinds[i] as number) >= MARK; run++) i++;
    const ending = words.valueAt(node);
    if (!ending) continue;
    const midWord = kind === LETTER && kinds[i] === LETTER;
    const meanings = midWord ? ending.begun : ending.whole;
    if (meanings.length === 0) continue;
    best = meanings;
    end = midWord ? wordEnd(i) : i;
  }
  return best && { end, meanings: best };
}

function wordEnd(from: number): number {
  let end = from;
  while (kinds[end] === LETTER) end++;
  return end;
}
