import { setMaxListeners } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../random.ts';
import { type Client, openClient } from './client.ts';
import { openJournal } from './journal.ts';
import { planPurchase } from './messages.ts';
import { entriesIn, operationsOf, submit } from './operations.ts';

/** Clients that use the stack until they are stopped. */
export interface Load {
  /** Resolves when the clients have had `count` more acknowledgements. */
  acknowledged(count: number): Promise<void>;
  /** Ids of entries that were promised and nobody has looked for yet; empties the list. */
  promised(): string[];
  /** Submits a message of a purchase as a user of its own; resolves with the ids of its entries when acknowledged. */
  probe(): Promise<string[]>;
  /** One more user signs up and renews their tokens. */
  newcomer(): Promise<void>;
  /** Clients end after the operation that runs; one that is not answered by then is given up, and unknown. */
  stop(patienceMs: number): Promise<void>;
  /** How often attempts failed, by what was said. */
  readonly failures: ReadonlyMap<string, number>;
}

export interface LoadOptions {
  readonly url: string;
  /** Of the journals; made where it is missing. */
  readonly folder: string;
  readonly clients: number;
  /** What no other users are called. */
  readonly prefix: string;
  readonly random: Random;
}

/** Between two operations of a client: the load leaves the machine to those who recover. */
const PAUSE_MS = { least: 150, most: 450 };

/** Signs new users up and lets each do what apps do. */
export async function startLoad(options: LoadOptions): Promise<Load> {
  const { url, folder, clients, prefix, random } = options;
  await mkdir(folder, { recursive: true });
  const stopping = new AbortController();
  const givingUp = new AbortController();
  // Every call that runs listens.
  setMaxListeners(0, givingUp.signal, stopping.signal);
  const failures = new Map<string, number>();
  let promised: string[] = [];
  let waiting: { count: number; resolve: () => void }[] = [];

  const acknowledged = () => {
    for (const one of waiting) if (--one.count <= 0) one.resolve();
    waiting = waiting.filter(({ count }) => count > 0);
  };
  const open = async (username: string): Promise<{ client: Client; close: () => Promise<void> }> => {
    const journal = await openJournal(folder, username);
    const client = await openClient({
      ...{ url, username, journal, givingUp: givingUp.signal },
      acknowledged: ({ messages = [] }) => {
        promised.push(...messages.flatMap(({ expenseIds }) => expenseIds));
        acknowledged();
      },
      failed: (what) => failures.set(what, (failures.get(what) ?? 0) + 1),
    });
    return { client, close: journal.close };
  };

  const opened = await Promise.all(
    Array.from({ length: clients + 1 }, (_, at) =>
      open(at === clients ? `${prefix}-probe` : `${prefix}-${at}`),
    ),
  );
  const [probe] = opened.slice(clients);
  const loops = opened.slice(0, clients).map(async ({ client }, at) => {
    const mine = random.fork(at);
    const next = operationsOf(client, mine);
    while (!stopping.signal.aborted && client.signedUp) {
      await next();
      const pause = mine.integer(PAUSE_MS.least, PAUSE_MS.most);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  });
  const newcomers = { made: 0, coming: [] as Promise<void>[] };
  const probes = { random: random.fork(-1), made: 0 };

  return {
    failures,
    acknowledged: (count) =>
      new Promise((resolve) => {
        waiting.push({ count, resolve });
      }),
    promised() {
      const ids = promised;
      promised = [];
      return ids;
    },
    async probe() {
      const planned = planPurchase(probes.random, `${prefix}-probe-${++probes.made}`, new Date());
      const messages = await submit(probe?.client as Client, [planned]);
      return (messages ?? []).flatMap(({ outcome }) => entriesIn(outcome));
    },
    async newcomer() {
      if (stopping.signal.aborted) return;
      const coming = open(`${prefix}-new-${++newcomers.made}`).then(async (one) => {
        opened.push(one);
        if (one.client.signedUp) await one.client.refresh();
      });
      newcomers.coming.push(coming);
      await coming;
    },
    async stop(patienceMs) {
      stopping.abort();
      const ended = Promise.all([...loops, ...newcomers.coming]);
      const patience = setTimeout(() => givingUp.abort(), patienceMs);
      await ended;
      clearTimeout(patience);
      givingUp.abort();
      await Promise.all(opened.map(({ close }) => close()));
    },
  };
}
