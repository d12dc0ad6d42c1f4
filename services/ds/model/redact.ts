import type { Reading } from '../extraction/grammar.ts';
import type { Span } from '../extraction/types.ts';
import { type Kind, secretsIn } from './secrets.ts';

/** A text in which what identifies people, accounts and cards is replaced by typed placeholders. */
export interface Redacted {
  readonly text: string;
  /** The words replaced, by kind. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** Where a stretch of the reading's text stands in the redacted one; undefined where a part of it was replaced. */
  place(stretch: Span): Span | undefined;
  /** Where a stretch of the redacted text stands in the reading's; undefined where it touches a placeholder. */
  back(stretch: Span): Span | undefined;
}

interface Piece {
  /** In the reading's text and in the redacted one. */
  readonly from: Span;
  readonly to: Span;
  readonly secret: boolean;
}

/**
 * Replaces cards, accounts, phone numbers, references, addresses, links and the name in the greeting by
 * `<CARD_1>`, `<ACCOUNT_1>` …, the same value by the same placeholder. Sums in `money`, dates, times and merchants stay.
 */
export function redact(reading: Reading, money: readonly Span[]): Redacted {
  const numbers = new Map<string, string>();
  const counts: Partial<Record<Kind, number>> = {};
  const pieces: Piece[] = [];
  let text = '';
  let at = 0;
  const add = (to: number, written: string, secret: boolean) => {
    if (to === at) return;
    const start = text.length;
    text += written;
    pieces.push({ from: { start: at, end: to }, to: { start, end: text.length }, secret });
    at = to;
  };
  for (const { start, end, kind } of secretsIn(reading, money)) {
    add(start, reading.text.slice(at, start), false);
    const value = `${kind} ${reading.text.slice(start, end)}`;
    let placeholder = numbers.get(value);
    if (!placeholder) {
      counts[kind] = (counts[kind] ?? 0) + 1;
      placeholder = `<${kind}_${counts[kind]}>`;
      numbers.set(value, placeholder);
    }
    add(end, placeholder, true);
  }
  add(reading.text.length, reading.text.slice(at), false);
  return {
    text,
    counts,
    place: (stretch) => through(pieces, stretch, 'from', 'to'),
    back: (stretch) => through(pieces, stretch, 'to', 'from'),
  };
}

function through(
  pieces: readonly Piece[],
  { start, end }: Span,
  from: 'from' | 'to',
  to: 'from' | 'to',
): Span | undefined {
  const touched = pieces.filter((piece) => piece[from].start < end && start < piece[from].end);
  const [first] = touched;
  if (!first || touched.some(({ secret }) => secret)) return undefined;
  const shift = first[to].start - first[from].start;
  return { start: start + shift, end: end + shift };
}
