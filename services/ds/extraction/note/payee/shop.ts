import { type Brand, brandAt, brandIn, isWritten } from '../../category/brand.ts';
import { keyOf } from '../../category/key.ts';
import { isThing, tradeIn } from '../../category/trade.ts';
import type { Category } from '../../data/categories.ts';
import { SHOPS_IN_A_WORD, WORDS_OF_BRANDS } from '../../data/note-words.ts';
import type { Reading } from '../../grammar.ts';
import { setOf } from '../../text/pattern.ts';
import { overlaps } from '../../text/spans.ts';
import { dayWords } from '../../time/when.ts';
import type { Field, Span } from '../../types.ts';
import type { Part } from '../parts.ts';

/** Words of a note: of scripts without blanks every sign is one. */
const WORD =
  /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]|[\p{L}\d][\p{L}\p{M}\d'’.&+-]*[\p{L}\p{M}\d'’+]|[\p{L}\d]/gu;
const SIGN = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
/** A brand is at most so many words, or signs. */
const MOST_WORDS = 4;
const MOST_SIGNS = 10;
/** No honest part of a note has more words. */
const MOST = 60;
const inAWord = setOf(SHOPS_IN_A_WORD);
const areWords = setOf(WORDS_OF_BRANDS);

/** A brand where a note names it. */
interface Named extends Span {
  readonly brand: Brand;
}

/** A shop, and what it sells. */
export interface Shop {
  readonly name: Field<string>;
  readonly category: Category;
}

/** The shop of a part that names one without any preposition: "rewe 34,20", "gas 42 shell", "coffee starbucks 4.10". */
export function shopIn(reading: Reading, part: Part): Shop | undefined {
  const named = longestIn(reading, part);
  if (!named) return undefined;
  const { start, end, brand } = named;
  const value = reading.text.slice(start, end);
  const name = { value, confidence: 0.8, stage: 'dictionary', span: reading.original(start, end) } as const;
  return { name, category: brand.category };
}

function longestIn(reading: Reading, part: Part): Named | undefined {
  const words = wordsIn(reading, part);
  let best: Named | undefined;
  words.forEach(({ start }, from) => {
    const most = SIGN.test(reading.text.charAt(start)) ? MOST_SIGNS : MOST_WORDS;
    for (let to = Math.min(words.length, from + most) - 1; to >= from; to--) {
      const end = words[to]?.end ?? start;
      if (best && end - start <= best.end - best.start) return;
      if (!isTogether(reading.text.slice(start, end))) continue;
      const brand = brandOfWords(reading, part, words, from, to);
      if (!brand) continue;
      best = { start, end, brand };
      return;
    }
  });
  return best;
}

/** Neighbours with nothing but a blank between. */
function isTogether(words: string): boolean {
  return !/[,;:()\n]/.test(words);
}

/** The words of a part beside its sum and its day. */
function wordsIn({ text, folded, dates }: Reading, { start, end, money }: Part): Span[] {
  // The days of other parts are as many as there are parts.
  const days = [...dates, ...dayWords(folded)].filter((day) => day.start < end && start < day.end);
  const taken: readonly Span[] = [money, ...days];
  return [...text.slice(start, end).matchAll(WORD)]
    .map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }))
    .filter((word) => !overlaps(taken, word.start, word.end))
    .slice(0, MOST);
}

/** A name that is no other word: a surely known one, else one that is alone beside the sum, or whose trade the others tell. */
function brandOfWords(
  { text }: Reading,
  { start, end }: Part,
  words: readonly Span[],
  from: number,
  to: number,
): Brand | undefined {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return undefined;
  const name = text.slice(first.start, last.end);
  const key = keyOf(name);
  const brand = key.text.length > 1 ? brandAt(key.text) : undefined;
  if (!brand || !isWritten(brand, key.text, to - from + 1, name)) return undefined;
  const isAlone = words.length === to - from + 1;
  if (isAlone && inAWord.has(key.text)) return brand;
  if (isThing(name) && !SIGN.test(name)) return undefined;
  if (brandIn(key)?.sure && !areWords.has(key.text)) return brand;
  // "birthday gift" is no toy shop, whatever else it sells.
  if (isAlone || (areWords.has(key.text) && !inAWord.has(key.text))) return undefined;
  const told = tradeIn(`${text.slice(start, first.start)} ${text.slice(last.end, end)}`);
  return told?.category.split('.')[0] === brand.category.split('.')[0] ? brand : undefined;
}
