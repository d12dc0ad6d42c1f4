import { v7 as uuidv7 } from 'uuid';
import { type Bill, BillStatus } from '#gen/tracker/expense/v1/expense_service.ts';
import { NotFound } from '#mesh/rpc/errors.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { toBill } from '../mapping.ts';
import { type Announcement, expectedOf, identityOf, repeatedBy } from './bill.ts';
import * as store from './bill-store.ts';
import { open, settle, settleAll } from './settlement.ts';

class BillMissing extends NotFound {
  constructor() {
    super('bill_id: there is no such bill');
  }
}

/** What users do to their bills. Every function is about one user's own. */
export function createBills(database: Database, clock: () => Date) {
  const { sql } = database;

  const change = (
    userId: string,
    billId: string,
    to: (tx: Tx, bill: store.StoredBill) => Promise<store.StoredBill>,
  ) =>
    database.withTx(async (tx): Promise<Bill> => {
      const bill = await store.lockBill(tx, userId, billId);
      if (!bill) throw new BillMissing();
      return toBill(await to(tx, bill));
    });

  return {
    async get(userId: string, billId: string): Promise<Bill> {
      const found = await store.findBill(sql, userId, billId);
      if (!found) throw new BillMissing();
      return toBill(found);
    },

    /** Whatever it was; the entry that paid it, if any, may have paid another. */
    dismiss: (userId: string, billId: string) =>
      change(userId, billId, async (tx, bill) => {
        if (bill.status === BillStatus.DISMISSED) return bill;
        const change = { status: BillStatus.DISMISSED, expenseId: null, updatedAt: clock() };
        await store.changeBill(tx, billId, change);
        if (bill.expenseId !== null) await settleAll(tx, [bill], clock());
        return { ...bill, ...change };
      }),

    /** A bill that is not dismissed stays as it is. */
    reopen: (userId: string, billId: string) =>
      change(userId, billId, async (tx, bill) =>
        bill.status === BillStatus.DISMISSED ? open(tx, bill, clock()) : bill,
      ),
  };
}

/** Takes an announcement, once a message: a new bill, or more about one that is known. What the user decided stays. */
export async function announce(tx: Tx, announcement: Announcement, now: Date): Promise<void> {
  const { userId, messageId } = announcement;
  if (await store.isAnnounced(tx, userId, messageId)) return;
  const expected = expectedOf(announcement);
  const known = repeatedBy(expected, await store.lockBillsOf(tx, userId, expected));
  const bill = known ? await complete(tx, known, announcement, now) : toStored(announcement, now);
  if (!known) await store.addBill(tx, bill);
  await store.addAnnouncement(tx, { userId, messageId, billId: bill.billId });
  await settle(tx, bill, now);
}

/** Adds to a bill what its first announcement left open. */
async function complete(
  tx: Tx,
  bill: store.StoredBill,
  { payee, dueOn, account }: Announcement,
  now: Date,
): Promise<store.StoredBill> {
  const change: store.BillChange = {
    ...(bill.payee === '' && payee !== '' && { payee }),
    ...(bill.dueOn === null && dueOn !== null && { dueOn, expectedOn: dueOn }),
    ...(bill.accountTail === '' &&
      account.tail !== '' && { accountTail: account.tail, accountType: account.type }),
  };
  if (Object.keys(change).length === 0) return bill;
  const completed = { ...bill, ...change, updatedAt: now };
  const identity = identityOf(completed);
  await store.changeBill(tx, bill.billId, { ...change, identity, updatedAt: now });
  return { ...completed, identity };
}

function toStored(announcement: Announcement, now: Date): store.StoredBill {
  const { userId, messageId, account } = announcement;
  const expected = expectedOf(announcement);
  return {
    ...expected,
    billId: uuidv7(),
    userId,
    accountTail: account.tail,
    accountType: account.type,
    status: BillStatus.OPEN,
    expenseId: null,
    messageId,
    identity: identityOf(expected),
    createdAt: now,
    updatedAt: now,
  };
}
