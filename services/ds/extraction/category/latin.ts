import { replaced } from '../text/pattern.ts';

/** Cyrillic letters in Latin ones, as card networks print them. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  қ: 'k',
  ғ: 'g',
  ү: 'u',
  ұ: 'u',
  ө: 'o',
  ә: 'a',
  ң: 'n',
  һ: 'h',
  ў: 'u',
};
const CYRILLIC = /[\u0400-\u04ff]/;
const LETTER = /[\u0400-\u04ff]/g;
/** Spellings of one sound, in the order in which they are made alike. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/ts|tz/g, 'c'],
  [/[yj](?=[aeou])/g, ''],
  [/i(?=[ao])/g, ''],
  [/[yj]/g, 'i'],
  [/ii+/g, 'i'],
  [/ks/g, 'x'],
  [/['`]/g, ''],
];

/** Whether a text has Cyrillic letters. */
export function isCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

/** Folded text with its Cyrillic letters in Latin and all transliterations of a word alike: `аптека` and `apteka`. */
export function romanised(folded: string): string {
  let text = isCyrillic(folded) ? folded.replace(LETTER, (letter) => LATIN[letter] ?? '') : folded;
  for (const [from, to] of ALIKE) text = replaced(text, from, to);
  return text;
}
