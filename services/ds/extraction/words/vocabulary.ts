import { LANGUAGE_CURRENCY } from '../data/currencies.ts';
import { LANGUAGES } from '../data/languages.ts';
import { foldForm } from '../text/fold.ts';
import { type Cue, entriesOf, lexicon, type WordRow } from '../text/lexicon.ts';
import { matches } from '../text/pattern.ts';
import {
  HOLDERS,
  isHolder,
  type Label,
  type Language,
  type Phrase,
  type Place,
  type Verb,
} from './language.ts';

type Meaning = (
  | { readonly is: 'verb'; readonly verb: Verb }
  | { readonly is: 'label'; readonly label: Label }
  | { readonly is: 'phrase'; readonly phrase: Phrase }
  | { readonly is: 'place'; readonly place: Place }
  | { readonly is: 'after'; readonly place: Place }
) & {
  /** Index into LANGUAGES. */
  readonly language: number;
};

/** The words of a message that mean something to the grammar, each list in the order of the text. */
export interface Words {
  readonly verbs: readonly Cue<Verb>[];
  readonly labels: readonly Cue<Label>[];
  readonly phrases: readonly Cue<Phrase>[];
  /** Before a name. */
  readonly places: readonly Cue<Place>[];
  /** After a name. */
  readonly postpositions: readonly Cue<Place>[];
  /** BCP 47 codes of the languages that the message seems to be written in, the likeliest first. */
  readonly languages: readonly string[];
}

/** Words this short say nothing about the language, and mean nothing in a language that is not spoken. */
const SHORT = 4;
/** So many letters of short words tell a language. */
const ABBREVIATIONS = 6;
/** Words this long mean the same wherever they stand. */
const LONG = 7;
/** A language with this share of the best one's score is spoken too: banks mix. */
const ALSO_SPOKEN = 0.4;
/** Where the scripts begin whose signs are syllables or words: kana, Chinese, Hangul. */
const DENSE = 0x3040;
const COMMON = LANGUAGES.findIndex(({ code }) => code === 'und');

/** The labels of all languages, without colons. */
const PLAIN = new Map<string, Set<string>>();
for (const { labels } of LANGUAGES)
  for (const [label, words] of Object.entries(labels)) {
    const known = PLAIN.get(label) ?? new Set();
    for (const word of entriesOf(words)) if (!word.endsWith(':')) known.add(word);
    PLAIN.set(label, known);
  }

/** "ref:" says no more than "ref", and would hide the "ref" of other languages. */
function withoutColons(label: string, words: string): string {
  return entriesOf(words)
    .filter((word) => !word.endsWith(':') || !PLAIN.get(label)?.has(word.slice(0, -1).trim()))
    .join(' | ');
}

function rowsOf(language: Language, index: number): WordRow<Meaning>[] {
  const rows: WordRow<Meaning>[] = [];
  const add = (means: Meaning, words: string): void => {
    rows.push({ means, words });
  };
  for (const [direction, kind, weight, words] of language.verbs)
    add({ is: 'verb', verb: { direction, kind, weight }, language: index }, words);
  for (const [label, words] of Object.entries(language.labels))
    add(
      { is: 'label', label: label as Label, language: index },
      label === 'party' ? words : withoutColons(label, words),
    );
  for (const [phrase, words] of Object.entries(language.phrases))
    add({ is: 'phrase', phrase: phrase as Phrase, language: index }, words);
  for (const [place, words] of Object.entries(language.places))
    add({ is: 'place', place: place as Place, language: index }, words);
  for (const [place, words] of Object.entries(language.after ?? {}))
    add({ is: 'after', place: place as Place, language: index }, words);
  return rows;
}

// One lexicon, so that the longest phrase wins across meanings: "will be debited" hides "debited".
const find = lexicon<Meaning>(LANGUAGES.flatMap(rowsOf));

/** A word of a table as it stands in a folded text. */
function asFound(word: string): string {
  return foldForm(word);
}

/** "credited to" is a verb that also introduces a name, as its last word does alone. */
const introducers = LANGUAGES.map(() => new Map<string, Place>());
LANGUAGES.forEach(({ places }, index) => {
  for (const [place, words] of Object.entries(places)) {
    if (place === 'end') continue;
    for (const word of entriesOf(words)) introducers[index]?.set(asFound(word), place as Place);
  }
});

/** "from your account" says whose side it is, and names an account as its last word does alone. */
const holders = LANGUAGES.map(() => new Map<string, Label>());
LANGUAGES.forEach(({ labels }, index) => {
  for (const label of HOLDERS)
    for (const word of entriesOf(labels[label] ?? ''))
      holders[index]?.set(asFound(word.replace(/\*$/, '')), label);
});

/** "को भेजे गए" ("sent to", after a name) tells the movement as its verb does alone. */
const sent = LANGUAGES.map(() => new Map<string, Verb>());
LANGUAGES.forEach(({ verbs, after }, index) => {
  if (!after) return;
  for (const [direction, kind, weight, words] of verbs)
    for (const word of entriesOf(words)) sent[index]?.set(asFound(word), { direction, kind, weight });
});

/** A word of movement inside a word that introduces a name, and where in it. */
interface Carried {
  readonly verb: Verb;
  readonly from: number;
  readonly to: number;
}

/** "で支払い", "收到來自": in scripts without blanks the word beside a name holds the verb, and would hide it. */
const carried = LANGUAGES.map(() => new Map<string, Carried>());
LANGUAGES.forEach(({ verbs, places, after = {} }, index) => {
  const known = new Map<string, Verb>();
  for (const [direction, kind, weight, words] of verbs)
    for (const word of entriesOf(words)) known.set(asFound(word), { direction, kind, weight });
  for (const [place, words] of [...Object.entries(places), ...Object.entries(after)]) {
    for (const entry of entriesOf(words)) {
      // "のお支払い" ends a name and tells of a payment; "お支払い方法" does not.
      if (place === 'end' && !/^[のでに的]/.test(entry)) continue;
      const word = asFound(entry);
      if (word.charCodeAt(0) < DENSE || known.has(word)) continue;
      for (let cut = 1; cut < word.length - 1; cut++) {
        const head = known.get(word.slice(0, -cut));
        const tail = known.get(word.slice(cut));
        if (head && place !== 'end')
          carried[index]?.set(word, { verb: head, from: 0, to: word.length - cut });
        else if (tail) carried[index]?.set(word, { verb: tail, from: cut, to: word.length });
        if (head || tail) break;
      }
    }
  }
});

/** Its length; a sign of a script without blanks counts as much as a short word. */
function weightOf(folded: string, start: number, end: number): number {
  return (end - start) * (folded.charCodeAt(start) >= DENSE ? 3 : 1);
}

/** Of the text that is read: an array of its own for each would cost more than what is counted in it. */
const SCORE = new Float64Array(LANGUAGES.length);

/** How much of the text each language accounts for, in letters of the words it knows; shared words are shared out. */
function scores(folded: string, cues: readonly Cue<Meaning>[]): Float64Array {
  const score = SCORE.fill(0);
  for (let i = 0; i < cues.length; ) {
    const next = endOfPlace(cues, i);
    const { start, end } = cues[i] as Cue<Meaning>;
    const weight = weightOf(folded, start, end);
    // The rows of a language follow each other, and so do its cues here.
    let known = 0;
    let common = false;
    for (let at = i, last = -1; at < next; at++) {
      const { language } = (cues[at] as Cue<Meaning>).means;
      if (language !== last) known++;
      if (language === COMMON) common = true;
      last = language;
    }
    if (weight >= SHORT && !common)
      for (let at = i, last = -1; at < next; at++) {
        const { language } = (cues[at] as Cue<Meaning>).means;
        if (language !== last) score[language] = (score[language] as number) + weight / known;
        last = language;
      }
    i = next;
  }
  return score;
}

/** Index after the last cue that stands where cue `i` stands. */
function endOfPlace(cues: readonly Cue<Meaning>[], i: number): number {
  let next = i + 1;
  while (cues[next]?.start === cues[i]?.start && next < cues.length) next++;
  return next;
}

/** Codes of currencies that stand for a language: the RUB of "Oplata … RUB" tells Russian from Polish. */
const CODES = new Map(
  [...LANGUAGE_CURRENCY]
    // The euro is spoken of in many.
    .filter(([, code]) => code !== 'EUR')
    .map(([language, code]): [string, number] => [
      code.toLowerCase(),
      LANGUAGES.findIndex((one) => one.code === language),
    ]),
);
const CODE = /(?<![a-z])(?:rur|byn|[a-z]{3})(?![a-z])/g;
const RUSSIAN = LANGUAGES.findIndex(({ code }) => code === 'ru');
const RUSSIAN_LATIN = LANGUAGES.findIndex(({ code }) => code === 'ru-Latn');
const ROUBLES: ReadonlySet<string> = new Set(['rur', 'byn', 'rub']);

/** "TK: … PS:-55.000VND SD: …": where only short words stand, the language that has most of them is spoken. */
function favourByAbbreviations(score: Float64Array, cues: readonly Cue<Meaning>[]): void {
  const known = new Map<number, number>();
  for (const { start, end, means } of cues)
    if (means.language !== COMMON) known.set(means.language, (known.get(means.language) ?? 0) + end - start);
  const [best, second] = [...known].sort((a, b) => b[1] - a[1]);
  if (best && best[1] > ABBREVIATIONS && best[1] > (second?.[1] ?? 0) * 1.5) score[best[0]] = 1;
}

/** The letters that a message in Russian is written in. */
function russianOf(score: Float64Array): number {
  return (score[RUSSIAN] ?? 0) > (score[RUSSIAN_LATIN] ?? 0) ? RUSSIAN : RUSSIAN_LATIN;
}

/** Where languages are close, the money decides. */
function favourByMoney(folded: string, score: Float64Array, cues: readonly Cue<Meaning>[]): void {
  let best = 0;
  let second = 0;
  for (const one of score) {
    if (one > best) {
      second = best;
      best = one;
    } else if (one > second) second = one;
  }
  if (best === 0) favourByAbbreviations(score, cues);
  if (second < best * ALSO_SPOKEN || best === 0) return;
  for (const [code] of matches(folded.slice(0, 400), CODE)) {
    const language = ROUBLES.has(code) ? russianOf(score) : CODES.get(code);
    if (language === undefined) continue;
    if ((score[language] ?? 0) > 0) {
      score[language] = (score[language] ?? 0) + best;
      return;
    }
  }
}

/** Languages share words: one meaning in one place counts once. */
function addOnce<T>(cues: Cue<T>[], start: number, end: number, means: T): void {
  for (let i = cues.length - 1; i >= 0 && cues[i]?.start === start; i--) if (cues[i]?.means === means) return;
  cues.push({ start, end, means });
}

/** A finished purchase, as in "purchased from", "خرید از"; not the side of "debited from". */
function isPurchase(means: Meaning): boolean {
  return (
    means.is === 'verb' &&
    means.verb.direction === 'debit' &&
    means.verb.kind === 'debit' &&
    means.verb.weight === 3
  );
}

/** The lists of `Words` while they are filled. */
interface Found {
  readonly verbs: Cue<Verb>[];
  readonly labels: Cue<Label>[];
  readonly phrases: Cue<Phrase>[];
  readonly places: Cue<Place>[];
  readonly postpositions: Cue<Place>[];
}

/** Takes a word for what it means, and its parts for what they mean besides. */
function take(found: Found, folded: string, { start, end, means }: Cue<Meaning>): void {
  switch (means.is) {
    case 'verb':
      found.verbs.push({ start, end, means: means.verb });
      break;
    case 'label':
      addOnce(found.labels, start, end, means.label);
      break;
    case 'phrase':
      addOnce(found.phrases, start, end, means.phrase);
      break;
    case 'place':
      addOnce(found.places, start, end, means.place);
      break;
    case 'after':
      addOnce(found.postpositions, start, end, means.place);
  }
  if (means.is === 'place' || means.is === 'after') {
    const held = carried[means.language]?.get(folded.slice(start, end));
    if (held) found.verbs.push({ start: start + held.from, end: start + held.to, means: held.verb });
  }
  const firstEnd = folded.indexOf(' ', start);
  if (firstEnd >= 0 && firstEnd < end) takeParts(found, folded, { start, end, means }, firstEnd);
}

/** "credited to" also introduces a name, "на карту" also says where to, "from your account" names an account. */
function takeParts(
  found: Found,
  folded: string,
  { start, end, means }: Cue<Meaning>,
  firstEnd: number,
): void {
  const { verbs, labels, places } = found;
  const { language } = means;
  if (means.is === 'after') {
    const told = sent[language]?.get(folded.slice(firstEnd + 1, end));
    if (told?.direction === (means.place === 'from' ? 'credit' : 'debit'))
      verbs.push({ start: firstEnd + 1, end, means: told });
  }
  const first = introducers[language]?.get(folded.slice(start, firstEnd));
  if (first && means.is === 'label' && isHolder(means.label)) addOnce(places, start, firstEnd, first);
  const lastStart = folded.lastIndexOf(' ', end - 1) + 1;
  const lastWord = folded.slice(lastStart, end);
  const last = means.is === 'verb' ? introducers[language]?.get(lastWord) : undefined;
  // "bought from" names the shop.
  if (last) addOnce(places, lastStart, end, last === 'from' && isPurchase(means) ? 'at' : last);
  // "перевод на карту": the preposition belongs to the account's word.
  const twoStart = folded.lastIndexOf(' ', lastStart - 2) + 1;
  const both =
    means.is === 'verb' && twoStart > start
      ? introducers[language]?.get(folded.slice(twoStart, end))
      : undefined;
  if (both) addOnce(places, twoStart, end, both);
  const holder = means.is === 'phrase' ? undefined : holders[language]?.get(lastWord);
  if (holder) addOnce(labels, lastStart, end, holder);
  if (holder && first && means.is === 'verb') addOnce(places, start, firstEnd, first);
  // "hesabınıza yatırılmıştır": the verb comes last.
  const head = means.is === 'verb' ? holders[language]?.get(folded.slice(start, firstEnd)) : undefined;
  if (head) addOnce(labels, start, firstEnd, head);
}

/** Finds the words that mean something; short ones only in the languages that the message is written in. */
export function readWords(folded: string): Words {
  const cues = find(folded);
  const score = scores(folded, cues);
  favourByMoney(folded, score, cues);
  let best = 0;
  for (const one of score) if (one > best) best = one;
  const found: Found = { verbs: [], labels: [], phrases: [], places: [], postpositions: [] };
  for (let i = 0; i < cues.length; ) {
    const next = endOfPlace(cues, i);
    // Where languages disagree about a word, the one that the message is written in decides.
    let likeliest = 0;
    for (let at = i; at < next; at++) {
      const one = score[(cues[at] as Cue<Meaning>).means.language] as number;
      if (one > likeliest) likeliest = one;
    }
    for (let at = i; at < next; at++) {
      const cue = cues[at] as Cue<Meaning>;
      const { language, is } = cue.means;
      if (language !== COMMON && (score[language] as number) < likeliest) continue;
      const long = weightOf(folded, cue.start, cue.end) >= LONG && is !== 'place' && is !== 'after';
      const spoken = language === COMMON || best === 0 || (score[language] ?? 0) >= best * ALSO_SPOKEN;
      if (spoken || long) take(found, folded, cue);
    }
    i = next;
  }
  const { verbs, labels, phrases, places, postpositions } = found;
  const languages = best > 0 ? spokenIn(score, best) : [];
  return { verbs, labels, phrases, places, postpositions, languages };
}

/** The codes of the languages that a message is written in, the likeliest first. */
function spokenIn(score: Float64Array, best: number): string[] {
  const likely: number[] = [];
  for (let index = 0; index < score.length; index++)
    if ((score[index] as number) >= best * ALSO_SPOKEN) likely.push(index);
  likely.sort((a, b) => (score[b] as number) - (score[a] as number));
  return likely.map((index) => (LANGUAGES[index] as Language).code);
}
