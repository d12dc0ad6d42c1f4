import { v7 as uuidv7 } from 'uuid';
import { PAGE_SIZE, pagePath } from '../ledger.ts';
import { dayBack } from '../ledger-rows.ts';
import type { Measure } from '../measure.ts';
import { rate } from '../rate.ts';
import { openRest } from '../rest.ts';

const DAYS = 90;

/** What an app does most, as JSON through the gateway: entries created, and pages of 50 read. */
export const restRates: Measure = async (bench) => {
  const { accounts, stack } = bench;
  const { owner, nextPosition } = await bench.ledger();
  const writer = openRest(stack.gateway.url, (await accounts.newUser()).token);
  const reader = openRest(stack.gateway.url, owner.token);
  let nth = 0;
  const create = () => writer.post('/expense/v1/expenses', newEntry(nth++));
  const list = () => reader.get<{ expenses: unknown[] }>(pagePath(nextPosition()));
  try {
    if ((await list()).expenses.length !== PAGE_SIZE) throw new Error('the pages are not full');
    return [
      await rate('rest_create_per_s', create, 'through the gateway, 16 in flight', bench),
      await rate('rest_list50_per_s', list, 'of 20000 entries among 220000, JSON parsed', bench),
    ];
  } finally {
    writer.close();
    reader.close();
  }
};

/** What a user enters, with the key that makes sending it again harmless. */
function newEntry(nth: number) {
  return {
    idempotency_key: uuidv7(),
    expense: {
      money: { currency_code: 'EUR', amount: `${(nth % 300) + 1}.${String(nth % 100).padStart(2, '0')}` },
      direction: 'DIRECTION_DEBIT',
      kind: 'TRANSACTION_KIND_DEBIT',
      merchant: `Corner Bakery ${nth % 50}`,
      category: 'dining.cafe',
      occurred_on: dayBack(nth % DAYS),
      account: { tail: '4821', type: 'ACCOUNT_TYPE_CARD' },
      reference: `REF${nth}`,
      note: 'breakfast with the neighbours',
    },
  };
}
