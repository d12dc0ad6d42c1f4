import { setTimeout as sleep } from 'node:timers/promises';
import { Flow } from '#gen/tracker/expense/v1/expense_service.ts';
import { TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { quantile, rangeOf } from '../load.ts';
import type { Measure } from '../measure.ts';
import { messageAt } from '../texts.ts';

const WARM_UP = 60;
const SAMPLES = 300;
const GIVE_UP_MS = 10_000;
const PAUSE_MS = 1;
/** The texts of this template are always extracted. */
const EVERY = 8;

/** What the submitter looks at; the newest entry of the day comes first. */
const NEWEST = {
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
  pageSize: 5,
  pageToken: '',
};

/** From the submission of one message until its expense is in the list, one at a time. */
export const visible: Measure = async ({ accounts: { ds, expense, newUser }, say }) => {
  const { token } = await newUser();

  async function sample(nth: number): Promise<number> {
    const started = performance.now();
    const message = messageAt(nth * EVERY, new Date());
    const { messages } = await ds.submitMessages({ messages: [message] }, { token });
    const id = messages[0]?.outcome?.expenses[0]?.expenseId;
    if (!id) throw new Error('a message was not extracted');
    for (;;) {
      const { expenses } = await expense.listExpenses(NEWEST, { token });
      const waited = performance.now() - started;
      if (expenses.some(({ expenseId }) => expenseId === id)) return waited;
      if (waited > GIVE_UP_MS) throw new Error('a message did not become an expense');
      await sleep(PAUSE_MS);
    }
  }

  say(`visible: ${WARM_UP} to warm up, then ${SAMPLES} samples`);
  for (let nth = 0; nth < WARM_UP; nth++) await sample(nth);
  const samples: number[] = [];
  for (let nth = 0; nth < SAMPLES; nth++) samples.push(await sample(WARM_UP + nth));

  const range = rangeOf(samples);
  const detail = `of ${SAMPLES} samples, one at a time`;
  return [
    { key: 'visible_p50_ms', value: quantile(samples, 0.5), range, detail },
    { key: 'visible_p99_ms', value: quantile(samples, 0.99), range, detail },
  ];
};
