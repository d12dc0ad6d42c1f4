import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerWatch } from './check/ledger.ts';
import type { Load } from './load/load.ts';

/** How long a stack may take to heal, from the end of the harm. */
export const HEAL_MS = 30_000;

/**
 * Seconds until a new message of a new purchase, submitted through the gateway, and all that was promised before it are
 * in the ledger; undefined where that takes longer than {@link HEAL_MS}.
 */
export async function recovery(load: Load, ledger: LedgerWatch): Promise<number | undefined> {
  const started = performance.now();
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), HEAL_MS);
  try {
    const late = sleep(HEAL_MS, undefined, { signal: over.signal }).catch(() => undefined);
    const probed = await Promise.race([load.probe(), late]);
    if (!probed || !(await ledger.caughtUp(over.signal))) return undefined;
    return (performance.now() - started) / 1000;
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
