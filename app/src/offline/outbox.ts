import AsyncStorage from '@react-native-async-storage/async-storage';
import { apiOf } from '@/api/client.ts';
import { locked } from '@/api/lock.ts';
import { affectedBy, arrivesLater } from './affected.ts';
import { deliver, readExpense } from './deliver.ts';
import { newKey } from './keys.ts';
import { shortenLists, touched } from './lists.ts';
import { isOnline } from './network.ts';
import { isEffective, type Pending } from './pending.ts';
import { queryClient } from './queryClient.ts';
import { emptyQueue, enqueue, type Queue, type Waiting } from './queue.ts';
import { createSender, type Delivered, type Sender } from './sender.ts';
import { shelfIn } from './shelf.ts';
import { createStore, type Store } from './store.ts';
import { faithful } from './strings.ts';
import type { Write } from './writes.ts';

export const queueKey = (userId: string): string => `tracker.queue.${userId}`;

/** Messages become entries by way of another service: these milliseconds later they usually have. */
const LATER_MS = [1_000, 3_000];

/** What waits, what was refused, and what was taken but is not in the answers that are shown. */
export interface Outgoing extends Queue {
  /** Everything that what the server said last does not know of, in order. */
  pending: readonly Pending[];
  /** Whether the device would not store some of it, so that it is lost where the app is closed. */
  unsaved: boolean;
}

interface Outbox {
  userId: string;
  store: Store;
  sender: Sender;
}

export const nothingOutgoing: Outgoing = { ...emptyQueue, pending: [], unsaved: false };

const strings = faithful(AsyncStorage);
let outbox: Outbox | undefined;
let taken: Pending[] = [];
let outgoing = nothingOutgoing;
const listeners = new Set<() => void>();

/** The changes of whoever is signed in. */
export const currentOutgoing = (): Outgoing => outgoing;

export function watchOutgoing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the queue of a user and sends what waits in it. Returns how to close it. */
export function openOutbox(userId: string): () => void {
  const key = queueKey(userId);
  const api = apiOf(userId);
  const store = createStore(shelfIn(strings, key), (work) => locked(key, work));
  const sender = createSender({
    store,
    deliver: (change) => deliver(api, change),
    readExpense: (expenseId) => readExpense(api, expenseId),
    isOnline,
    locked: (work) => locked(`${key}.send`, work),
    onSent: take,
    onIdle: () => void refresh(),
  });
  outbox = { userId, store, sender };
  const stop = store.watch(show);
  void store.reload().then(sendWaiting);
  return () => {
    stop();
    sender.stop();
    if (outbox?.store !== store) return;
    outbox = undefined;
    taken = [];
    show();
  };
}

/** Keeps a change, shows it and sends it as soon as that can be. Fails only where it cannot be stored. */
export async function write(change: Write): Promise<void> {
  if (!outbox) throw new Error('nobody is signed in');
  const item = { id: newKey(), write: change, queuedAt: Date.now() };
  await outbox.store.change((queue) => enqueue(queue, item));
  sendWaiting();
}

/** Changes the queue as the user decided, and goes on sending. */
export async function decide(change: (queue: Queue) => Queue): Promise<void> {
  await outbox?.store.change(change);
  sendWaiting();
}

/** Sends what waits, where there is something and the server can be reached. */
export function sendWaiting(): void {
  void sendAll();
}

/** The same; done once nothing more can be sent for now. */
export async function sendAll(): Promise<void> {
  // What could not be stored is still in the queue as it was read: it is sent again.
  await outbox?.sender.send().catch(() => {});
}

/** Another tab changed what is stored. */
export function reload(): void {
  void outbox?.store.reload();
}

/** Forgets what is stored under a user's id: the changes that wait, drafts, choices. */
export async function clearDevice(userId: string): Promise<void> {
  const keys = await strings.getAllKeys();
  await strings.multiRemove(keys.filter((key) => key.split('.').includes(userId)));
}

function show(): void {
  const queue = outbox?.store.current() ?? emptyQueue;
  const waiting = queue.waiting.map(({ id, write: change }) => ({ id, write: change }));
  const before = taken.filter(({ id }) => !waiting.some((item) => item.id === id));
  const pending = [...before, ...waiting].filter(isEffective);
  // The same list where nothing in it changed: every list of entries is laid out anew for another one.
  const kept = isSame(pending, outgoing.pending) ? outgoing.pending : pending;
  outgoing = { ...queue, pending: kept, unsaved: strings.isHolding() };
  for (const listener of [...listeners]) listener();
}

const isSame = (some: readonly Pending[], others: readonly Pending[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ id, write: change, expense }, nth) =>
      id === others[nth]?.id && change === others[nth].write && expense === others[nth].expense,
  );

function take({ id, write: change }: Waiting, { expense }: Delivered): void {
  taken = [...taken, { id, write: change, expense }];
  touched({ id, write: change, expense });
  if (expense) queryClient.setQueryData(['expenses', 'one', expense.expense_id], { expense });
}

/** Reads again what the changes that were taken since concern, and lets go of them once that is here. */
async function refresh(): Promise<void> {
  const since = taken;
  if (since.length === 0 || !isOnline()) return;
  const resources = new Set(since.flatMap(({ write: change }) => affectedBy(change)));
  const late = since.some(({ write: change }) => arrivesLater(change));
  // Messages may have become entries of any day.
  if (late) shortenLists();
  await invalidate(resources);
  if (late) for (const ms of LATER_MS) setTimeout(() => void invalidate(resources), ms);
  // What could not be read again still needs to be laid over what was read before.
  if (!isOnline()) return;
  taken = taken.filter((item) => !since.includes(item));
  show();
}

async function invalidate(resources: Iterable<string>): Promise<void> {
  await Promise.all(
    [...resources].map((resource) => queryClient.invalidateQueries({ queryKey: [resource] })),
  );
}
