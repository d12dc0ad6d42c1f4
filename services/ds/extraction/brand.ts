import { BRANDS } from './data/brands.ts';
import type { Category } from './data/categories.ts';
import { NAMES } from './data/names.ts';
import { type Key, keyOf, plainKey } from './key.ts';

/** A firm: its name as it is shown, and what it sells. */
export interface Brand {
  readonly name: string;
  readonly category: Category;
}

/** A brand found in a merchant's name, and whether its words leave no doubt. */
export interface Found extends Brand {
  readonly sure: boolean;
  readonly first: boolean;
}

interface Entry extends Brand {
  /** Chosen by hand rather than taken from the map. */
  readonly chosen: boolean;
  /** Also a plain word or a person's name. */
  readonly shy: boolean;
}

/** Names longer than this, in words, are not looked at to their end. */
const MOST_WORDS = 14;
const LONGEST_NAME = 7;
/** Scripts without blanks, where every sign is a word. */
const LONGEST_SIGNS = 14;
const SIGNS = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

const QUERY = 63;
/** Names of which `keyOf` keeps every letter and digit, without "and" among them. */
const PLAIN = /^(?!.*\band\b)[\x20-\x7e]+$/i;
/** Names of which it keeps all but blanks. */
const SIGNS_ONLY = /^[\u3040-\u9fff\uac00-\ud7af ]+$/;

const table = new Map<string, Entry>();
const brands: Entry[] = [];

function readMap(category: Category, lines: string): void {
  for (let from = lines.indexOf('\n') + 1; from < lines.length; ) {
    const to = lines.indexOf('\n', from);
    const mark = lines.indexOf('=', from);
    const end = mark < 0 || mark > to ? to : mark;
    const entry: Entry = { name: lines.slice(from, end), category, chosen: false, shy: false };
    brands.push(entry);
    if (end === to) table.set(plainKey(entry.name), entry);
    else {
      const keys = lines.slice(end + 1, to).split('=');
      if (keys[0] !== '!') table.set(plainKey(entry.name), entry);
      for (const key of keys) table.set(key, entry);
    }
    from = to + 1;
  }
}

/** What `keyOf` says, sooner for the commonest scripts. */
function chosenKey(name: string): string {
  if (PLAIN.test(name)) return plainKey(name);
  return SIGNS_ONLY.test(name) ? name.replaceAll(' ', '') : keyOf(name).text;
}

function readChosen(category: Category, text: string): void {
  for (const forms of text.split('|')) {
    const [first = '', ...others] = forms.trim().split('=');
    if (first === '') continue;
    const bold: Entry = { name: first.replace('?', ''), category, chosen: true, shy: false };
    brands.push(bold);
    let shy: Entry | undefined;
    for (const form of [first, ...others]) {
      const isShy = form.charCodeAt(0) === QUERY;
      if (isShy) shy ??= { ...bold, shy: true };
      const bare = isShy ? form.slice(1) : form;
      table.set(chosenKey(bare), isShy && shy ? shy : bold);
    }
  }
}

for (const [category, lines] of Object.entries(BRANDS)) readMap(category as Category, lines);
// What was chosen by hand comes later, and so wins.
for (const [category, text] of Object.entries(NAMES)) readChosen(category as Category, text);

/** Every brand of the table. */
export function knownBrands(): readonly Brand[] {
  return brands;
}

/** The brand whose whole name this is. */
export function brandAt(key: string): Brand | undefined {
  return table.get(key);
}

/** The brand with the longest name among neighbouring words of a key; of equals the first. */
export function brandIn({ text, bounds }: Key): Found | undefined {
  const signs = SIGNS.test(text);
  const most = signs ? LONGEST_SIGNS : LONGEST_NAME;
  const words = Math.min(bounds.length - 1, signs ? 40 : MOST_WORDS);
  let best: { entry: Entry; length: number; first: boolean; several: boolean } | undefined;
  for (let from = 0; from < words; from++) {
    const start = bounds[from] ?? 0;
    for (let to = Math.min(words, from + most); to > from; to--) {
      const end = bounds[to] ?? start;
      if (best && weight(end - start, from === 0) <= weight(best.length, best.first)) break;
      if (end - start < 2 || end - start > 40) continue;
      const entry = table.get(text.slice(start, end));
      if (!entry || (entry.shy && from > 0)) continue;
      if (to - from === 1 && from > 0 && end - start < 5 && !signs) continue;
      best = { entry, length: end - start, first: from === 0, several: to - from > 1 };
      break;
    }
  }
  if (!best) return undefined;
  const { entry, first, several } = best;
  const sure = entry.chosen ? !entry.shy && (first || several) : several && best.length >= 6;
  return { name: entry.name, category: entry.category, sure, first };
}

/** What stands first is the merchant rather than its place. */
function weight(length: number, first: boolean): number {
  return first ? length + 3 : length;
}

/** A well-known name that the first word of a key starts with, as in `olacabs` or `netflixcom`. */
export function brandGlued({ text, bounds }: Key): Brand | undefined {
  const end = bounds[1] ?? 0;
  if (SIGNS.test(text)) return undefined;
  for (let to = Math.min(end - 1, 20); to >= 5; to--) {
    const entry = table.get(text.slice(0, to));
    if (entry?.chosen && !entry.shy) return entry;
  }
  return undefined;
}
