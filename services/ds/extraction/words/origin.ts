import { CHAINS, HINTS } from '../data/chains.ts';
import { COUNTRIES, INTERNATIONAL_BANKS } from '../data/countries.ts';
import { type Cue, lexicon, type WordRow } from '../text/lexicon.ts';
import { type Lead, leader } from './leader.ts';

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
  /** ISO 4217 of the money that the bank or the rail is of: a town or a shop may be where somebody paid abroad. */
  readonly home?: string;
  /** How much speaks for each currency. */
  readonly votes: ReadonlyMap<string, number>;
}

/** What a bank weighs, a town, a shop, and a family name. */
const BY_BANK = 3;
const BY_TOWN = 2;
export const BY_SHOP = 1;
const BY_HINT = 0.5;
const rows: WordRow<Clue>[] = COUNTRIES.flatMap(({ currency, banks, rails, signs }) => [
  ...row({ currency, weight: BY_BANK, bank: true }, banks),
  ...row({ currency, weight: BY_BANK, bank: false }, rails),
  ...row({ currency, weight: BY_TOWN, bank: false }, `${signs}${bracketed(signs)}`),
]);
const ofTable = (table: Readonly<Record<string, string>>, weight: number): WordRow<Clue>[] =>
  Object.entries(table).flatMap(([currency, words]) => row({ currency, weight, bank: false }, words));
const find = lexicon([
  ...rows,
  ...ofTable(CHAINS, BY_SHOP),
  ...ofTable(HINTS, BY_HINT),
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
  const homes = new Map<string, number>();
  const banks: Cue<true>[] = [];
  for (const { start, end, means } of find(folded)) {
    // A calling code is one only before the rest of the number: "+200.00" is a sum.
    // The dot of ".cr/" is no blank: "NIP CR/NAME" is not from Costa Rica.
    if (/[\s_-]/.test(folded.charAt(start))) continue;
    if ('+('.includes(folded.charAt(start)) && !/^[\d\s*x()-]{6}/.test(folded.slice(end, end + 6))) continue;
    if (means.bank && banks.at(-1)?.start !== start) banks.push({ start, end, means: true });
    if (means.weight > 0) add(votes, means);
    if (means.weight === BY_BANK) add(homes, means);
  }
  const told = leader(votes);
  const home = leader(homes);
  return {
    banks,
    votes,
    ...(told && told.weight >= BY_SHOP && { currency: told.code }),
    ...(home && { home: home.code }),
  };
}

function add(votes: Map<string, number>, { currency, weight }: Clue): void {
  votes.set(currency, (votes.get(currency) ?? 0) + weight);
}

/** Which of some currencies is spent where a message comes from; undefined where nothing tells. */
export function toldAmong({ votes }: Origin, choices: readonly string[]): Lead | undefined {
  return leader([...votes].filter(([code]) => choices.includes(code)));
}
