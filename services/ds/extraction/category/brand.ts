import { BRANDS } from '../data/brands.ts';
import { CATEGORIES, type Category } from '../data/categories.ts';
import { NAMES } from '../data/names.ts';
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
  /** The key under which it stands there, and of how many words. */
  readonly key: string;
  readonly words: number;
}

/** Where the line of a brand starts in its table, the number of its category, and two flags: small enough for no object. */
type Place = number;
/** Chosen by hand rather than taken from the map. */
const CHOSEN = 1;
/** Also a plain word or a person's name. */
const SHY = 2;
const CLASSES = 127;
const START = 4 * (CLASSES + 1);

/** Names longer than this, in words, are not looked at to their end. */
const MOST_WORDS = 14;
const LONGEST_NAME = 7;
/** Scripts without blanks, where every sign is a word. */
const LONGEST_SIGNS = 14;
const SIGNS = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

const QUERY = 63;
const NOT = 33;
/** Names of which `keyOf` keeps every letter and digit, without "and" among them. */
const PLAIN = /^(?!.*\band\b)[\x20-\x7e]+$/i;
/** Names of which it keeps all but blanks. */
const SIGNS_ONLY = /^[\u3040-\u9fff\uac00-\ud7af ]+$/;

const table = new Map<string, Place>();

function place(start: number, category: Category, flags: number): Place {
  return start * START + CATEGORIES.indexOf(category) * 4 + flags;
}

function brandOfPlace(at: Place): Brand {
  const category = CATEGORIES[(at >> 2) & CLASSES] ?? 'other';
  const text = (at & CHOSEN ? NAMES : BRANDS)[category] ?? '';
  const start = Math.floor(at / START);
  const [name = ''] = text.slice(start, start + 100).split(at & CHOSEN ? /[=|]/ : /[=\n]/, 1);
  return { name: name.trim().replace(/^\?/, ''), category };
}

/** What `keyOf` says, sooner for the commonest scripts. */
function chosenKey(name: string): string {
  if (PLAIN.test(name)) return plainKey(name);
  return SIGNS_ONLY.test(name) ? name.replaceAll(' ', '') : keyOf(name).text;
}

function readChosen(category: Category, text: string): void {
  let start = 0;
  for (const forms of text.split('|')) {
    const bold = place(start, category, CHOSEN);
    start += forms.length + 1;
    for (const form of forms.trim().split('=')) {
      const isShy = form.charCodeAt(0) === QUERY;
      if (form !== '') table.set(chosenKey(isShy ? form.slice(1) : form), isShy ? bold + SHY : bold);
    }
  }
}

/** What a hand chose stands; other spellings of the same firm go by the name chosen for it. */
function readMap(category: Category, text: string): void {
  const parent = parentOf(category);
  for (let from = 1; from < text.length; ) {
    const to = text.indexOf('\n', from);
    let mark = text.indexOf('=', from);
    if (mark < 0 || mark > to) mark = to;
    const mapped = place(from, category, 0);
    const own = text.charCodeAt(mark + 1) === NOT ? '' : plainKey(text.slice(from, mark));
    const keys = mark === to ? [] : text.slice(mark + 1, to).split('=');
    if (own !== '') keys.push(own);
    let brand = mapped;
    for (const key of keys) {
      const known = table.get(key);
      if (known === undefined || (known & 3) !== CHOSEN) continue;
      if (parentOf(CATEGORIES[(known >> 2) & CLASSES] ?? 'other') === parent) brand = known;
    }
    for (const key of keys) {
      const known = table.get(key);
      if (known === undefined || !(known & CHOSEN)) table.set(key, brand);
    }
    from = to + 1;
  }
}

function parentOf(category: Category): string {
  const dot = category.indexOf('.');
  return dot < 0 ? category : category.slice(0, dot);
}

for (const category of CATEGORIES) readChosen(category, NAMES[category] ?? '');
for (const category of CATEGORIES) readMap(category, BRANDS[category] ?? '');

/** Every brand of the table. */
export function* knownBrands(): Iterable<Brand> {
  for (const [tables, mark] of [
    [BRANDS, '\n'],
    [NAMES, '|'],
  ] as const) {
    for (const category of CATEGORIES) {
      for (const line of tables[category]?.split(mark) ?? []) {
        const name = line.split('=', 1)[0]?.trim() ?? '';
        if (name !== '') yield { category, name };
      }
    }
  }
}

/** The brand whose whole name this is. */
export function brandAt(key: string): Brand | undefined {
  const at = table.get(key);
  return at === undefined ? undefined : brandOfPlace(at);
}

/** The brand with the longest name among neighbouring words of a key; of equals the first. */
export function brandIn({ text, bounds }: Key): Found | undefined {
  const signs = SIGNS.test(text);
  const most = signs ? LONGEST_SIGNS : LONGEST_NAME;
  const all = Math.min(bounds.length - 1, signs ? 40 : MOST_WORDS);
  let best: { at: Place; key: string; words: number; first: boolean } | undefined;
  for (let from = 0; from < all; from++) {
    const start = bounds[from] ?? 0;
    for (let to = Math.min(all, from + most); to > from; to--) {
      const end = bounds[to] ?? start;
      if (best && weight(end - start, from === 0) <= weight(best.key.length, best.first)) break;
      if (end - start < 2 || end - start > 40) continue;
      const key = text.slice(start, end);
      const at = table.get(key);
      if (at === undefined || (at & SHY && from > 0)) continue;
      if (to - from === 1 && from > 0 && end - start < 5 && !signs) continue;
      best = { at, key, words: to - from, first: from === 0 };
      break;
    }
  }
  if (!best) return undefined;
  const { at, key, words, first } = best;
  const several = words > 1;
  const sure = at & CHOSEN ? !(at & SHY) && (first || several) : several && key.length >= 6;
  const { name, category } = brandOfPlace(at);
  return { name, category, sure, first, key, words };
}

/** Whether words of a note are a brand and not others that its key has by chance: "for a" is no FORA, "cà" no C&A. */
export function isWritten({ name }: Brand, key: string, words: number, text: string): boolean {
  if (SIGNS.test(key)) return true;
  if (words > 1 && !/[\s&+-]/.test(name) && (key.length < 7 || key !== keyOf(name).text)) return false;
  return key.length > 2 || text.includes('&') || text.toLowerCase().includes(name.toLowerCase());
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
    const at = table.get(text.slice(0, to));
    if (at !== undefined && (at & 3) === CHOSEN) return brandOfPlace(at);
  }
  return undefined;
}
