import { fold } from './fold.ts';
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

/** A word's first units as a cheap key; one bit each for the bounded and the open words that may start there. */
function pairKey(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function tripleKey(first: number, second: number, third: number): number {
  return first * 10007 + second * 331 + third;
}

const BOUNDED = 1;
const OPEN = 2;

/** Where a word may start, by the key of its first units: words of one unit, of two, and longer ones. Most places in a text are none. */
interface Starts {
  readonly single: Uint8Array;
  readonly pairs: Uint8Array;
  /** As large as the lexicon needs, a power of two, so that small ones stay in the processor's cache. */
  readonly triples: Uint8Array;
}

interface Tries<T> extends Starts {
  readonly bounded: Trie<Ending<T>>;
  readonly open: Trie<Ending<T>>;
  readonly hasOpen: boolean;
}

function announce({ single, pairs, triples }: Starts, path: string, bit: number): void {
  const first = path.charCodeAt(0);
  const second = path.charCodeAt(1);
  if (path.length === 1) single[first] = (single[first] ?? 0) | bit;
  else if (path.length === 2 || second === SPACE) {
    const key = pairKey(first, second);
    pairs[key] = (pairs[key] ?? 0) | bit;
  } else {
    const key = tripleKey(first, second, path.charCodeAt(2)) & (triples.length - 1);
    triples[key] = (triples[key] ?? 0) | bit;
  }
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

/** Sixteen places a word keep chance hits rare. */
function tableSize(rows: readonly WordRow<unknown>[]): number {
  const words = rows.reduce((sum, row) => sum + entriesOf(row.words).length, 0);
  return Math.min(0x100000, Math.max(0x1000, 2 ** Math.ceil(Math.log2(words * 16))));
}

/** Compiles rows into a finder: one pass over the folded text, longest match first, no overlaps. */
export function lexicon<T>(rows: readonly WordRow<T>[]): (folded: string) => Cue<T>[] {
  const bounded = new Map<string, Ending<T>>();
  const open = new Map<string, Ending<T>>();
  const starts: Starts = {
    single: new Uint8Array(0x10000),
    pairs: new Uint8Array(0x10000),
    triples: new Uint8Array(tableSize(rows)),
  };
  for (const { means, words } of rows) {
    for (const entry of entriesOf(words)) {
      const word = fold(entry.normalize('NFKC'));
      // A closing dot is an abbreviation's, and as good as absent.
      const core = word.replace(/^\*|\*$|[.\s]+$/g, '');
      if (core === '') throw new Error(`empty word in the row "${words}"`);
      const isOpen = word.startsWith('*');
      const target = isOpen ? open : bounded;
      const path = asPath(core);
      const ending = target.get(path) ?? { whole: [], begun: [] };
      ending.whole.push(means);
      if (word.endsWith('*')) ending.begun.push(means);
      target.set(path, ending);
      announce(starts, path, isOpen ? OPEN : BOUNDED);
    }
  }
  const tries = { ...starts, bounded: new Trie(bounded), open: new Trie(open), hasOpen: open.size > 0 };
  return (folded) => find(folded, tries);
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

function find<T>(folded: string, { bounded, open, single, pairs, triples, hasOpen }: Tries<T>): Cue<T>[] {
  const cues: Cue<T>[] = [];
  const length = prepare(folded);
  const count = hasOpen ? length : startCount;
  const mask = triples.length - 1;
  let from = 0;
  for (let at = 0; at < count && cues.length < MOST; at++) {
    const i = hasOpen ? at : (starts[at] as number);
    if (i < from) continue;
    const kind = kinds[i] as number;
    // The ending "-na" is not the word "na" behind a blank.
    if (kind === 2 && isBlank(folded, i)) continue;
    const inWord = kind === 1 && i > 0 && kinds[i - 1] === 1;
    const unit = units[i] as number;
    const next = units[i + 1] as number;
    // A word of one letter is none where another letter follows.
    const alone = kind === 1 && kinds[i + 1] === 1 ? 0 : (single[unit] as number);
    const may =
      alone |
      (pairs[pairKey(unit, next)] as number) |
      (triples[tripleKey(unit, next, units[i + 2] as number) & mask] as number);
    if (may === 0 || (inWord && (may & OPEN) === 0)) continue;
    const hit =
      (may & BOUNDED && !inWord ? longest(i, length, bounded) : undefined) ??
      (may & OPEN ? longest(i, length, open) : undefined);
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
