import { CROWNS_BY_WORD, type MoneyByWord, PESOS_BY_WORD } from '../data/money-by-word.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { lexicon } from '../text/lexicon.ts';
import { leader } from '../words/leader.ts';
import type { Money } from './money.ts';
import type { Numeral } from './numeral.ts';

/** Which currency a sign of several means, from how a message writes its sums and its words; undefined where nothing tells. Never sure. */
export function likeliest(money: Money, reading: Reading, choices: readonly string[]): string | undefined {
  return BY_SIGN[choices[0] ?? '']?.(money.numeral, reading, choices);
}

/** By what the sign means most often. */
const BY_SIGN: Readonly<
  Record<string, (numeral: Numeral, reading: Reading, choices: readonly string[]) => string | undefined>
> = {
  USD: (numeral, reading) =>
    reading.languages[0] === 'fr'
      ? 'CAD'
      : reading.languages[0] === 'es'
        ? pesoOf(numeral, reading)
        : undefined,
  // `C$`: no sign of Canada's in Spanish.
  CAD: (_, { languages }) => (languages[0] === 'es' ? 'NIO' : undefined),
  // "2.340$00" is of Cape Verde, "15$50" of Québec or of a hand that was quick.
  CVE: ({ separators }, { languages }) =>
    languages[0] === 'fr' ? 'CAD' : languages[0] === 'pt' || separators.length > 1 ? 'CVE' : 'USD',
  // "B$": Brunei's, where Malay is written.
  BSD: (_, { languages }) => (languages[0] === 'id' ? 'BND' : undefined),
  SEK: (_, reading) => crownOf(reading),
  // Kenya's operators write in English.
  KES: (_, { languages }) => (languages[0] === 'sw' ? 'TZS' : undefined),
  JOD: (numeral) => (isLarge(numeral) ? 'IQD' : undefined),
  // The Emirates write no comma before the cents.
  AED: (numeral) => (hasCommaCents(numeral) ? 'MAD' : undefined),
  INR: (numeral, reading, choices) =>
    choices.includes('BRL') ? realOf(numeral) : choices[1] === 'LKR' ? tamilOf(numeral, reading) : undefined,
};

/** "RS 45,67": of reais. */
function realOf(numeral: Numeral): string | undefined {
  return hasCommaCents(numeral) ? 'BRL' : undefined;
}

/** "ரூ. 8,250.00": India writes no blank behind the dot. */
function tamilOf({ start }: Numeral, { text }: Reading): string | undefined {
  return text.charAt(start - 1) === ' ' ? 'LKR' : undefined;
}

function hasCommaCents({ groups, separators }: Numeral): boolean {
  return separators.at(-1) === ',' && groups.at(-1)?.length === 2;
}

/** Thousands without cents: of a dinar that is worth little. */
function isLarge({ groups, separators }: Numeral): boolean {
  if (separators.length === 0) return (groups[0]?.length ?? 0) > 3;
  return separators.every((mark) => mark === ',') && groups.at(-1)?.length === 3;
}

/** How many words of every country a folded text has, the most first. */
function countsIn(words: MoneyByWord): (folded: string) => [code: string, count: number][] {
  const find = lexicon(
    Object.entries(words).map(([codes, row]) => ({ means: codes.split(' '), words: row })),
  );
  return (folded) => {
    const counts = new Map<string, number>();
    for (const { means } of find(folded))
      for (const code of means) counts.set(code, (counts.get(code) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
}

const pesoWordsIn = latest(countsIn(PESOS_BY_WORD));

/** Argentina writes a blank behind its sign, and a comma before cents; Chile's prices end in 90. */
function pesoOf({ groups, separators, start }: Numeral, { text, folded }: Reading): string {
  const told = leader(pesoWordsIn(folded));
  if (told) return told.code;
  const isApart = text.charAt(start - 1) === ' ';
  const tail = groups.at(-1) ?? '';
  if (separators.at(-1) === '.' && tail.length === 3) {
    if (tail.endsWith('90')) return 'CLP';
    return isApart ? 'ARS' : 'COP';
  }
  if (separators.at(-1) === ',' && tail.length === 2) return isApart ? 'ARS' : 'COP';
  return 'MXN';
}

const ICELANDIC = /[ðþ]/iu;
const SWEDISH = /[äö]/iu;
/** "1.120,50", "80 kr. til": the others write a blank, and no dot after the sign. */
const DANISH_FORM = /\d\.\d{3},\d\d(?!\d)|\bkr\.(?:\s?[\p{Ll}\d]|$)/u;
const crownWordsIn = countsIn(CROWNS_BY_WORD);

/** Swedes, Danes and Norwegians write their crowns alike, but not their letters and commonest words. */
export const crownOf = latest(({ text, folded }: Reading): string | undefined => {
  if (ICELANDIC.test(text)) return 'ISK';
  if (SWEDISH.test(text)) return 'SEK';
  const counts = crownWordsIn(folded);
  const told = leader(counts);
  if (told) return told.code;
  if (DANISH_FORM.test(text)) return 'DKK';
  // As many words of Norway as of Denmark.
  return counts.length > 0 && !counts.slice(0, 2).some(([code]) => code === 'SEK') ? 'NOK' : undefined;
});
