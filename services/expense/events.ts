import {
  BalanceRead,
  BillAnnounced,
  ExpenseExtracted,
  ExpenseRevised,
} from '#gen/tracker/events/v1/events.ts';
import { ExpenseSource } from '#gen/tracker/expense/v1/expense_service.ts';
import { on, onAll } from '#mesh/events/delivery.ts';
import { readReading } from './balances/balance.ts';
import { noteBalances } from './balances/balance-store.ts';
import { readAnnouncement } from './bills/bill.ts';
import { announce } from './bills/bills.ts';
import { settleWith } from './bills/settlement.ts';
import { readEntry } from './entries/entry.ts';
import { addEvidence } from './entries/evidence-store.ts';
import { revise, reviseArrived } from './entries/revise.ts';
import { lockRevisions } from './entries/revision-store.ts';
import { readTold } from './entries/told.ts';
import { reconcile } from './links/reconcile.ts';
import { toColumns } from './mapping.ts';
import { orPoison } from './poison.ts';
import * as store from './store.ts';

/** What the ledger does when others tell it something. */
export const expenseSubscriptions = [
  onAll(ExpenseExtracted, async (tx, events) => {
    const now = new Date();
    const news = events.map((event) => newsIn(event, now));
    // An id that is there already is a replay; what the user changed or deleted since stays so.
    await store.addMissingExpenses(
      tx,
      news.map(({ row }) => row),
    );
    await addEvidence(
      tx,
      news.map(({ evidence }) => evidence),
    );
    // Asked after the entries are written: a revision that is just being taken either sees them or is seen here.
    const revisions = await lockRevisions(
      tx,
      news.map(({ row }) => row.expenseId),
    );
    const revised = new Set(
      revisions.flatMap(({ waiting, expenseId }) => (waiting === null ? [expenseId] : [])),
    );
    // What was said of one anew since stands.
    await noteBalances(
      tx,
      news.flatMap(({ reading, row }) => (reading && !revised.has(row.expenseId) ? reading : [])),
    );
    const counting = await reconcile(
      tx,
      news.map(({ row }) => row),
      now,
    );
    await settleWith(tx, counting, now);
    await reviseArrived(tx, revisions, now);
  }),
  on(ExpenseRevised, (tx, event) => revise(tx, event, new Date())),
  on(BillAnnounced, (tx, event) =>
    announce(
      tx,
      orPoison(() => readAnnouncement(event)),
      new Date(),
    ),
  ),
  onAll(BalanceRead, async (tx, events) => {
    const readings = events.map((event) => orPoison(() => readReading(event)));
    await noteBalances(tx, readings);
  }),
];

/** The row that an event adds to the ledger, why it is so, and the balance that it tells. */
function newsIn(event: ExpenseExtracted, now: Date) {
  const { expenseId, userId, messageId } = event;
  const entry = orPoison(() => readEntry(event));
  const { reading, ...told } = orPoison(() => readTold(event, entry));
  const from = { expenseId, userId, messageId, source: ExpenseSource.MESSAGE };
  const evidence = { expenseId, userId, fields: { fields: event.evidence }, setAt: null };
  const row = {
    ...toColumns(entry),
    ...told,
    ...from,
    idempotencyKey: null,
    requestHash: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    duplicateOf: null,
    transferOf: null,
    withdrawn: false,
  };
  return { reading, evidence, row };
}
