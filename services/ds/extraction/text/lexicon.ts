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

const SPACE = 32;
/** No honest message has more words that matter; hostile ones must not cost more. */
const MOST = 240;
/** 1: a letter that joins words; 2: a separator inside a phrase; 0: all else, so also scripts without blanks. */
/** Thai and Lao, Burmese, Khmer. */
const WITHOUT_BLANKS = [
  [0xe00, 0xf00],
  [0x1000, 0x10a0],
  [0x1780, 0x1800],
] as const;
const CLASS = new Uint8Array(0x10000);
for (let code = 0; code < CLASS.length; code++) CLASS[code] = classify(code);

function classify(code: number): number {
  if (code <= 32 || code === 0xa0 || code === 0x2e || code === 0x2d || code === 0x5f) return 2;
  if (
    code < 0x2e80 &&
    !WITHOUT_BLANKS.some(([from, to]) => code >= from && code < to) &&
    /\p{L}|\p{M}/u.test(String.fromCharCode(code))
  )
    return 1;
  return 0;
}

/** Whether the unit at `index` is a letter of a script that separates its words. */
export function isLetter(text: string, index: number): boolean {
  return CLASS[text.charCodeAt(index)] === 1;
}

/** A word's first units as a cheap key. */
function pairKey(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function tripleKey(first: number, second: number, third: number): number {
  return first * 10007 + second * 331 + third;
}

/** Where a word may start, by its first units: words of one unit, of two, and longer ones. Most places in a text are none. */
interface Starts {
  readonly single: Uint8Array;
  readonly pairs: Uint8Array;
  /** A bit for each key, in as many as the lexicon needs, a power of two: it stays in the processor's cache. */
  readonly triples: Uint32Array;
}

/** The words that have one of their ends in common: closed before, or open. */
interface Side<T> extends Starts {
  readonly trie: Trie<Ending<T>>;
}

interface Sides<T> {
  readonly bounded: Side<T>;
  readonly open: Side<T> | undefined;
}

function announce({ single, pairs, triples }: Starts, path: string): void {
  const first = path.charCodeAt(0);
  const second = path.charCodeAt(1);
  if (path.length === 1) single[first] = 1;
  else if (path.length === 2 || second === SPACE) pairs[pairKey(first, second)] = 1;
  else {
    const key = tripleKey(first, second, path.charCodeAt(2));
    const at = (key >>> 5) & (triples.length - 1);
    triples[at] = (triples[at] as number) | (1 << (key & 31));
  }
}

/** Whether a word may start at a place of the text that was prepared. */
function mayStart({ single, pairs, triples }: Starts, i: number): boolean {
  const unit = units[i] as number;
  const next = units[i + 1] as number;
  const key = tripleKey(unit, next, units[i + 2] as number);
  if ((((triples[(key >>> 5) & (triples.length - 1)] as number) >>> (key & 31)) & 1) === 1) return true;
  if (pairs[pairKey(unit, next)] === 1) return true;
  // A word of one letter is none where another letter follows.
  return single[unit] === 1 && !(kinds[i] === 1 && kinds[i + 1] === 1);
}

/** A word as it is looked up: one blank for a run of them. */
function asPath(word: string): string {
  let path = '';
  for (let i = 0; i < word.length; i++) {
    const isBlank = CLASS[word.charCodeAt(i)] === 2;
    if (!isBlank) path += word[i];
    else if (i === 0 || CLASS[word.charCodeAt(i - 1)] !== 2) path += ' ';
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
    single: new Uint8Array(0x10000),
    pairs: new Uint8Array(0x10000),
    triples: new Uint32Array(places / 32),
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

/** Where a word may begin: everywhere but inside words. */
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
    units[i] = kind === 2 ? SPACE : unit;
    if (kind !== 1 || before !== 1) starts[startCount++] = i;
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
    // The ending "-na" is not the word "na" behind a blank.
    if (kind === 2 && isBlank(folded, i)) continue;
    const inWord = kind === 1 && i > 0 && kinds[i - 1] === 1;
    const hit =
      (!inWord && mayStart(bounded, i) ? longest(i, length, bounded.trie) : undefined) ??
      (open && mayStart(open, i) ? longest(i, length, open.trie) : undefined);
    if (!hit) continue;
    for (const means of hit.meanings) cues.push({ start: i, end: hit.end, means });
    from = hit.end;
  }
  return cues;
}

function isBlank(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return unit <= SPACE || unit === 0xa0;
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
    for (let run = 1; kind === 2 && run < 3 && kinds[i] === 2; run++) i++;
    const ending = words.valueAt(node);
    if (!ending) continue;
    const midWord = kind === 1 && kinds[i] === 1;
    const meanings = midWord ? ending.begun : ending.whole;
    if (meanings.length === 0) continue;
    best = meanings;
    end = midWord ? wordEnd(i) : i;
  }
  return best && { end, meanings: best };
}

function wordEnd(from: number): number {
  let end = from;
  while (kinds[end] === 1) end++;
  return end;
}
