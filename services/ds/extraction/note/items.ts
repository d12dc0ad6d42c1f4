import { JOINS, TIPS } from '../data/note-sums.ts';
import { WRITERS_VERBS } from '../data/note-words.ts';
import { latest } from '../text/latest.ts';
import { anyOf } from '../text/pattern.ts';
import type { Span } from '../types.ts';

/** Where one item of a note ends and the next begins, but never inside a number. */
const BETWEEN_ITEMS = new RegExp(
  String.raw`[,،]\s|[;\n+&،、，]|\.\s|\s[/|]\s(?=\p{L})|\s${anyOf(JOINS)}\s(?=.*\d)|(?<=\d[^\d\s]*|\d\s\p{L}{1,4})\si\s(?!${anyOf(WRITERS_VERBS)}(?!\p{L}))(?=.*\d)|\s(?=و\p{L}.*\d)|\s(?=${anyOf(TIPS)}\s\D?\d|\d+(?:[.,]\d+)?\s${anyOf(TIPS)}(?!\p{L}))`,
  'gu',
);

/** The items of a note as its writer separates them: "coffee 3, sandwich 7.5 and a bagel 2". */
export const itemsOf = latest((folded: string): readonly Span[] => {
  const items: Span[] = [];
  let start = 0;
  for (const { index, 0: separator } of folded.matchAll(BETWEEN_ITEMS)) {
    items.push({ start, end: index });
    start = index + separator.length;
  }
  items.push({ start, end: folded.length });
  return items;
});
