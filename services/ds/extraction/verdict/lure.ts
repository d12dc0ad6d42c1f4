import type { Ranked } from '../amount/roles.ts';
import type { Reading } from '../grammar.ts';
import { isMemo } from '../party/memo.ts';
import type { Span } from '../types.ts';
import type { Rejection } from './rejection.ts';
import { first, followsReport, hasRecord } from './report.ts';

/** A link, with or without its scheme, or a number to call. */
const WAY = /https?:|www\.|[a-z\d-]{2,}\.[a-z]{2,8}(?:[/?\s,;]|$)|\d{2}[\dx*-]{5,}/;

/** Fraud: words that no bank says, a way to answer them, and nothing that a report of a movement shows. */
export function lure(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const cue = first(reading, 'lure');
  if (!cue || !WAY.test(reading.folded) || hasRecord(reading)) return undefined;
  if (isNoted(reading, cue) || followsReport(reading, cue, ranked)) return undefined;
  return { verdict: 'other', confidence: 0.9, cue };
}

/** What a payer wrote to whoever was paid. */
function isNoted({ text, folded, labels }: Reading, { start }: Span): boolean {
  return (
    OPEN_QUOTE.test(text.slice(0, start)) ||
    labels.some(
      (label) =>
        label.end <= start &&
        start - label.end <= NOTE &&
        isMemo(folded.slice(label.start, label.end + 1)) &&
        !text.slice(label.end, start).includes('\n'),
    )
  );
}

/** In letters. */
const NOTE = 60;
const OPEN_QUOTE = /(?:["“«„]|\s')[^"”»“]{0,60}$/u;
