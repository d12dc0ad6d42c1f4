import { NUMBER_WORDS, type NumberWords } from '../../data/number-words.ts';
import { foldForm } from '../../text/fold.ts';
import { isLetter } from '../../text/lexicon.ts';
import { NONE, ROOT, Trie } from '../../text/trie.ts';
import type { Span } from '../../types.ts';

/** A number in words, as one language reads it. */
export interface SpelledNumber extends Span {
  readonly value: number;
  /** How many words that are numbers themselves it is made of. */
  readonly parts: number;
  readonly language: NumberWords;
}

interface Word {
  readonly value: number;
  /** Whether it multiplies what stands before it: "hundred", "thousand", the ten of Chinese. */
  readonly times: boolean;
  /** Whether it is half of what stands before it, if that is a power. */
  readonly isHalf: boolean;
  readonly language: NumberWords;
}

interface FoundWord extends Word {
  readonly end: number;
}

/** No price is above. */
const MOST = 1e10;
/** No number of a price has more words. */
const MOST_PARTS = 12;
const BLANK = 32;
const HALF = '½';

/** The words of a language as its row lists them. */
function listedIn(language: NumberWords): { readonly form: string; readonly word: Word }[] {
  return language.words.split(/[|\n]/).flatMap((entry) => {
    const [number = '', ...forms] = entry.trim().split(/\s+/);
    const value = number === HALF ? 0.5 : Number(number.replace('×', ''));
    const word = { value, times: /^×|^100+$/.test(number), isHalf: number === HALF, language };
    return forms.map((form) => ({ form: form.replaceAll(/[_-]/g, ' '), word }));
  });
}

/** The words that a language has a row for, folded, with their numbers. */
export function numberWordsOf(code: string): ReadonlyMap<string, number> {
  const listed = NUMBER_WORDS.filter((language) => language.code === code).flatMap(listedIn);
  return new Map(listed.map(({ form, word }) => [foldForm(form), word.value]));
}

/** "einundzwanzig", "خمسة وعشرون": every unit before every ten. */
function withTens(listed: ReturnType<typeof listedIn>, between: string): ReturnType<typeof listedIn> {
  const tens = listed.filter(({ word: { value } }) => value >= 20 && value < 100);
  const units = listed.filter(({ word: { value } }) => value > 0 && value < 10 && Number.isInteger(value));
  return units.flatMap((unit) =>
    tens.map((ten) => ({
      form: unit.form + between + ten.form,
      word: { ...ten.word, value: unit.word.value + ten.word.value },
    })),
  );
}

/** The words of languages, and where each is found. */
interface Table {
  readonly words: readonly Word[];
  /** Of a form the indexes of its words. */
  readonly trie: Trie;
}

function tableOf(languages: readonly NumberWords[]): Table {
  const words: Word[] = [];
  const indexes = new Map<string, number[]>();
  for (const language of languages) {
    const listed = listedIn(language);
    const all = [...listed, ...(language.unitsFirst ?? []).flatMap((between) => withTens(listed, between))];
    for (const { form, word } of all) {
      const key = foldForm(form);
      const index = words.push(word) - 1;
      const known = indexes.get(key);
      if (known) known.push(index);
      else indexes.set(key, [index]);
    }
  }
  return { words, trie: new Trie(indexes) };
}

/** Built when the first note comes. */
let table: Table | undefined;

const joinsOf = new Map(
  NUMBER_WORDS.map((language) => [language, language.joins?.words.map((word) => foldForm(word)) ?? []]),
);

/** What may stand for the blank of "twenty five". */
function isBlank(unit: number): boolean {
  return unit === BLANK || unit === 0x2d || unit === 0xa0;
}

/** Every word of a number that stands at a place, the longest last. */
function wordsAt(folded: string, at: number): readonly FoundWord[] {
  table ??= tableOf(NUMBER_WORDS);
  const { words, trie } = table;
  const found: FoundWord[] = [];
  let node = ROOT;
  for (let i = at; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    node = trie.step(node, isBlank(unit) ? BLANK : unit);
    if (node === NONE) break;
    for (let index = 0; index < trie.countAt(node); index++)
      found.push({ ...(words[trie.numberAt(node, index)] as Word), end: i + 1 });
  }
  return found;
}

/** What a number that is put together word by word has come to. */
interface Sum {
  readonly total: number;
  /** What goes with the next power. */
  readonly group: number;
  /** The unit that was added last, if a ten may multiply it. */
  readonly unit: number;
  /** Below this the next word has to be. */
  readonly room: number;
  /** The power that was met last, and whether it stands before its group: "elfu tano". */
  readonly power: number;
  readonly leads: boolean;
}

const NOTHING: Sum = { total: 0, group: 0, unit: 0, room: Infinity, power: Infinity, leads: false };

function worthOf({ total, group, power, leads }: Sum): number {
  return total + (leads ? Math.max(1, group) * power : group);
}

/** "hai trăm rưỡi" is 250, "hai triệu rưỡi" two and a half million. */
function withHalf(sum: Sum): Sum | undefined {
  const { total, group, room, power } = sum;
  if (group === 0 && total > 0) return { ...sum, total: total + power / 2, room: 1 };
  const half = room === 100 && group >= 100 ? 50 : 0.5;
  return group > 0 ? { ...sum, group: group + half, unit: 0, room: 1 } : undefined;
}

/** Below which the word behind a word has to be. */
function roomBehind({ value, times }: Word): number {
  if (value < 1 || value >= 1000) return 1000;
  if (value >= 100) return 100;
  return (value >= 20 || times) && value % 10 === 0 ? 10 : 1;
}

/** The sum with a word more; undefined where the word does not belong to the number. */
function withWord(sum: Sum, word: Word): Sum | undefined {
  const { value, times, language } = word;
  const { total, group, unit, room, power } = sum;
  if (word.isHalf) return withHalf(sum);
  if (times && language.powersFirst) {
    if (value >= power) return undefined;
    // "elfu mia moja": a hundred thousand.
    if (sum.leads && group === 0) return { ...sum, power: power * value, room: 1000 };
    return { ...NOTHING, total: worthOf(sum), room: 1000, power: value, leads: true };
  }
  if (times && value >= 1000) {
    if (value === power) return undefined;
    const whole = value > power ? (total + group) * value : total + Math.max(1, group) * value;
    return whole < MOST ? { ...NOTHING, total: whole, room: value, power: value } : undefined;
  }
  if (times && value === 100 && group > 0 && group < 100)
    return { ...sum, group: group * 100, unit: 0, room: 100 };
  if (times && value === 10 && unit > 0) return { ...sum, group: group + unit * 9, unit: 0, room: 10 };
  if (value >= room) {
    const next = sum.leads && value < power ? { ...NOTHING, total: worthOf(sum), power } : undefined;
    return next && withWord(next, { ...word, times: false });
  }
  return { ...sum, group: group + value, unit: value < 10 && room > 10 ? value : 0, room: roomBehind(word) };
}

interface Next {
  readonly word: FoundWord;
  readonly isJoined: boolean;
}

/** The next word of the number: behind a blank or a dash, or behind what joins such words. */
function nextIn(folded: string, end: number, language: NumberWords, isRound: boolean): Next | undefined {
  const start = isBlank(folded.charCodeAt(end)) ? end + 1 : end;
  const word = longestAt(folded, start, language);
  if (word) return { word, isJoined: false };
  if (language.joins?.onlyRound && !isRound) return undefined;
  for (const join of joinsOf.get(language) ?? []) {
    const joined = folded.startsWith(join, start) && longestAt(folded, start + join.length, language);
    if (joined) return { word: joined, isJoined: true };
  }
  return undefined;
}

/** "三百五", "一万五": a last digit is of the power below the one before it. */
function shortened(sum: Sum, last: number, before: number, { shortens }: NumberWords): number {
  const value = worthOf(sum);
  return shortens && last > 0 && last < 10 && before >= 100 ? value + last * (before / 10 - 1) : value;
}

function numberIn(folded: string, start: number, first: FoundWord): SpelledNumber | undefined {
  const { language } = first;
  let sum = withWord(NOTHING, first);
  let word: FoundWord = first;
  let before = 0;
  let found: SpelledNumber | undefined;
  for (let parts = 1; sum && parts <= MOST_PARTS; parts++) {
    const { end } = word;
    const value = shortened(sum, word.value, before, language);
    if (!isLetter(folded, end) && Number.isInteger(value * 2)) found = { start, end, value, parts, language };
    const next = nextIn(folded, end, language, worthOf(sum) % 100 === 0);
    if (!next) break;
    before = word.times && !next.isJoined ? word.value : 0;
    // "ɗari da biyu" is a hundred and two, "ɗari biyu" two hundred.
    const isApart = next.isJoined && sum.leads && sum.group === 0;
    sum = withWord(isApart ? { ...NOTHING, total: worthOf(sum), power: sum.power } : sum, next.word);
    word = next.word;
  }
  return found;
}

/** The longest word of a language at a place that ends there, or has another right behind it: the "cent" of "centotto". */
function longestAt(folded: string, at: number, language: NumberWords): FoundWord | undefined {
  return wordsAt(folded, at).findLast(
    (word) =>
      word.language === language && (!isLetter(folded, word.end) || goesOn(folded, word.end, language)),
  );
}

function goesOn(folded: string, at: number, language: NumberWords): boolean {
  return (
    joinsOf.get(language)?.some((join) => folded.startsWith(join, at)) ||
    wordsAt(folded, at).some((word) => word.language === language)
  );
}

/** The longest number in words that begins at a place, as each language reads it that has one so long. */
export function numbersAt(folded: string, start: number): SpelledNumber[] {
  if (isLetter(folded, start) && isLetter(folded, start - 1)) return [];
  const words = wordsAt(folded, start);
  // So it is at most places.
  if (words.length === 0) return [];
  const languages = new Set(words.map(({ language }) => language));
  let longest: SpelledNumber[] = [];
  for (const language of languages) {
    const first = longestAt(folded, start, language);
    const number = first && numberIn(folded, start, first);
    const end = longest[0]?.end ?? 0;
    if (!number || number.end < end) continue;
    longest = number.end > end ? [number] : [...longest, number];
  }
  return longest;
}
