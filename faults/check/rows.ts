import type { Pool, RowDataPacket } from 'mysql2/promise';
import { Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Money } from '#gen/tracker/type/v1/transaction.ts';

/** What the databases hold of some users. */
export interface Rows {
  /** `bill` where it was noted as an announcement of one. */
  readonly messages: readonly MessageRow[];
  readonly entries: readonly EntryRow[];
  readonly profiles: ReadonlySet<string>;
  readonly sessions: readonly SessionRow[];
  /** By user and currency, as the database adds up what counts. */
  readonly sums: readonly SumRow[];
  /** Of the whole stack: events that were put aside. */
  readonly deadLetters: readonly DeadLetterRow[];
}

interface MessageRow {
  readonly messageId: string;
  readonly userId: string;
  readonly clientMessageId: string;
  readonly status: string;
  /** What it was read as. */
  readonly expenses: readonly { readonly expenseId: string; readonly money: Money }[];
  /** How often it stands for an announced bill. */
  readonly announcements: number;
}

export interface EntryRow {
  readonly expenseId: string;
  readonly userId: string;
  readonly messageId: string | null;
  readonly idempotencyKey: string | null;
  readonly money: Money;
  readonly note: string;
  readonly deleted: boolean;
}

interface SessionRow {
  readonly sessionId: string;
  readonly userId: string;
  /** Refresh tokens that nothing replaced. */
  readonly live: number;
  readonly revoked: boolean;
}

interface SumRow {
  readonly userId: string;
  readonly money: Money;
}

interface DeadLetterRow {
  readonly service: string;
  readonly eventId: string;
  readonly topic: string;
  /** `topic/partition/offset`. */
  readonly position: string;
  readonly errorClass: string;
}

const SERVICES = ['auth', 'user', 'ds', 'expense'];
const AT_ONCE = 50;

/** Reads what the databases of the local stack hold of users; `pool` is the administrator's. */
export async function readRows(pool: Pool, userIds: readonly string[]): Promise<Rows> {
  const ofUsers = async <T>(sql: string): Promise<T[]> => {
    const found: T[] = [];
    for (let at = 0; at < userIds.length; at += AT_ONCE) {
      const [rows] = await pool.query<RowDataPacket[]>(sql, [userIds.slice(at, at + AT_ONCE)]);
      found.push(...(rows as T[]));
    }
    return found;
  };
  const announced = new Map<string, number>();
  for (const { id } of await ofUsers<{ id: string }>(
    'SELECT message_id AS id FROM tracker_expense.bill_announcements WHERE user_id IN (?)',
  )) {
    announced.set(id, (announced.get(id) ?? 0) + 1);
  }
  const messages = await ofUsers<RawMessage>(
    `SELECT message_id AS messageId, user_id AS userId, client_message_id AS clientMessageId, outcome
     FROM tracker_ds.messages WHERE user_id IN (?)`,
  );
  const entries = await ofUsers<RawEntry>(
    `SELECT expense_id AS expenseId, user_id AS userId, message_id AS messageId, idempotency_key AS idempotencyKey,
       amount, currency_code AS currencyCode, note, deleted_at IS NOT NULL AS deleted
     FROM tracker_expense.expenses WHERE user_id IN (?)`,
  );
  const profiles = await ofUsers<{ id: string }>(
    'SELECT user_id AS id FROM tracker_user.profiles WHERE user_id IN (?)',
  );
  const sessions = await ofUsers<RawSession>(
    `SELECT s.session_id AS sessionId, s.user_id AS userId, s.revoked_at IS NOT NULL AS revoked,
       COALESCE(SUM(t.replaced_by IS NULL), 0) AS live
     FROM tracker_auth.sessions s LEFT JOIN tracker_auth.refresh_tokens t ON t.session_id = s.session_id
     WHERE s.user_id IN (?) GROUP BY s.session_id, s.user_id, s.revoked_at`,
  );
  const sums = await ofUsers<RawSum>(
    `SELECT user_id AS userId, currency_code AS currencyCode, SUM(amount) AS amount FROM tracker_expense.expenses
     WHERE deleted_at IS NULL AND duplicate_of IS NULL AND user_id IN (?) GROUP BY user_id, currency_code`,
  );
  return {
    messages: messages.map((row) => toMessage(row, announced.get(row.messageId) ?? 0)),
    entries: entries.map(({ amount, currencyCode, deleted, ...row }) => ({
      ...row,
      money: { amount, currencyCode },
      deleted: Number(deleted) === 1,
    })),
    profiles: new Set(profiles.map(({ id }) => id)),
    sessions: sessions.map((row) => ({
      ...row,
      live: Number(row.live),
      revoked: Number(row.revoked) === 1,
    })),
    sums: sums.map(({ userId, ...money }) => ({ userId, money })),
    deadLetters: await readDeadLetters(pool),
  };
}

type RawMessage = Omit<MessageRow, 'status' | 'expenses' | 'announcements'> & { outcome: Buffer };
type RawEntry = Omit<EntryRow, 'money' | 'deleted'> & Money & { deleted: unknown };
type RawSession = Omit<SessionRow, 'live' | 'revoked'> & { live: unknown; revoked: unknown };
type RawSum = Money & { userId: string };

function toMessage({ outcome, ...row }: RawMessage, announcements: number): MessageRow {
  const { status, expenses } = Outcome.decode(outcome);
  return {
    ...row,
    announcements,
    status: status.replace('MESSAGE_STATUS_', ''),
    expenses: expenses.map(({ expenseId, money }) => ({ expenseId, money: money as Money })),
  };
}

async function readDeadLetters(pool: Pool): Promise<DeadLetterRow[]> {
  const found = SERVICES.map(async (service) => {
    const [rows] = await pool.query<RowDataPacket[]>(
      `SELECT ? AS service, event_id AS eventId, topic, error_class AS errorClass,
       CONCAT(topic, '/', dead_letters.partition, '/', dead_letters.offset) AS position
       FROM tracker_${service}.dead_letters WHERE settled_at IS NULL`,
      [service],
    );
    return rows as DeadLetterRow[];
  });
  return (await Promise.all(found)).flat();
}
