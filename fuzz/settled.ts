import { sql } from 'drizzle-orm';
import { MessageKind, MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import { openDatabase } from '#mesh/sql/database.ts';
import { eventually } from '../local/eventually.ts';
import { isServing } from '../local/health.ts';
import type { Stack } from '../local/stack.ts';
import { type Clients, PATIENCE_MS, patiently, signUp } from './people.ts';

const TEXT = 'INR 77.00 debited from A/c XX1234 at AFTER CAFE on 20-11-2026. Avl Bal INR 5,000.00';

/** What is wrong with the stack after it was asked so much, but for these events; empty where nothing is. */
export async function unsettled(
  stack: Stack,
  clients: Clients,
  planted: ReadonlySet<string>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, address] of Object.entries(stack.addresses)) {
    if (!(await isServing(address, stack.cli).catch(() => false))) faults.push(`${name} is not SERVING`);
  }
  for (const [name, url] of Object.entries(stack.databaseUrls)) {
    faults.push(...(await left(name, url, planted)));
  }
  await stillWorks(clients).catch((error: Error) => faults.push(`an ordinary day fails: ${error.message}`));
  return faults;
}

interface Letter {
  event_id: string;
  topic: string;
  error_class: string;
  payload: string;
}

/** Events that nobody could handle, or that never left. */
async function left(name: string, url: string, planted: ReadonlySet<string>): Promise<string[]> {
  const database = openDatabase(url, 1);
  const rows = async <T>(query: string) => {
    const [found] = await database.sql.execute(sql.raw(query));
    return found as unknown as T[];
  };
  try {
    await eventually(async () => {
      const waiting = await rows('select 1 from outbox where sent_at is null');
      if (waiting.length > 0) throw new Error(`${waiting.length} events of ${name} have not left`);
    }, 60_000);
    const letters = await rows<Letter>(
      'select event_id, topic, error_class, hex(payload) as payload from dead_letters',
    );
    return letters.flatMap(({ event_id, topic, error_class, payload }) =>
      planted.has(event_id) ? [] : [`${name} buried (${error_class}) ${topic} ${payload}`],
    );
  } catch (error) {
    return [(error as Error).message];
  } finally {
    await database.close();
  }
}

/** Somebody signs up, logs in, hands in a message and finds it in the ledger. */
async function stillWorks(clients: Clients): Promise<void> {
  const { username, password } = await signUp(clients);
  const { tokens } = await patiently(() =>
    clients.auth.logIn({ username, password, deviceName: '' }, { timeoutMs: PATIENCE_MS }),
  );
  const as = { token: tokens?.accessToken ?? '', timeoutMs: PATIENCE_MS };
  await patiently(() => clients.user.getProfile({}, as));
  const message = { clientMessageId: '1', sender: '', text: TEXT, receivedAt: '', kind: MessageKind.SMS };
  const { messages } = await clients.ds.submitMessages({ messages: [message] }, as);
  const [outcome] = messages.map((one) => one.outcome);
  if (outcome?.status !== MessageStatus.EXTRACTED) throw new Error(`the message became ${outcome?.status}`);
  const expenseId = outcome.expenses[0]?.expenseId ?? '';
  await patiently(() => clients.expense.getExpense({ expenseId }, as));
}
