import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { settleWithout } from '../bills/settlement.ts';
import type { StoredExpense } from '../store.ts';
import {
  addLink,
  BY_HAND,
  endLinks,
  isOf,
  linksOf,
  lockEntries,
  otherSide,
  type StoredLink,
  setDuplicateOf,
} from './link-store.ts';
import { stands } from './standing.ts';
import { succeed } from './succession.ts';

/** Two entries that tell of one event, by what is known of them. */
export interface Pair {
  readonly root: StoredExpense;
  readonly entry: StoredExpense;
  readonly reason: string;
}

/** Says that two entries are one event; the one that counts. Two that both stand stay apart, and are for {@link unite}. */
export async function mark(tx: Tx, pair: Pair, known: StoredLink[], now: Date): Promise<StoredExpense> {
  const { root, entry, reason } = pair;
  const [standing, followed] = [stands(root, known), stands(entry, known)];
  if (standing && followed) return entry;
  const [counted, twin] = countsFirst(pair, standing, followed) ? [root, entry] : [entry, root];
  await follow(tx, counted, twin, reason, known, now);
  return counted;
}

/** A name is worth more than having come first, as long as nothing hangs on the first yet. */
function countsFirst({ root, entry }: Pair, standing: boolean, followed: boolean): boolean {
  const better = entry.merchant !== '' && root.merchant === '';
  return standing || !(better || followed);
}

async function follow(
  tx: Tx,
  counted: StoredExpense,
  twin: StoredExpense,
  reason: string,
  known: StoredLink[],
  now: Date,
): Promise<void> {
  await addLink(tx, [counted, twin], { kind: LinkKind.DUPLICATE, reason }, known, now);
  await setDuplicateOf(tx, [twin.expenseId], counted.expenseId);
  twin.duplicateOf = counted.expenseId;
  await settleWithout(tx, twin.expenseId, now);
}

/** Whether both of two twins stand, or one does and the user parted the other from somebody, who may hang on it. */
export function areEntangled({ root, entry }: Pair, known: readonly StoredLink[]): boolean {
  const wasParted = (one: StoredExpense) => known.some((row) => row.undone && isOf(row, one));
  const [standing, followed] = [stands(root, known), stands(entry, known)];
  return standing ? followed || wasParted(entry) : followed && wasParted(root);
}

/**
 * Says that two entries are one event, whatever hangs on them: it is all on the one that counts then. What the user said by
 * hand stays where it is, and whom they parted stay so, or else the two stay apart. Returns the ids of what hung on one of
 * them and found no place.
 */
export async function unite(tx: Tx, { reason, ...pair }: Pair, now: Date): Promise<string[]> {
  const [root, entry] = await lockRoots(tx, [pair.root, pair.entry]);
  if (!root || !entry || root.expenseId === entry.expenseId) return [];
  const [one, other] = [await eventOf(tx, root), await eventOf(tx, entry)];
  if (await areParted(tx, one, other)) return [];
  const first = countsFirst({ root, entry, reason }, one.links.length > 0, other.links.length > 0);
  const [counted, twin] = (first ? [one, other] : [other, one]).sort(
    (a, b) => Number(isByHand(b)) - Number(isByHand(a)),
  ) as [Event, Event];
  if (isByHand(twin)) return [];
  await endLinks(tx, twin.links);
  const left = await succeed(tx, twin.entry.expenseId, counted.entry, twin.links);
  await follow(tx, counted.entry, twin.entry, reason, [], now);
  return left;
}

/** An entry that counts and what hangs on it. */
interface Event {
  readonly entry: StoredExpense;
  readonly links: readonly StoredLink[];
  /** It and its twins. */
  readonly tellers: readonly string[];
  /** What else it belongs to, with their twins. */
  readonly partners: readonly string[];
}

const isByHand = ({ links }: Event) => links.some(({ reason }) => reason === BY_HAND);
const isTwins = ({ kind, undone }: StoredLink) => kind === LinkKind.DUPLICATE && !undone;

async function eventOf(tx: Tx, entry: StoredExpense): Promise<Event> {
  const links = (await linksOf(tx, [entry.expenseId])).filter(({ undone }) => !undone);
  const twins = links.filter(isTwins).map(({ otherExpenseId }) => otherExpenseId);
  const sides = links.filter((row) => !isTwins(row)).map((row) => otherSide(row, entry));
  const theirs = (await linksOf(tx, sides)).filter(isTwins);
  return {
    entry,
    links,
    tellers: [entry.expenseId, ...twins],
    partners: [...sides, ...theirs.flatMap((row) => [row.expenseId, row.otherExpenseId])],
  };
}

/** Whether the user parted two events, or one from what hangs on the other. */
async function areParted(tx: Tx, one: Event, other: Event): Promise<boolean> {
  const parted = (await linksOf(tx, [...one.tellers, ...other.tellers])).filter(({ undone }) => undone);
  const between = (some: readonly string[], others: readonly string[]) =>
    parted.some(
      ({ expenseId: a, otherExpenseId: b }) =>
        (some.includes(a) && others.includes(b)) || (some.includes(b) && others.includes(a)),
    );
  return between(one.tellers, [...other.tellers, ...other.partners]) || between(other.tellers, one.partners);
}

/** The entries that count for two, as they are now: one may have become a twin meanwhile. */
async function lockRoots(tx: Tx, pair: readonly StoredExpense[]): Promise<(StoredExpense | undefined)[]> {
  const there = await lockEntries(
    tx,
    pair.map(({ expenseId }) => expenseId),
  );
  const roots = await lockEntries(
    tx,
    there.map(({ duplicateOf, expenseId }) => duplicateOf ?? expenseId),
  );
  return pair.map(({ expenseId }) => {
    const one = there.find((row) => row.expenseId === expenseId);
    return roots.find((row) => row.expenseId === (one?.duplicateOf ?? one?.expenseId));
  });
}
