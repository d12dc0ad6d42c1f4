/** Longer than any work of ours keeps a process from its timers. */
const STANDSTILL_MS = 3000;
const TICK_MS = 250;
/** How long it takes to read what came meanwhile. */
const STALE_MS = 250;

/**
 * Tells of a process that stood still (was stopped, or got no processor) and goes on: what it reads at first was sent
 * before. Whoever sent it has asked again elsewhere by now; a refresh token that is taken for used twice because its
 * first use comes after the second ends a session.
 */
export function watchStandstill(): () => boolean {
  let ticked = performance.now();
  let staleUntil = 0;
  const look = (): number => {
    const now = performance.now();
    if (now - ticked > STANDSTILL_MS) staleUntil = now + STALE_MS;
    return now;
  };
  setInterval(() => {
    ticked = look();
  }, TICK_MS).unref();
  // What came over the network may be read before the timer runs.
  return () => look() < staleUntil;
}
