import type { Category } from '../categories.ts';

/** What people who write one language buy, in the words of their own notes, by category; each list as a lexicon reads it. */
export type Things = Partial<Readonly<Record<Category, string>>>;
