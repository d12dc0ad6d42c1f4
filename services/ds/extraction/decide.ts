import { isPlausible } from './amount/numeral.ts';
import type { Draft } from './entry.ts';
import type { Entry, Extraction, ReviewReason } from './types.ts';

/** Below this an entry waits for a person. */
const THRESHOLD = 0.6;

function missing(draft: Draft): ReviewReason | undefined {
  if (!draft.currency) return 'no_currency';
  if (!draft.amount) return 'ambiguous_amount';
  if (!/[1-9]/.test(draft.amount.value)) return 'no_amount';
  if (!isPlausible(draft.amount.value)) return 'ambiguous_amount';
  if (!draft.direction) return 'no_direction';
  return undefined;
}

/** As sure as its least sure essential field. */
function confidenceOf(draft: Draft): number {
  return Math.min(
    draft.amount?.confidence ?? 0,
    draft.currency?.confidence ?? 0,
    draft.direction?.confidence ?? 0,
  );
}

function isComplete(draft: Draft): draft is Entry {
  return Boolean(
    draft.amount && draft.currency && draft.direction && draft.kind && draft.category && draft.occurredOn,
  );
}

/**
 * Turns drafts into the result: extracted where every essential is there and sure enough, else a reason to look.
 * `threshold` is 0 where the user vouched for such messages.
 */
export function decide(
  drafts: readonly Draft[],
  doubt?: ReviewReason,
  threshold: number = THRESHOLD,
): Extraction {
  const verdict = drafts.some(({ kind }) => kind?.value === 'reversal') ? 'reversal' : 'transaction';
  let confidence = doubt ? THRESHOLD - 0.1 : 1;
  for (const draft of drafts) confidence = Math.min(confidence, confidenceOf(draft));
  const entries = drafts.filter(isComplete);
  const lacking = drafts.map(missing).find((reason) => reason !== undefined);
  if (!lacking && !doubt && confidence >= threshold && entries.length === drafts.length) {
    return { outcome: 'extracted', verdict, confidence, entries };
  }
  const reason = lacking ?? doubt ?? 'low_confidence';
  return { outcome: 'needs_review', verdict, confidence, reason, entries: drafts };
}
