import type { Category } from '../data/categories.ts';
import { TRADES, type Trade } from '../data/merchants.ts';
import { NOTE_WORDS } from '../data/note-things.ts';
import { WORDS_OF_BRANDS } from '../data/note-words.ts';
import { fold, foldForm } from '../text/fold.ts';
import { type Cue, lexicon, type WordRow } from '../text/lexicon.ts';
import { replaced, setOf } from '../text/pattern.ts';
import { type Brand, brandAt, brandGlued, brandIn, type Found, isWritten, knownBrands } from './brand.ts';
import { guesser } from './guess.ts';
import { keyOf, wordsOf } from './key.ts';
import { isCyrillic, romanised } from './latin.ts';
import { withoutNoise } from './noise.ts';
import { personal } from './person.ts';

/** What a merchant sells, how surely, and the brand where one was recognised. */
export interface Verdict {
  readonly category: Category;
  readonly confidence: number;
  readonly brand?: string;
}

/** Nats by which a guess must lead; less is no answer. */
const MARGIN = 14;
/** Few of the names learnt from are in other scripts. */
const FOREIGN_MARGIN = 24;
const FOREIGN = /[^\0-\u024f]/;
/** A firm of such a name may share a word with a brand by chance. */
const VAGUE =
  /(?<![a-z])(?:enterprises?|trad(?:ers?|ing)|solutions?|holdings?|associates?|ventures?|industr(?:y|ies)|group|consult(?:ing|ants?)|agenc(?:y|ies)|sons|bros|brothers)(?![a-z])/;
/** Toast is the till of restaurants only. */
const TOAST = /^tst\s?\*/i;
/** A shop that also sells these says so on the receipt. */
const OUTRANKS: ReadonlySet<Category> = new Set(['transport.fuel', 'health.pharmacy']);

/** Words of a name that say nothing of its trade, however often one trade has them. */
const EMPTY =
  /(?<![a-z])(?:payments?|received|paid|merchant|account|acct|transfer|transaction|txn|ref|reference|bill|billing|enterprises?|traders?|trading|solutions?|technolog(?:y|ies)|tech|tekhno?|services?|group|company|global|international|intl|consult(?:ing|ants?)|agency|agencies|associates?|ventures?|holdings?|industr(?:y|ies|ial)|sons|bros|brothers|new|best|general|sri|shri|shree|jsc|llc|llp|ltd|pvt|private|limited|inc|corp|co|gmbh|ag|sa|srl|spa|bv|oy|ab|kg|pt|cv|online|world|city|india|x{2,})(?![a-z])/g;

const tradesIn = lexicon(TRADES);
const wordsOfBrands = setOf(WORDS_OF_BRANDS);
const noteWordsIn = lexicon(NOTE_WORDS);
/** Built when the first name comes that nothing before it knows; so is the model. */
let romanTradesIn: ReturnType<typeof lexicon<Trade>> | undefined;
let guess: ReturnType<typeof guesser> | undefined;

function romanRow({ means, words }: WordRow<Trade>): WordRow<Trade> {
  const cyrillic = words.split('|').filter((word) => isCyrillic(word) && word.trim().length > 4);
  return { means, words: cyrillic.map((word) => romanised(fold(word.trim()))).join('|') };
}

/** The longest word that is not faint, else the longest faint one. */
function telling(cues: readonly Cue<Trade>[]): Trade | undefined {
  let best: Cue<Trade> | undefined;
  for (const cue of cues) {
    const gain = best ? Number(best.means.faint) - Number(cue.means.faint) : 1;
    if (gain > 0 || (gain === 0 && best && cue.end - cue.start > best.end - best.start)) best = cue;
  }
  return best?.means;
}

function branded({ name, category }: Brand, confidence: number): Verdict {
  return { category, confidence, brand: name };
}

function chosen(found: Found | undefined, trade: Trade | undefined): Verdict | undefined {
  const said = trade && !trade.faint ? trade.category : undefined;
  if (found?.sure && !(said && OUTRANKS.has(said) && /^(?:groceries|shopping)/.test(found.category)))
    return branded(found, 0.9);
  if (said) {
    const agrees = found && found.category.split('.')[0] === said.split('.')[0];
    return agrees ? branded(found, 0.88) : { category: said, confidence: 0.82 };
  }
  return undefined;
}

/** What a merchant sells, from its name alone; undefined for persons and for names that say nothing. */
export function tradeOf(merchant: string): Verdict | undefined {
  const whole = brandAt(keyOf(merchant.slice(0, 80)).text);
  if (whole) return branded(whole, 0.95);
  const name = withoutNoise(merchant);
  if (name === '') return undefined;
  const key = keyOf(name);
  const exact = brandAt(key.text);
  if (exact) return branded(exact, 0.93);
  const folded = foldForm(name);
  const found = brandIn(key);
  const words = wordsOf(key);
  const who = personal(words);
  const trade = telling(tradesIn(folded));
  if (who === 'whole' && !(trade && !trade.faint)) return undefined;
  const clear = chosen(found, trade);
  if (clear) return clear;
  const vague = VAGUE.test(folded);
  if (who !== 'part' && found?.first && !vague) return branded(found, 0.75);
  romanTradesIn ??= lexicon(TRADES.map(romanRow).filter(({ words }) => words !== ''));
  const roman = telling(romanTradesIn(romanised(folded)));
  if (roman && !roman.faint) return { category: roman.category, confidence: 0.78 };
  const glued = brandGlued(key);
  if (glued) return branded(glued, 0.75);
  if (trade) return { category: trade.category, confidence: 0.6 };
  if (TOAST.test(merchant)) return { category: 'dining.restaurant', confidence: 0.7 };
  if (who !== 'none' || vague) return undefined;
  if (found) return branded(found, 0.65);
  guess ??= guesser(knownBrands());
  const likely = guess(replaced(folded, EMPTY, ' '));
  const margin = FOREIGN.test(folded) ? FOREIGN_MARGIN : MARGIN;
  return likely && likely.margin >= margin ? { category: likely.category, confidence: 0.55 } : undefined;
}

const ARTICLES = /^(?:an?|the|my|our|le|la|les|un|une|el|los|las|una|il|lo|der|die|das|o|os|as)\s|['’]/g;

/** Whether a name is nothing but what is sold there: "coffee", "the cinema", "кино". */
export function isThing(name: string): boolean {
  const folded = foldForm(name).replace(ARTICLES, '').trim();
  const all = (cues: readonly Cue<Trade>[]): boolean =>
    cues.some(({ start, end }) => start === 0 && end === folded.length);
  return all(tradesIn(folded)) || all(noteWordsIn(folded));
}

/** What the words of a note say was bought. */
export function tradeIn(note: string): Verdict | undefined {
  const folded = fold(note);
  const trade = telling([...tradesIn(folded), ...noteWordsIn(folded)]);
  const found = brandIn(keyOf(note.slice(0, 200)));
  const isBrand = found && !wordsOfBrands.has(found.key) && isWritten(found, found.key, found.words, note);
  const clear = chosen(isBrand ? found : undefined, trade);
  return clear ?? (trade && { category: trade.category, confidence: 0.6 });
}
