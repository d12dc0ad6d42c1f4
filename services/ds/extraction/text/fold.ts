/** Letters as the lexicon compares them: one code unit in, one out, so offsets survive. */
const FOLD = new Uint16Array(0x10000);
for (let code = 0; code < FOLD.length; code++) FOLD[code] = code;

const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const SPECIAL: Readonly<Record<string, string>> = {
  ё: 'е',
  İ: 'i',
  ı: 'i',
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  ς: 'σ',
  '\u2010': '-',
  '\u2011': '-',
};
/** Scripts with case or accents; everything else folds to itself. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x41, 0x24f],
  [0x370, 0x58f],
  [0x1e00, 0x1eff],
];

for (const [from, to] of RANGES) {
  for (let code = from; code <= to; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    const bare = code < 0x400 || code >= 0x1e00 ? lower.normalize('NFD').charAt(0) : lower.charAt(0);
    FOLD[code] = bare.charCodeAt(0);
  }
}
for (const [from, to] of Object.entries({ ...ARABIC, ...SPECIAL })) {
  for (const form of new Set([from, from.toUpperCase()])) {
    if (form.length === 1) FOLD[form.charCodeAt(0)] = to.charCodeAt(0);
  }
}

/** Lower-cases and strips Latin accents and Arabic letter variants, keeping every offset where it was. */
export function fold(text: string): string {
  const units = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) units[i] = FOLD[text.charCodeAt(i)] ?? 0;
  return String.fromCharCode.apply(null, units);
}

const NON_ASCII = /[^\0-\x7f]/;

/** Whether a text has nothing but ASCII, as most have. */
export function isAscii(text: string): boolean {
  return !NON_ASCII.test(text);
}

/** `fold` of the compatibility form (NFKC): what a word of a table is looked up as. */
export function foldForm(text: string): string {
  return isAscii(text) ? foldAscii(text) : fold(text.normalize('NFKC'));
}

/** `fold` for text that is known to be ASCII. */
export function foldAscii(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
}

/** Zero code point of every decimal digit block that bank messages are written in. */
const DIGIT_BLOCKS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040, 0x17e0,
];
const OTHER_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9\u066b\u066c\u2212\u201a\ua4f8]/g;

function ascii(char: string): string {
  if (char === '\u066b') return '.';
  if (char === '\u066c') return ',';
  if (char === '\u2212') return '-';
  if (char === '\u201a') return ',';
  if (char === '\ua4f8') return '.';
  const code = char.charCodeAt(0);
  const zero = DIGIT_BLOCKS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? char : String(code - zero);
}

/** Reads the digits of other scripts, their separators and the true minus sign as ASCII. */
export function asciiDigits(text: string): string {
  return text.search(OTHER_DIGIT) < 0 ? text : text.replace(OTHER_DIGIT, ascii);
}

/** Letters of other scripts that are drawn like Latin ones, as spam filters, old gateways and tricksters mix them. */
const AS_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  г: 'g',
  ь: 'j',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
  ɡ: 'g',
  ʀ: 'r',
  ɪ: 'i',
  ᴅ: 'd',
};
const AS_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  e: 'е',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
  p: 'р',
  c: 'с',
  t: 'т',
  y: 'у',
  x: 'х',
  i: 'і',
};
const AS_GREEK: Readonly<Record<string, string>> = {
  a: 'α',
  b: 'β',
  e: 'ε',
  z: 'ζ',
  h: 'η',
  i: 'ι',
  k: 'κ',
  m: 'μ',
  n: 'ν',
  o: 'ο',
  p: 'ρ',
  t: 'τ',
  y: 'υ',
  x: 'χ',
};
/** ə, ɓ and ɗ are no disguise: Azerbaijani and Hausa are written with them. */
const MIXED_WORD =
  /[a-z][\u0370-\u03ff\u0400-\u04ffɡɪʀ\u1d00-\u1d2b]|[\u0370-\u03ff\u0400-\u04ffɡɪʀ\u1d00-\u1d2b][a-z]/;
const MIXABLE_WORD = /[a-z\u0370-\u03ff\u0400-\u04ffɡɪʀ\u1d00-\u1d2b]+/g;

/** Rewrites words that mix look-alikes of another script into the script that most of the word is in; folded text only. */
export function unmix(folded: string): string {
  if (!MIXED_WORD.test(folded)) return folded;
  return folded.replace(MIXABLE_WORD, (word) => {
    if (!MIXED_WORD.test(word)) return word;
    const letters = Array.from(word);
    const latin = letters.filter((char) => char <= 'z');
    const other = /[\u0370-\u03ff]/.test(word) ? AS_GREEK : AS_CYRILLIC;
    const canBeLatin = letters.every((char) => char <= 'z' || AS_LATIN[char] !== undefined);
    const canBeOther = latin.every((char) => other[char] !== undefined);
    const table = canBeLatin && (!canBeOther || latin.length * 2 >= letters.length) ? AS_LATIN : other;
    return Array.from(word, (char) => table[char] ?? char).join('');
  });
}
