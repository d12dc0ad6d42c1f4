import type { Message } from '../../../api/types.ts';
import type { Split } from '../inbox/splitCsv.ts';

/** What became of a message that was pasted. `kept` ones never left the device, `queued` ones leave it later. */
export type Fate = 'ledger' | 'review' | 'pending' | 'ignored' | 'repeat' | 'queued' | 'kept';

/** A pasted message and what became of it; `message` is what the server made of it. */
export interface Fated {
  split: Split;
  fate: Fate;
  message?: Message | undefined;
}

const fates: Record<string, Fate> = {
  MESSAGE_STATUS_EXTRACTED: 'ledger',
  MESSAGE_STATUS_NEEDS_REVIEW: 'review',
  MESSAGE_STATUS_PENDING: 'pending',
};

/**
 * What became of a message that the server answered with. It is a repeat where it was stored before: not later than
 * `newest`, the instant at which the latest message there was stored before this pasting (by the server's clock).
 */
export function fateOf(
  { created_at, outcome }: Pick<Message, 'created_at' | 'outcome'>,
  newest: string,
): Fate {
  if (newest !== '' && Date.parse(created_at) <= Date.parse(newest)) return 'repeat';
  return fates[outcome?.status ?? ''] ?? 'ignored';
}

/** How many there are of each. */
export function counted(all: readonly Pick<Fated, 'fate'>[]): Partial<Record<Fate, number>> {
  const counts: Partial<Record<Fate, number>> = {};
  for (const { fate } of all) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}
