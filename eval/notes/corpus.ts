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

const files = partOfOwn('notes').map((path) => ({ path, name: path.slice(path.lastIndexOf('/') + 1) }));

/** Whose notes a file has, or what is special about them. */
type Sort = 'us' | 'strangers' | 'words';

const filesThat = (are: { unseen: boolean; of: Sort }): string[] =>
  files
    .filter(({ name }) => name.startsWith('unseen') === are.unseen && sortOf(name) === are.of)
    .map(({ path }) => path);

function sortOf(name: string): Sort {
  if (name.includes('words')) return 'words';
  return name.includes('strangers') ? 'strangers' : 'us';
}

/**
 * The notes that the rules were written with; those that only measure; notes of writers who wanted them hard, of which
 * some were read and some were not; and the same of notes whose sums are in words, in 34 languages.
 */
export const NOTES = {
  development: filesThat({ unseen: false, of: 'us' }),
  heldOut: filesThat({ unseen: true, of: 'us' }),
  strangers: filesThat({ unseen: false, of: 'strangers' }),
  strangersHeldOut: filesThat({ unseen: true, of: 'strangers' }),
  inWords: filesThat({ unseen: false, of: 'words' }),
  inWordsHeldOut: filesThat({ unseen: true, of: 'words' }),
} as const;

/** Reads notes, one JSON object a line; throws an error that names file, line and field. */
export function readNotes(path: string): AsyncGenerator<Note> {
  return readRows(path, note);
}
