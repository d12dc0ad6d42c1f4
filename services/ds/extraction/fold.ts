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

/** Zero code point of every decimal digit block that bank messages are written in. */
const DIGIT_BLOCKS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040, 0x17e0,
];
const OTHER_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9\u066b\u066c\u2212]/g;

function ascii(char: string): string {
  if (char === '\u066b') return '.';
  if (char === '\u066c') return ',';
  if (char === '\u2212') return '-';
  const code = char.charCodeAt(0);
  const zero = DIGIT_BLOCKS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? char : String(code - zero);
}

/** Reads the digits of other scripts, their separators and the true minus sign as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, ascii);
}

/** Cyrillic letters that are drawn like Latin ones, as spam filters and old gateways mix them. */
const LOOKALIKE: Readonly<Record<string, string>> = {
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
};
const MIXED_WORD = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/;
const MIXABLE_WORD = /[a-z\u0400-\u04ff]+/g;

/** Rewrites words that mix Cyrillic look-alikes into Latin as plain Latin; takes and returns folded text. */
export function unmix(folded: string): string {
  if (!MIXED_WORD.test(folded)) return folded;
  return folded.replace(MIXABLE_WORD, (word) =>
    MIXED_WORD.test(word) ? Array.from(word, (char) => LOOKALIKE[char] ?? char).join('') : word,
  );
}
