import { entriesOf } from './lexicon.ts';

/** The entries of tables, each a word or a small pattern of its own, as one group of a regular expression. */
export function anyOf(...tables: readonly string[]): string {
  return `(?:${tables.flatMap(entriesOf).join('|')})`;
}

/** The entries of tables as a set. */
export function setOf(...tables: readonly string[]): ReadonlySet<string> {
  return new Set(tables.flatMap(entriesOf));
}
