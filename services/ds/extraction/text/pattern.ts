import { entriesOf, lexicon } from './lexicon.ts';

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

/** Up to the first sign of a pattern, or the letter that may be absent. */
const LITERAL = /^(?:[^()[\]?\\.](?!\?))+/;

/**
 * Tells of a folded text whether one of its words begins as an entry of the tables does. Where none does, an expression
 * finds nothing that wants one of the entries at the head of a word.
 */
export function beginnersOf(...tables: readonly string[]): (folded: string) => boolean {
  const heads = tables.flatMap(entriesOf).map((entry) => LITERAL.exec(entry)?.[0] ?? entry);
  // Not every script has its capitals folded.
  const words = heads.flatMap((head) => [`${head}*`, `${head.toUpperCase()}*`]);
  const find = lexicon([{ means: true, words: words.join('|') }]);
  return (folded) => find(folded).length > 0;
}

/** `text.replace`, for a global expression that seldom finds something: to search is quicker than to replace nothing. */
export function replaced(text: string, pattern: RegExp, by: string): string {
  return text.search(pattern) < 0 ? text : text.replace(pattern, by);
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
