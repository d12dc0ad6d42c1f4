import { v7 as uuidv7 } from 'uuid';
import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Tx } from '#mesh/sql/database.ts';
import type { StoredExpense } from '../store.ts';
import {
  BY_HAND,
  endLinks,
  inPlaceOf,
  joins,
  linksOf,
  lockEntries,
  otherSide,
  putLink,
  type StoredLink,
  setDuplicateOf,
  setTransfer,
} from './link-store.ts';
import { refundsBeyond } from './refunds.ts';
import { cameBack, isReturn, isTurned, transfersOf } from './standing.ts';

/**
 * Puts one entry in the place of another, from which the caller took the `links`. What moves:
 *
 * - its twins;
 * - the other side of its transfer, where `to` is in none, nothing came back of it, and it came back of nothing;
 * - what came back of it: refunds up to what was paid, a reversal where nothing else came back;
 * - what it came back of, where `to` came back of nothing. Like a reversal, this ends the transfer that `to` is in;
 * - from whom the user parted it, as a copy.
 *
 * What does not: an entry that `to` has a link with, and bills. Returns the ids of what found no place: they may belong to
 * another entry now.
 */
export async function succeed(
  tx: Tx,
  from: string,
  to: StoredExpense,
  links: readonly StoredLink[],
): Promise<string[]> {
  const held = await linksOf(tx, [to.expenseId]);
  const left: StoredLink[] = [];
  for (const link of links) {
    const moved = inPlaceOf(link.undone ? { ...link, linkId: uuidv7() } : link, from, to.expenseId);
    if (moved.expenseId === moved.otherExpenseId) continue;
    if (!hasRoom(to, held, moved)) {
      left.push(moved);
      continue;
    }
    if (isReturn(moved)) left.push(...(await endAmong(tx, held, transfersOf(to, held))));
    await put(tx, moved);
    held.push(moved);
  }
  const refunded = links.some(({ kind }) => kind === LinkKind.REFUND);
  if (refunded) left.push(...(await endAmong(tx, held, await refundsBeyond(tx, to, held, []))));
  return left.flatMap((link) => (link.undone ? [] : [otherSide(link, to)]));
}

/** What belonged to an entry that is out or no more of the kind, and may belong to another one now. */
export async function lockFreed(tx: Tx, expenseIds: readonly string[]): Promise<StoredExpense[]> {
  return (await lockEntries(tx, expenseIds)).filter(
    ({ messageId, duplicateOf }) => messageId !== null && duplicateOf === null,
  );
}

function hasRoom(to: StoredExpense, held: readonly StoredLink[], link: StoredLink): boolean {
  if (held.some((row) => joins(row, link.expenseId, link.otherExpenseId))) return false;
  if (link.undone || link.kind === LinkKind.DUPLICATE) return true;
  const [transfer] = transfersOf(to, held);
  if (link.kind === LinkKind.TRANSFER) return !transfer && !isTurned(to, held) && !cameBack(to, held);
  if (transfer?.reason === BY_HAND) return false;
  if (link.otherExpenseId === to.expenseId) return !cameBack(to, held);
  if (link.kind === LinkKind.REVERSAL) return !isTurned(to, held);
  // What went to an account of the user's bought nothing.
  const reversed = held.some((row) => row.kind === LinkKind.REVERSAL && isTurned(to, [row]));
  return !transfer && !reversed;
}

async function put(tx: Tx, link: StoredLink): Promise<void> {
  const { kind, undone, expenseId, otherExpenseId } = link;
  await putLink(tx, link);
  if (undone) return;
  if (kind === LinkKind.DUPLICATE) await setDuplicateOf(tx, [otherExpenseId], expenseId);
  if (kind === LinkKind.TRANSFER) await setTransfer(tx, expenseId, otherExpenseId);
}

async function endAmong(tx: Tx, held: StoredLink[], ended: readonly StoredLink[]) {
  await endLinks(tx, ended);
  for (const one of ended) held.splice(held.indexOf(one), 1);
  return ended;
}
