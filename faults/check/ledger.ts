import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, RowDataPacket } from 'mysql2/promise';

/** Watches promised entries arrive in the ledger. */
export interface LedgerWatch {
  /** Waits until every entry promised so far is there; false where the signal is aborted first. */
  caughtUp(signal: AbortSignal): Promise<boolean>;
  stop(): Promise<void>;
}

const LOOK_MS = 150;
const AT_ONCE = 500;

/** `promised` gives the ids of entries that nobody has looked for yet, each once. */
export function watchLedger(pool: Pool, promised: () => readonly string[]): LedgerWatch {
  const awaited = new Set<string>();
  const ending = new AbortController();
  const note = () => {
    for (const id of promised()) awaited.add(id);
  };

  async function look(): Promise<void> {
    note();
    const ids = [...awaited].slice(0, AT_ONCE);
    if (ids.length === 0) return;
    const [rows] = await pool.query<RowDataPacket[]>(
      'SELECT expense_id AS id FROM tracker_expense.expenses WHERE expense_id IN (?)',
      [ids],
    );
    for (const { id } of rows) awaited.delete(id);
  }

  async function watch(): Promise<void> {
    while (!ending.signal.aborted) {
      // The database may be what is being killed.
      await look().catch(() => {});
      await sleep(LOOK_MS, undefined, { signal: ending.signal }).catch(() => {});
    }
  }
  const watching = watch();

  return {
    async caughtUp(signal) {
      note();
      const open = [...awaited];
      while (open.some((id) => awaited.has(id))) {
        if (signal.aborted) return false;
        await sleep(LOOK_MS / 3);
      }
      return true;
    },
    async stop() {
      ending.abort();
      await watching;
    },
  };
}
