import type { Direction, EntryKind } from '../types.ts';

/** What the words before (or right after) a value say it is. */
export type Label =
  | 'amount'
  | 'total'
  | 'balance'
  | 'limit'
  | 'fee'
  /** Points, debts, thresholds, rates, earlier balances: sums that are neither the amount nor the balance. */
  | 'aside'
  | 'reference'
  /** An order, a booking, a receipt, an invoice: a number that whoever was paid has given. */
  | 'document'
  | 'card'
  | 'account'
  | 'wallet'
  /** What follows is the other party, as in "Description:" or "Terminal:". */
  | 'party'
  | 'date'
  /** Phone numbers, help lines, links: digits after it are nobody's money. */
  | 'contact';

/** Labels of what money is kept on. */
export const HOLDERS = ['card', 'account', 'wallet'] as const satisfies readonly Label[];

/** Whether a label names a card, an account or a wallet. */
export function isHolder(label: Label): label is (typeof HOLDERS)[number] {
  return label === 'card' || label === 'account' || label === 'wallet';
}

/** Kinds of entries that bring back what was paid. */
export const COMES_BACK: ReadonlySet<EntryKind> = new Set(['refund', 'reversal']);

/** Phrases that decide whether a message is a movement at all. */
export type Phrase =
  /** A one-time code is meant; counts only outside a warning. */
  | 'code'
  /** "Do not share …": a warning tail, which also real debits carry. */
  | 'warning'
  | 'declined'
  /** "Nothing was charged": what was undone had not moved yet, so nothing comes back. */
  | 'uncharged'
  | 'scheduled'
  | 'collect'
  | 'promotion'
  /** Card activated, beneficiary added, PIN changed, mandate registered: news without a movement. */
  | 'notice'
  /** What was spent in a week or a month, added up. */
  | 'summary'
  /** Addressed to a machine that reads the message, never to its owner. */
  | 'injection'
  /** What fraud says and no bank does, above a link or a number to call. */
  | 'lure'
  /** Money is still on its way; another message will say that it arrived. */
  | 'pending';

/** Words that introduce the other party. `at` a shop, `to` a payee, `from` a payer, `for` a purpose, `end` ends a name. */
export type Place = 'at' | 'to' | 'from' | 'for' | 'with' | 'end';

/** What a word says about the movement. */
export interface Verb {
  readonly direction: Direction;
  readonly kind: EntryKind;
  /**
   * 5: a bookkeeping word ("debited"); 4: names the user's side ("from your account"); 3: a finished movement
   * ("sent"); 2: its noun ("purchase"); 1: any movement ("transaction").
   */
  readonly weight: 1 | 2 | 3 | 4 | 5;
}

/** Words with one meaning, written as the lexicon reads them; a line break separates like a bar. */
export type Words = string;

/** The vocabulary of banks and their customers in one language: what a new language has to bring. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly verbs: readonly (readonly [...verb: VerbRow, words: Words])[];
  readonly labels: Partial<Readonly<Record<Label, Words>>>;
  readonly phrases: Partial<Readonly<Record<Phrase, Words>>>;
  /** Words before a name. */
  readonly places: Partial<Readonly<Record<Place, Words>>>;
  /** Words and endings after a name, where the language puts them there: "MIGROS'tan", "홍길동님에게". */
  readonly after?: Partial<Readonly<Record<Exclude<Place, 'end'>, Words>>>;
  /** January to December. */
  readonly months?: readonly Words[];
  /** Today, yesterday, the day before. */
  readonly days?: readonly [today: Words, yesterday: Words, before?: Words];
  /** Monday to Sunday. */
  readonly weekdays?: readonly Words[];
}

type VerbRow = [direction: Direction, kind: EntryKind, weight: Verb['weight']];
