/** No node. */
export const NONE = -1;
export const ROOT = 0;
const REST = -2;

/** Closes the rest of a word: no text has it. */
const END = 0;

/**
 * Words with a value each, looked up unit by unit. Built once into flat arrays: a node costs some ten bytes, where
 * the words of all languages have tens of thousands of them. What is left of a word where no other goes on as it does
 * lies in one piece, and its places count as nodes too, behind the others.
 */
export class Trie<T> {
  /** The children of node `n` are the nodes `#first[n]` to `#first[n + 1] - 1`, by rising unit. */
  readonly #first: Uint32Array;
  readonly #units: Uint16Array;
  /** Index into `#values`; NONE where no word ends; below it `REST` less the place of the rest that the node stands for. */
  readonly #ends: Int32Array;
  /** The units of every rest, END, and the index into `#values` in two halves. */
  readonly #rests: Uint16Array;
  readonly #values: readonly T[];
  readonly #nodes: number;
  /** The child of the root for every unit: it has the most by far, and every search begins there. */
  readonly #roots = new Int32Array(0x10000).fill(NONE);

  constructor(words: ReadonlyMap<string, T>) {
    const sorted = [...words.keys()].sort(byUnits);
    const most = sorted.reduce((sum, word) => sum + word.length, 2);
    const first = new Uint32Array(most + 1);
    const units = new Uint16Array(most);
    const ends = new Int32Array(most).fill(NONE);
    const rests: number[] = [];
    // Level by level, so that the children of a node lie side by side; each node stands for a run of sorted words.
    let level: Run[] = [{ from: 0, to: sorted.length }];
    let node = 0;
    let free = 1;
    for (let depth = 0; level.length > 0; depth++) {
      const below: Run[] = [];
      for (let { from, to } of level) {
        first[node] = free;
        const word = sorted[from];
        if (word?.length === depth) ends[node] = from++;
        else if (word && to - from === 1 && depth > 0) {
          ends[node] = REST - rests.length;
          for (let at = depth; at < word.length; at++) rests.push(word.charCodeAt(at));
          rests.push(END, from >>> 16, from & 0xffff);
          from = to;
        }
        while (from < to) {
          const unit = (sorted[from] as string).charCodeAt(depth);
          const start = from;
          while (from < to && sorted[from]?.charCodeAt(depth) === unit) from++;
          units[free++] = unit;
          below.push({ from: start, to: from });
        }
        node++;
      }
      level = below;
    }
    first[node] = free;
    this.#first = first.slice(0, node + 1);
    this.#units = units.slice(0, node);
    this.#ends = ends.slice(0, node);
    this.#rests = Uint16Array.from(rests);
    this.#values = sorted.map((word) => words.get(word) as T);
    this.#nodes = node;
    for (let child = 1; child < (first[1] as number); child++)
      this.#roots[units[child] as number] = this.#entered(child);
  }

  /** The node one unit further, or NONE. */
  step(node: number, unit: number): number {
    if (node === ROOT) return this.#roots[unit] as number;
    if (node >= this.#nodes)
      return unit !== END && this.#rests[node - this.#nodes] === unit ? node + 1 : NONE;
    let low = this.#first[node] as number;
    let high = (this.#first[node + 1] as number) - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#units[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return low === high && this.#units[low] === unit ? this.#entered(low) : NONE;
  }

  /** The beginning of the rest that a node stands for, or the node. */
  #entered(node: number): number {
    const end = this.#ends[node] as number;
    return end <= REST ? this.#nodes + REST - end : node;
  }

  /** What the word that ends at `node` means. */
  valueAt(node: number): T | undefined {
    if (node < this.#nodes) {
      const end = this.#ends[node] as number;
      return end === NONE ? undefined : this.#values[end];
    }
    const at = node - this.#nodes;
    if (this.#rests[at] !== END) return undefined;
    return this.#values[(this.#rests[at + 1] as number) * 0x10000 + (this.#rests[at + 2] as number)];
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
