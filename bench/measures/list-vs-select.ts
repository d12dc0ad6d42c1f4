import { Flow } from '#gen/tracker/expense/v1/expense_service.ts';
import { TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { pageToken } from '#mesh/rpc/page.ts';
import { compare } from '../compare.ts';
import { PAGE_SIZE } from '../ledger.ts';
import { openLedger, SELECT_PAGE } from '../ledger-rows.ts';
import type { Measure } from '../measure.ts';

/** ListExpenses at random places of a ledger of 20,000 entries among 200,000 of others, over the same SELECT. */
export const listVsSelect: Measure = async (bench) => {
  const { accounts, stack } = bench;
  const { owner, nextPosition } = await bench.ledger();
  const { userId, token } = owner;
  const pool = openLedger(stack.databaseUrls.expense);
  const baseline = () => {
    const [day, id] = nextPosition();
    return pool.execute(SELECT_PAGE, [userId, day, day, id]);
  };
  const ours = () => {
    const request = { ...EVERYTHING, pageSize: PAGE_SIZE, pageToken: pageToken(nextPosition()) };
    return accounts.expense.listExpenses(request, { token });
  };
  try {
    const [[rows], { expenses }] = [await baseline(), await ours()];
    if ((rows as unknown[]).length !== PAGE_SIZE + 1 || expenses.length !== PAGE_SIZE) {
      throw new Error('the pages are not full');
    }
    return [await compare({ key: 'list_vs_select', baseline, ours }, bench)];
  } finally {
    await pool.end();
  }
};

const EVERYTHING = {
  from: '',
  to: '',
  category: '',
  merchant: '',
  text: '',
  kind: TransactionKind.UNSPECIFIED,
  flow: Flow.UNSPECIFIED,
  accountTail: '',
  minAmount: '',
  maxAmount: '',
  currency: '',
};
