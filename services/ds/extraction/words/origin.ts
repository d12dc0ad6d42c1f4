import { CHAINS } from '../data/chains.ts';
import { COUNTRIES, INTERNATIONAL_BANKS } from '../data/countries.ts';
import { type Cue, lexicon, type WordRow } from '../text/lexicon.ts';

/** What a word gives away about where a message comes from. */
interface Clue {
  /** ISO 4217, or '' where the bank operates in many countries. */
  readonly currency: string;
  readonly weight: number;
  readonly bank: boolean;
}

/** Where a message seems to come from. */
export interface Origin {
  /** Names of banks and wallets, in the order of the text. */
  readonly banks: readonly Cue<true>[];
  /** ISO 4217 of the money that is spent there; undefined where nothing tells. */
  readonly currency?: string;
}

const rows: WordRow<Clue>[] = COUNTRIES.flatMap(({ currency, banks, rails, signs }) => [
  ...row({ currency, weight: 3, bank: true }, banks),
  ...row({ currency, weight: 3, bank: false }, rails),
  ...row({ currency, weight: 2, bank: false }, `${signs}${bracketed(signs)}`),
]);
const chains = Object.entries(CHAINS).flatMap(([currency, words]) =>
  row({ currency, weight: 1, bank: false }, words),
);
const find = lexicon([
  ...rows,
  ...chains,
  ...row({ currency: '', weight: 0, bank: true }, INTERNATIONAL_BANKS),
]);

/** Wallets print the other party's number in brackets and without its plus: "(23767****90)". */
function bracketed(signs: string): string {
  return [...signs.matchAll(/\+(\d{3})(?!\d)/g)].map(([, code]) => ` | (${code}`).join('');
}

function row(means: Clue, words: string): WordRow<Clue>[] {
  return words === '' ? [] : [{ means, words }];
}

/** Reads who signs a message and what money is spent there. */
export function originOf(folded: string): Origin {
  const votes = new Map<string, number>();
  const banks: Cue<true>[] = [];
  for (const { start, end, means } of find(folded)) {
    // A calling code is one only before the rest of the number: "+200.00" is a sum.
    // The dot of ".cr/" is no blank: "NIP CR/NAME" is not from Costa Rica.
    if (/[\s_-]/.test(folded.charAt(start))) continue;
    if ('+('.includes(folded.charAt(start)) && !/^[\d\s*x()-]{6}/.test(folded.slice(end, end + 6))) continue;
    if (means.bank && banks.at(-1)?.start !== start) banks.push({ start, end, means: true });
    if (means.weight > 0) votes.set(means.currency, (votes.get(means.currency) ?? 0) + means.weight);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  const sure = best && (!second || second[1] < best[1]);
  return sure ? { banks, currency: best[0] } : { banks };
}
