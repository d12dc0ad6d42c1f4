import { z } from 'zod';
import { CATEGORIES } from '../../services/ds/extraction/data/categories.ts';
import { currencyCode, decimal, partOfOwn, readRows } from '../corpus.ts';

const tops = z.enum(CATEGORIES.filter((slug) => !slug.includes('.')));

const entry = z
  .object({
    amount: decimal,
    currency: currencyCode,
    type: z.enum(['debit', 'credit']),
    /** As the note has it; absent where nobody is named. */
    merchant: z.string().min(1).optional(),
    date: z.iso.date(),
    /** Absent where it is not plain. */
    category: tops.optional(),
  })
  .strict();

const note = z
  .object({
    id: z.string().min(1),
    language: z.string().min(1),
    home: currencyCode,
    text: z.string().min(1),
    /** Empty where nothing was spent and nothing came in. */
    entries: z.array(entry),
  })
  .strict();

/** A note as somebody types it on Monday, 2026-06-15, with the entries that it tells of. */
export type Note = z.infer<typeof note>;
export type Expected = Note['entries'][number];

const files = partOfOwn('notes');

const filesThat = (are: { unseen: boolean; ofStrangers: boolean }): string[] =>
  files.filter(
    (path) => path.includes('unseen') === are.unseen && path.includes('strangers') === are.ofStrangers,
  );

/**
 * The notes that the rules were written with; those that only measure; and notes of writers who wanted them hard, of which
 * some were read and some were not.
 */
export const NOTES = {
  development: filesThat({ unseen: false, ofStrangers: false }),
  heldOut: filesThat({ unseen: true, ofStrangers: false }),
  strangers: filesThat({ unseen: false, ofStrangers: true }),
  strangersHeldOut: filesThat({ unseen: true, ofStrangers: true }),
} as const;

/** Reads notes, one JSON object a line; throws an error that names file, line and field. */
export function readNotes(path: string): AsyncGenerator<Note> {
  return readRows(path, note);
}
