import type { QueryClient } from '@tanstack/react-query';

const KEYS = [['rules'], ['messages'], ['expenses'], ['summary'], ['budgets']];
/** The ledger hears of it by event. */
const LATER_MS = 1500;

/** Asks again for all that a rule changes, and once more when the ledger has heard of it. */
export async function affected(client: QueryClient): Promise<void> {
  const ask = () => Promise.all(KEYS.map((queryKey) => client.invalidateQueries({ queryKey })));
  setTimeout(ask, LATER_MS);
  await ask();
}
