import { announce, type Beginnings, beginnings, bitsOf, nextBit } from './beginnings.ts';
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

/** A row as the trie has it: its index twice, and one more where the word may also be the beginning of a longer one. */
const BEGUN = 1;

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

/** Where the words of all lexicons begin, those that are closed before, and those that are open. */
const BOUNDED = beginnings(0x20000);
const OPEN = beginnings(0x2000);

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

/** The words of a lexicon. */
interface Words<T> {
  /** What each row means. */
  readonly meanings: readonly T[];
  /** The words that are closed before, and the bit under which their beginnings are known. */
  readonly bounded: Trie;
  readonly bit: number;
  /** Those that are open before. */
  readonly open: Trie | undefined;
}

/** Compiles rows into a finder: one pass over the folded text, longest match first, no overlaps. */
export function lexicon<T>(rows: readonly WordRow<T>[]): (folded: string) => Cue<T>[] {
  const bounded = new Map<string, number[]>();
  const open = new Map<string, number[]>();
  rows.forEach(({ words }, row) => {
    for (const entry of entriesOf(words)) {
      const word = foldForm(entry);
      // A closing dot is an abbreviation's, and as good as absent.
      const core = word.replace(/^\*|\*$|[.\s]+$/g, '');
      if (core === '') throw new Error(`empty word in the row "${words}"`);
      const target = word.startsWith('*') ? open : bounded;
      const path = asPath(core);
      const coded = 2 * row + (word.endsWith('*') ? BEGUN : 0);
      const known = target.get(path);
      if (known) known.push(coded);
      else target.set(path, [coded]);
    }
  });
  const bit = nextBit();
  for (const path of bounded.keys()) announce(BOUNDED, path, bit);
  for (const path of open.keys()) announce(OPEN, path, bit);
  // Of the text that was prepared the new beginnings are not known.
  prepared = '';
  const words: Words<T> = {
    meanings: rows.map(({ means }) => means),
    bounded: new Trie(bounded),
    bit,
    open: open.size > 0 ? new Trie(open) : undefined,
  };
  return (folded) => find(folded, words);
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
/** The bits of the lexicons of which a word may begin at each of `starts`. */
const begun = new Uint16Array(CAPACITY);

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
  for (let at = 0; at < startCount; at++) begun[at] = begunAt(BOUNDED, starts[at] as number);
  prepared = folded;
  return length;
}

/** The bits of the lexicons of which a word may begin at a place of the text that was prepared. */
function begunAt(table: Beginnings, i: number): number {
  const isInWord = kinds[i] === LETTER && kinds[i + 1] === LETTER;
  return bitsOf(table, units, i, isInWord);
}

function find<T>(folded: string, words: Words<T>): Cue<T>[] {
  const length = prepare(folded);
  return words.open ? findAnywhere(length, words, words.open) : findAtStarts(length, words);
}

function findAtStarts<T>(length: number, { bounded, bit, meanings }: Words<T>): Cue<T>[] {
  const cues: Cue<T>[] = [];
  let from = 0;
  for (let at = 0; at < startCount && cues.length < MOST; at++) {
    const i = starts[at] as number;
    if (((begun[at] as number) & bit) !== 0 && i >= from)
      from = addLongest(cues, i, length, bounded, meanings) || from;
  }
  return cues;
}

function findAnywhere<T>(length: number, { bounded, bit, meanings }: Words<T>, open: Trie): Cue<T>[] {
  const cues: Cue<T>[] = [];
  let start = 0;
  for (let i = 0; i < length && cues.length < MOST; ) {
    while (start < startCount && (starts[start] as number) < i) start++;
    const isStart = start < startCount && starts[start] === i;
    const end =
      (isStart && ((begun[start] as number) & bit) !== 0 && addLongest(cues, i, length, bounded, meanings)) ||
      (kinds[i] !== BLANK && (begunAt(OPEN, i) & bit) !== 0 && addLongest(cues, i, length, open, meanings));
    i = end || i + 1;
  }
  return cues;
}

/** Adds the longest word that begins at a place; returns its end, or 0 where none does. */
function addLongest<T>(
  cues: Cue<T>[],
  start: number,
  length: number,
  words: Trie,
  meanings: readonly T[],
): number {
  let node = ROOT;
  let best = NONE;
  let end = 0;
  let isBegun = false;
  for (let i = start; i < length; ) {
    const kind = kinds[i] as number;
    node = words.step(node, units[i] as number);
    if (node === NONE) break;
    i++;
    // The mark before an ending stands alone.
    for (let run = 1; kind >= MARK && i > start + 1 && run < 3 && (kinds[i] as number) >= MARK; run++) i++;
    if (words.countAt(node) === 0) continue;
    const isMidWord = kind === LETTER && kinds[i] === LETTER;
    if (isMidWord && !mayGoOn(words, node)) continue;
    best = node;
    isBegun = isMidWord;
    end = isMidWord ? wordEnd(i) : i;
  }
  for (let index = 0; best !== NONE && index < words.countAt(best); index++) {
    const coded = words.numberAt(best, index);
    if (!isBegun || (coded & BEGUN) !== 0) cues.push({ start, end, means: meanings[coded >>> 1] as T });
  }
  return end;
}

/** Whether the word that ends at a node may be the beginning of a longer one. */
function mayGoOn(words: Trie, node: number): boolean {
  for (let index = 0; index < words.countAt(node); index++)
    if ((words.numberAt(node, index) & BEGUN) !== 0) return true;
  return false;
}

function wordEnd(from: number): number {
  let end = from;
  while (kinds[end] === LETTER) end++;
  return end;
}
