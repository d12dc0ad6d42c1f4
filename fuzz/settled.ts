import { sql } from 'drizzle-orm';
import { MessageKind, MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import { isServing } from '../local/health.ts';
import type { Stack } from '../local/stack.ts';
import { openDatabase } from '#mesh/sql/database.ts';
import { type Clients, eventually, signUp } from './people.ts';

const TEXT = 'INR 77.00 debited from A/c XX1234 at AFTER CAFE on 20-11-2026. Avl Bal INR 5,000.00';

/** What is wrong with the stack after it was asked so much; empty where nothing is. */
export async function unsettled(stack: Stack, clients: Clients): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, address] of Object.entries(stack.addresses)) {
    if (!(await isServing(address, stack.cli).catch(() => false))) faults.push(`${name} is not SERVING`);
  }
  for (const [name, url] of Object.entries(stack.databaseUrls)) {
    faults.push(...(await left(name, url)));
  }
  await stillWorks(clients).catch((error: Error) => faults.push(`an ordinary day fails: ${error.message}`));
  return faults;
}

/** Events that nobody could handle, or that never left. */
async function left(name: string, url: string): Promise<string[]> {
  const database = openDatabase(url, 1);
  const count = async (what: string) => {
    const [rows] = await database.sql.execute(sql.raw(`select count(*) as count from ${what}`));
    return Number((rows as unknown as { count: number }[])[0]?.count);
  };
  try {
    await eventually(async () => {
      const waiting = await count('outbox where sent_at is null');
      if (waiting > 0) throw new Error(`${waiting} events of ${name} have not left`);
    }, 60_000);
    const dead = await count('dead_letters');
    return dead === 0 ? [] : [`${name} has ${dead} dead letters`];
  } catch (error) {
    return [(error as Error).message];
  } finally {
    await database.close();
  }
}

/** Somebody signs up, logs in, hands in a message and finds it in the ledger. */
async function stillWorks(clients: Clients): Promise<void> {
  const { username, password } = await signUp(clients);
  const { tokens } = await eventually(() => clients.auth.logIn({ username, password, deviceName: '' }));
  const as = { token: tokens?.accessToken ?? '' };
  await eventually(() => clients.user.getProfile({}, as));
  const message = { clientMessageId: '1', sender: '', text: TEXT, receivedAt: '', kind: MessageKind.SMS };
  const { messages } = await clients.ds.submitMessages({ messages: [message] }, as);
  const [outcome] = messages.map((one) => one.outcome);
  if (outcome?.status !== MessageStatus.EXTRACTED) throw new Error(`the message became ${outcome?.status}`);
  const expenseId = outcome.expenses[0]?.expenseId ?? '';
  await eventually(() => clients.expense.getExpense({ expenseId }, as));
}
