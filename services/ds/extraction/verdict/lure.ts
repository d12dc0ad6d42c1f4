import type { Reading } from '../grammar.ts';
import type { Rejection } from './rejection.ts';
import { first, hasRecord } from './report.ts';

/** A link, with or without its scheme, or a number to call. */
const WAY = /https?:|www\.|[a-z\d-]{2,}\.[a-z]{2,8}(?:[/?\s,;]|$)|\d{2}[\dx*-]{5,}/;

/** Fraud: words that no bank says, a way to answer them, and nothing that a report of a movement shows. */
export function lure(reading: Reading): Rejection | undefined {
  const cue = first(reading, 'lure');
  return cue && WAY.test(reading.folded) && !hasRecord(reading)
    ? { verdict: 'other', confidence: 0.9, cue }
    : undefined;
}
