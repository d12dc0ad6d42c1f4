import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { BillStatus, ListBillsRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Envelope } from '#mesh/events/event.ts';
import { type Database, openDatabase, type Tx } from '#mesh/sql/database.ts';
import { deliver } from '../../../test/support/deliver.ts';
import { type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { billAnnounced, expenseExtracted } from '../../../test/support/news.ts';
import { expenseSubscriptions } from '../events.ts';

/** Long enough for a transaction that does not wait for another to have read what it reads. */
const MEANWHILE_MS = 200;

describe('a bill and its payment that come at once', () => {
  let mesh: Mesh;
  let database: Database;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
    database = openDatabase(mesh.urls.expense, 2);
  });
  after(() => database.close());

  const apply = (tx: Tx, envelope: Envelope) => deliver(tx, expenseSubscriptions, envelope);

  for (const [order, first, second] of [
    ['the bill is', billAnnounced, expenseExtracted],
    ['the payment is', expenseExtracted, billAnnounced],
  ] as const) {
    it(`find each other where ${order} not committed yet when the other is taken`, async () => {
      const { token, userId } = await mesh.newUser();
      let taken: Promise<void> | undefined;
      await database.withTx(async (tx) => {
        await apply(tx, first(userId));
        taken = database.withTx((other) => apply(other, second(userId)));
        await sleep(MEANWHILE_MS);
      });
      await taken;
      const { bills } = await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token });
      expect(bills.map(({ status }) => status)).to.deep.equal([BillStatus.PAID]);
    });
  }
});
