/** No node. */
export const NONE = -1;
export const ROOT = 0;

/** What a cell may hold beside a unit. No word and no text has these as units. */
const END = 0;
const VALUE = 1;
const BRANCH = 2;

/**
 * Words with a few numbers each, from 0 to 65535, looked up unit by unit. Built once into one flat array in the order of
 * the words, so that what goes on from a node lies right behind it, and its numbers with it: a search stays within few
 * pages of memory, where the words of all languages fill hundreds.
 */
export class Trie {
  /**
   * Node by node: VALUE, how many numbers and the numbers, if a word ends there; then the unit of the only child and the
   * child, or BRANCH, how many children, their units by rising order and where each is in two halves, or END.
   */
  readonly #cells: Uint16Array;
  /** The child of the root for every unit: it has the most by far, and every search begins there. */
  readonly #roots = new Int32Array(0x10000).fill(NONE);

  constructor(words: ReadonlyMap<string, readonly number[]>) {
    const entries: Entry[] = [...words.keys()]
      .sort()
      .map((word) => ({ word, numbers: words.get(word) ?? [] }));
    const cells = [END];
    for (const { unit, from, to } of childrenOf(entries, 0, entries.length, 0)) {
      this.#roots[unit] = cells.length;
      addNode(cells, entries, from, to, 1);
    }
    this.#cells = Uint16Array.from(cells);
  }

  /** The node one unit further, or NONE. */
  step(node: number, unit: number): number {
    if (node === ROOT) return this.#roots[unit] as number;
    const cells = this.#cells;
    const at = cells[node] === VALUE ? node + 2 + (cells[node + 1] as number) : node;
    const next = cells[at] as number;
    if (next !== BRANCH) return next === unit && unit > BRANCH ? at + 1 : NONE;
    const many = cells[at + 1] as number;
    const first = at + 2;
    let low = first;
    let high = first + many - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cells[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    if (cells[low] !== unit) return NONE;
    const place = first + many + 2 * (low - first);
    return (cells[place] as number) * 0x10000 + (cells[place + 1] as number);
  }

  /** How many numbers the word has that ends at `node`; 0 where none ends. */
  countAt(node: number): number {
    return this.#cells[node] === VALUE ? (this.#cells[node + 1] as number) : 0;
  }

  /** One of the numbers of the word that ends at `node`. */
  numberAt(node: number, index: number): number {
    return this.#cells[node + 2 + index] as number;
  }
}

interface Entry {
  readonly word: string;
  readonly numbers: readonly number[];
}

/** The sorted words from one index to another, which have their units up to some depth in common, and the next. */
interface Run {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

function childrenOf(entries: readonly Entry[], from: number, to: number, depth: number): Run[] {
  const runs: Run[] = [];
  for (let start = from; start < to; ) {
    const unit = (entries[start] as Entry).word.charCodeAt(depth);
    let end = start + 1;
    while (end < to && (entries[end] as Entry).word.charCodeAt(depth) === unit) end++;
    runs.push({ unit, from: start, to: end });
    start = end;
  }
  return runs;
}

/** Adds the node of some words that have their units up to `depth` in common. */
function addNode(cells: number[], entries: readonly Entry[], from: number, to: number, depth: number): void {
  const { word, numbers } = entries[from] as Entry;
  if (to - from === 1) {
    for (let at = depth; at < word.length; at++) cells.push(word.charCodeAt(at));
    cells.push(VALUE, numbers.length, ...numbers, END);
    return;
  }
  const isWord = word.length === depth;
  if (isWord) cells.push(VALUE, numbers.length, ...numbers);
  const children = childrenOf(entries, isWord ? from + 1 : from, to, depth);
  const [only] = children;
  if (only && children.length === 1) {
    cells.push(only.unit);
    addNode(cells, entries, only.from, only.to, depth + 1);
  } else {
    cells.push(BRANCH, children.length, ...children.map(({ unit }) => unit));
    const places = cells.length;
    cells.length += 2 * children.length;
    children.forEach((child, index) => {
      [cells[places + 2 * index], cells[places + 2 * index + 1]] = halves(cells.length);
      addNode(cells, entries, child.from, child.to, depth + 1);
    });
  }
}

function halves(number: number): [number, number] {
  return [number >>> 16, number & 0xffff];
}
