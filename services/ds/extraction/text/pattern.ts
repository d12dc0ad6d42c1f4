import { entriesOf } from './lexicon.ts';

/** The entries of tables, each a word or a small pattern of its own, as one group of a regular expression. */
export function anyOf(...tables: readonly string[]): string {
  return `(?:${tables.flatMap(entriesOf).join('|')})`;
}

/**
 * What the entries of tables begin with, as a look ahead: where few places of a text begin so, it saves looking back
 * from all others. The entries must begin with a letter.
 */
export function initialsOf(...tables: readonly string[]): string {
  return `(?=[${[...new Set(tables.flatMap(entriesOf).map((entry) => entry.charAt(0)))].join('')}])`;
}

/** Every match of a global expression, as `matchAll` has them: that makes a copy of the expression each time. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** The entries of tables as a set. */
export function setOf(...tables: readonly string[]): ReadonlySet<string> {
  return new Set(tables.flatMap(entriesOf));
}
