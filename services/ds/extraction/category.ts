import type { Category } from './data/categories.ts';
import { MERCHANTS } from './data/merchants.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';
import type { Direction, EntryKind, Field } from './types.ts';

const merchants = lexicon(MERCHANTS);

/** Kinds that are a category of their own, whoever the other party is. */
const BY_KIND: Partial<Readonly<Record<EntryKind, Category>>> = {
  cash_withdrawal: 'cash.withdrawal',
  fee: 'finance.fees',
  salary: 'income.salary',
};

/** The most telling entry of the dictionary in a text: the longest name. */
function lookup(text: string): Category | undefined {
  let best: { length: number; category: Category } | undefined;
  for (const { start, end, means } of merchants(fold(text))) {
    if (!best || end - start > best.length) best = { length: end - start, category: means };
  }
  return best?.category;
}

/** The category of a movement from its kind, its merchant, and in a note also its words. */
export function categoryOf(
  kind: EntryKind,
  direction: Direction,
  merchant: string | undefined,
  words: string,
): Field<string> {
  const fixed = BY_KIND[kind];
  if (fixed) return { value: fixed, confidence: 0.95, stage: 'grammar' };
  const known = (merchant && lookup(merchant)) || (words && lookup(words));
  if (known && (direction === 'debit' || kind === 'refund' || kind === 'reversal')) {
    return { value: known, confidence: 0.85, stage: 'dictionary' };
  }
  if (kind === 'transfer') return { value: 'transfer', confidence: 0.8, stage: 'grammar' };
  if (kind === 'refund' || kind === 'reversal')
    return { value: 'income.refund', confidence: 0.6, stage: 'default' };
  if (direction === 'credit') return { value: 'income', confidence: 0.5, stage: 'default' };
  return { value: 'other', confidence: 0.3, stage: 'default' };
}
