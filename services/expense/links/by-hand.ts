import { v7 as uuidv7 } from 'uuid';
import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction } from '#gen/tracker/type/v1/transaction.ts';
import { FailedPrecondition, InvalidArgument, NotFound } from '#mesh/rpc/errors.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { settleWith, settleWithout } from '../bills/settlement.ts';
import { lockExpense, type StoredExpense } from '../store.ts';
import {
  BY_HAND,
  dropLinks,
  endLinks,
  endTransfers,
  entriesById,
  joins,
  linksOf,
  lockLink,
  putLink,
  type StoredLink,
  setDuplicateOf,
  setTransfer,
  twinsOf,
} from './link-store.ts';

class LinkMissing extends NotFound {
  constructor() {
    super('link_id: there is no such link');
  }
}
class EntryMissing extends NotFound {
  constructor(field: string) {
    super(`${field}: there is no such expense`);
  }
}
class AlreadyTwin extends FailedPrecondition {
  constructor(field: string) {
    super(`${field}: belongs to a pair of twins already, undo that link first`);
  }
}

class OtherTransfer extends FailedPrecondition {
  constructor(field: string) {
    super(`${field}: is one side of another transfer already, undo that link first`);
  }
}

/** What users say of which entries belong together. */
export function createLinks(database: Database, clock: () => Date) {
  return {
    /** Links two entries, or puts right how they are linked. */
    link: (userId: string, kind: LinkKind, expenseId: string, otherExpenseId: string) =>
      database.withTx(async (tx) => {
        if (expenseId === otherExpenseId)
          throw new InvalidArgument('other_expense_id', 'must be another entry');
        // Locked in one order, so that two such calls wait for each other.
        const [first, second] = [expenseId, otherExpenseId].sort() as [string, string];
        const rows = [await lockExpense(tx, userId, first), await lockExpense(tx, userId, second)];
        const [one, other] = first === expenseId ? rows : rows.reverse();
        if (!one) throw new EntryMissing('expense_id');
        if (!other) throw new EntryMissing('other_expense_id');
        checkPair(kind, one, other);
        if (kind === LinkKind.DUPLICATE) await checkFree(tx, one, other);
        if (kind === LinkKind.TRANSFER) checkSides(one, other);
        const now = clock();
        const earlier = (await linksOf(tx, [expenseId])).find((row) => joins(row, expenseId, otherExpenseId));
        const row: StoredLink = {
          linkId: earlier?.linkId ?? uuidv7(),
          userId,
          kind,
          expenseId,
          otherExpenseId,
          reason: BY_HAND,
          undone: false,
          createdAt: earlier?.createdAt ?? now,
          updatedAt: now,
        };
        // The two may have been linked the other way round.
        const twins = earlier?.kind === LinkKind.DUPLICATE && !earlier.undone && kind !== LinkKind.DUPLICATE;
        if (earlier) await endLinks(tx, [earlier]);
        if (twins) {
          await setDuplicateOf(tx, [earlier.otherExpenseId], null);
          await settleWith(tx, await entriesById(tx, [earlier.otherExpenseId]), now);
        }
        await putLink(tx, row);
        if (kind === LinkKind.DUPLICATE) {
          await dropReturns(tx, row.otherExpenseId);
          await setDuplicateOf(tx, [row.otherExpenseId], row.expenseId);
          await settleWithout(tx, row.otherExpenseId, now);
        }
        if (kind === LinkKind.TRANSFER) await setTransfer(tx, row.expenseId, row.otherExpenseId);
        return row;
      }),

    /** Both entries count for themselves again; an undone link stays undone. */
    undo: (userId: string, linkId: string) =>
      database.withTx(async (tx) => {
        const found = await lockLink(tx, userId, linkId);
        if (!found) throw new LinkMissing();
        if (found.undone) return found;
        const undone = { ...found, undone: true, updatedAt: clock() };
        await putLink(tx, undone);
        await endTransfers(tx, [found]);
        if (found.kind === LinkKind.DUPLICATE) {
          await setDuplicateOf(tx, [found.otherExpenseId], null);
          await settleWith(tx, await entriesById(tx, [found.otherExpenseId]), clock());
        }
        return undone;
      }),
  };
}

/** A twin is no refund or reversal besides, nor is there one of it: the entry that counts may have such links. */
async function dropReturns(tx: Tx, expenseId: string): Promise<void> {
  const links = await linksOf(tx, [expenseId]);
  const returns = links.filter(
    ({ kind, undone, reason }) => kind !== LinkKind.DUPLICATE && !undone && reason !== BY_HAND,
  );
  await dropLinks(
    tx,
    returns.map(({ linkId }) => linkId),
  );
}

function checkPair(kind: LinkKind, one: StoredExpense, other: StoredExpense): void {
  const same = one.direction === other.direction;
  if (kind === LinkKind.TRANSFER && one.direction !== Direction.DEBIT)
    throw new InvalidArgument('expense_id', 'must be what left an account');
  // What is moved may be changed into another currency on the way.
  if (one.currencyCode !== other.currencyCode && kind !== LinkKind.TRANSFER)
    throw new InvalidArgument('other_expense_id', 'must be an entry in the same currency');
  if (kind === LinkKind.DUPLICATE && !same)
    throw new InvalidArgument('other_expense_id', 'must be an entry of the same direction');
  if (kind === LinkKind.REFUND && one.direction !== Direction.DEBIT)
    throw new InvalidArgument('expense_id', 'must be what was paid');
  if (kind !== LinkKind.DUPLICATE && same)
    throw new InvalidArgument('other_expense_id', 'must be an entry of the opposite direction');
}

/** Twins have no twins of their own: each event has one entry that counts. */
async function checkFree(tx: Tx, one: StoredExpense, other: StoredExpense): Promise<void> {
  if (other.duplicateOf === one.expenseId) return;
  if (one.duplicateOf !== null) throw new AlreadyTwin('expense_id');
  const hasTwins = (await twinsOf(tx, other.userId, other.expenseId)).length > 0;
  if (other.duplicateOf !== null || hasTwins) throw new AlreadyTwin('other_expense_id');
  if (other.transferOf !== null) throw new OtherTransfer('other_expense_id');
}

/** The sides of a transfer are the entries that count, and no side of another one. */
function checkSides(one: StoredExpense, other: StoredExpense): void {
  if (one.duplicateOf !== null) throw new AlreadyTwin('expense_id');
  if (other.duplicateOf !== null) throw new AlreadyTwin('other_expense_id');
  if (one.transferOf !== null && one.transferOf !== other.expenseId) throw new OtherTransfer('expense_id');
  if (other.transferOf !== null && other.transferOf !== one.expenseId)
    throw new OtherTransfer('other_expense_id');
}
