import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { categoryOf } from '../services/ds/extraction/category/category.ts';
import { CATEGORIES } from '../services/ds/extraction/data/categories.ts';

const FILE = new URL('./categories.jsonl', import.meta.url);
const slug = z.enum(CATEGORIES);
const row = z
  .object({
    merchant: z.string().min(1),
    /** null where the name says nothing and the engine must not answer: persons, references, unknown firms. */
    category: slug.nullable(),
    /** Slugs that are as good. */
    accept: z.array(slug).optional(),
  })
  .strict();

/** A merchant as a bank prints it, and what it sells. */
export type Merchant = z.infer<typeof row>;

/** One merchant against what the engine said; `said` is undefined where it did not answer. */
export interface Answer extends Merchant {
  readonly said: string | undefined;
  readonly right: boolean;
}

/** Counts over some merchants. */
export interface Tally {
  readonly labelled: number;
  readonly answered: number;
  readonly right: number;
  readonly silent: number;
  /** Of those that must not be answered. */
  readonly wronglyAnswered: number;
}

/** The labelled merchants: the half that rules were written with, and the half that only measures. */
export function readMerchants(): { development: Merchant[]; heldOut: Merchant[] } {
  const all = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line, at) => {
      const parsed = row.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`categories.jsonl:${at + 1}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
  const half = Math.floor(all.length / 2);
  return { development: all.slice(0, half), heldOut: all.slice(half) };
}

/** What the engine says of a debit at each merchant. A parent of the label is right, a sibling is not. */
export function answers(merchants: readonly Merchant[]): Answer[] {
  return merchants.map((merchant) => {
    const { value, stage } = categoryOf('debit', 'debit', merchant.merchant, '');
    const said = stage === 'default' ? undefined : value;
    const { category, accept = [] } = merchant;
    const good = category === null ? [] : [category, category.split('.')[0], ...accept];
    return { ...merchant, said, right: category === null ? said === undefined : good.includes(said ?? '') };
  });
}

/** Adds answers up. */
export function tally(all: readonly Answer[]): Tally {
  const labelled = all.filter(({ category }) => category !== null);
  const answered = labelled.filter(({ said }) => said !== undefined);
  const silent = all.filter(({ category }) => category === null);
  return {
    labelled: labelled.length,
    answered: answered.length,
    right: answered.filter(({ right }) => right).length,
    silent: silent.length,
    wronglyAnswered: silent.filter(({ right }) => !right).length,
  };
}
