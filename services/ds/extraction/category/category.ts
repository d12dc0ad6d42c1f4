import type { Category } from '../data/categories.ts';
import type { Direction, EntryKind, Field } from '../types.ts';
import { COMES_BACK } from '../words/language.ts';
import { tradeIn, tradeOf } from './trade.ts';

/** Kinds that are a category of their own, whoever the other party is. */
const BY_KIND: Partial<Readonly<Record<EntryKind, Category>>> = {
  cash_withdrawal: 'cash.withdrawal',
  fee: 'finance.fees',
  salary: 'income.salary',
};
/** A transfer is taken for a purchase only where the name leaves little doubt. */
const SURE = 0.7;

/** An entry asks for its merchant's brand and then for its category. */
let asked: { readonly merchant: string; readonly trade: ReturnType<typeof tradeOf> } | undefined;

function tradeOnce(merchant: string): ReturnType<typeof tradeOf> {
  if (asked?.merchant !== merchant) asked = { merchant, trade: tradeOf(merchant) };
  return asked.trade;
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
  if (direction === 'debit' || COMES_BACK.has(kind)) {
    const known = (merchant && tradeOnce(merchant)) || (words && tradeIn(words));
    if (known && (kind !== 'transfer' || known.confidence >= SURE))
      return { value: known.category, confidence: known.confidence, stage: 'dictionary' };
  }
  if (kind === 'transfer') return { value: 'transfer', confidence: 0.8, stage: 'grammar' };
  if (COMES_BACK.has(kind)) return { value: 'income.refund', confidence: 0.6, stage: 'default' };
  if (direction === 'credit') return { value: 'income', confidence: 0.5, stage: 'default' };
  return { value: 'other', confidence: 0.3, stage: 'default' };
}

/** The name under which a merchant is known: `Amazon` for `AMZN Mktp US*2K4`; undefined where it is not known. */
export function brandOf(merchant: string): string | undefined {
  return tradeOnce(merchant)?.brand;
}
