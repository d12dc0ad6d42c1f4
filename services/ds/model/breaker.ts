/** Spares a provider that does not work, and those who wait for it. One per replica; nothing of it is stored. */
export interface Breaker {
  /** Whether no call may be made now. */
  isOpen(): boolean;
  /** 0 where a call may be made now, else the milliseconds until one may. */
  waitMs(): number;
  succeeded(): void;
  /** The call that was let through was not made after all. */
  spared(): void;
  /** After a failure of the provider's; `forMs` where it said how long, or where more calls are pointless at once. */
  failed(forMs?: number): void;
}

interface BreakerOptions {
  readonly clock: () => Date;
  /** Failures in a row that open it. */
  readonly threshold?: number;
  /** How long it first stays open; twice as long after each probe that fails. */
  readonly firstMs?: number;
  readonly longestMs?: number;
}

/** Opens after some failures in a row; when its time is over one call is let through as a probe, and settles it. */
export function createBreaker({
  clock,
  threshold = 5,
  firstMs = 10_000,
  longestMs = 300_000,
}: BreakerOptions): Breaker {
  let failures = 0;
  let openMs = firstMs;
  let openUntil = 0;
  const now = () => clock().getTime();
  const open = (ms: number) => {
    openUntil = Math.max(openUntil, now() + Math.min(ms, longestMs));
  };
  return {
    isOpen: () => openUntil > now(),
    waitMs() {
      const left = openUntil - now();
      if (left > 0) return left;
      // The probe: the others wait until it is back, or as long again.
      if (openUntil > 0) open(openMs);
      return 0;
    },
    succeeded() {
      failures = 0;
      openMs = firstMs;
      openUntil = 0;
    },
    spared() {
      if (openUntil > 0) openUntil = now();
    },
    failed(forMs) {
      failures++;
      if (forMs !== undefined) open(forMs);
      if (failures < threshold) return;
      open(openMs);
      openMs = Math.min(openMs * 2, longestMs);
    },
  };
}
