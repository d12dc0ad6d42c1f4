const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How failures of one kind slow down the next try. */
export interface Rule {
  /** So many failures cost nothing. From then on the next try waits a second, and twice as long after each more. */
  readonly free: number;
  readonly longestMs: number;
  /** The count halves whenever so much time has passed. */
  readonly halvesAfterMs: number;
}

/** What is counted together. */
export type Kind = 'account-at-address' | 'account' | 'address';

export const RULES: Readonly<Record<Kind, Rule>> = {
  'account-at-address': { free: 5, longestMs: 15 * MINUTE_MS, halvesAfterMs: 24 * HOUR_MS },
  // Many addresses guess at one account. Short, because the owner may be somewhere new.
  account: { free: 50, longestMs: MINUTE_MS, halvesAfterMs: 24 * HOUR_MS },
  // One address tries many accounts. Generous, because a whole office can have one address.
  address: { free: 100, longestMs: MINUTE_MS, halvesAfterMs: HOUR_MS },
};

/** Failures, and tries that nobody knows the end of yet. */
export interface Count {
  readonly failures: number;
  /** No try before then. */
  readonly nextAt: Date;
  /** Until then the count has been halved. */
  readonly updatedAt: Date;
}

export type Admission =
  | { readonly kind: 'admitted'; readonly count: Count }
  | { readonly kind: 'refused'; readonly until: Date };

/** Whether a try may be made now, and the count with it: it is a failure until it is taken back. */
export function admit(rule: Rule, count: Count, now: Date): Admission {
  if (count.nextAt > now) return { kind: 'refused', until: count.nextAt };
  const { failures, updatedAt } = fade(rule, count, now);
  const delay = delayMs(rule, failures + 1);
  // Of tries at once the one that came first may be counted last: a wait of nothing must not be one until its own time.
  const nextAt = delay === 0 ? count.nextAt : new Date(now.getTime() + delay);
  return { kind: 'admitted', count: { failures: failures + 1, nextAt, updatedAt } };
}

/** How long the next try waits after so many failures. */
export function delayMs({ free, longestMs }: Rule, failures: number): number {
  return failures < free ? 0 : Math.min(longestMs, 1000 * 2 ** (failures - free));
}

// From one fixed point to the next, however often something is counted between them.
function fade({ halvesAfterMs }: Rule, { failures, updatedAt }: Count, now: Date) {
  const times = Math.max(0, Math.floor((now.getTime() - updatedAt.getTime()) / halvesAfterMs));
  return {
    failures: Math.floor(failures / 2 ** times),
    updatedAt: new Date(updatedAt.getTime() + times * halvesAfterMs),
  };
}
