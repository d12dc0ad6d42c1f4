import type { Money } from '../extraction/amount/money.ts';
import type { Examined } from '../extraction/examine.ts';
import type { Field } from '../extraction/types.ts';
import { isForMachines } from './address.ts';
import { type Redacted, redact } from './redact.ts';

/** What a model is asked of one message. Nothing of it names the user, and nothing else of the message leaves. */
export interface Question {
  readonly examined: Examined;
  readonly redacted: Redacted;
  /** The sums to choose from, by number from 1. */
  readonly sums: readonly Money[];
  /** The days to choose from; none where there is no choice. */
  readonly days: readonly Field<string>[];
}

/** Why the grammar is helped at all: what a second reader can settle. */
const OPEN = new Set(['low_confidence', 'ambiguous_amount', 'no_direction', 'no_amount']);
/** Below this the grammar waits for a person, and a number that may be two sums is no clearer to a model. */
const SURE = 0.6;

/**
 * The question that a message leaves open; undefined where a model cannot help: the grammar is sure, no sum can be the
 * amount, what is unclear is the sum's own digits or its currency, or somebody wrote the text for a machine.
 */
export function questionOf(examined: Examined): Question | undefined {
  const { extraction, suspect, reading, input } = examined;
  if (suspect || isForMachines(reading.text)) return undefined;
  if (extraction.outcome === 'extracted') return undefined;
  if (extraction.outcome === 'ignored' && (input.kind !== 'note' || extraction.verdict !== 'other'))
    return undefined;
  if (extraction.outcome === 'needs_review') {
    const [entry, second] = extraction.entries;
    if (!OPEN.has(extraction.reason) || !entry || second) return undefined;
    if (entry.amount && (entry.amount.confidence < SURE || (entry.currency?.confidence ?? 0) < SURE))
      return undefined;
  }
  const redacted = redact(reading, examined.money);
  const sums = examined.candidates.filter((money) => redacted.place(money));
  if (sums.length === 0) return undefined;
  const days = examined.days.filter(
    ({ value }, at, all) => all.findIndex((one) => one.value === value) === at,
  );
  return { examined, redacted, sums, days: days.length > 1 ? days : [] };
}
