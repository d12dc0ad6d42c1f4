import { and, eq, gt, inArray, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { deleteInSteps } from '#mesh/sql/delete.ts';
import { sessions, throttles, users } from '../schema.ts';
import type { Count } from './rule.ts';
import { networkOf, type Subject } from './subject.ts';

/** Before any clock, also one that is a little behind. */
const AT_ONCE = new Date(0);

/** Makes sure that there is a count for each key, and reads them; they stay locked until the transaction ends. */
export async function lockCounts(
  tx: Tx,
  keys: readonly Buffer[],
  now: Date,
): Promise<(key: Buffer) => Count> {
  // In one order for everybody: those that share some of them wait for each other, and never in a circle.
  const sorted = [...keys].sort(Buffer.compare);
  await tx
    .insert(throttles)
    .values(sorted.map((subject) => ({ subject, failures: 0, nextAt: AT_ONCE, updatedAt: now })))
    .onDuplicateKeyUpdate({ set: { subject: sql`values(subject)` } });
  const rows = await tx.select().from(throttles).where(inArray(throttles.subject, sorted));
  const counts = new Map(rows.map((row) => [row.subject.toString('hex'), row]));
  return (key) => counts.get(key.toString('hex')) ?? { failures: 0, nextAt: AT_ONCE, updatedAt: now };
}

export async function setCount(tx: Tx, key: Buffer, count: Count): Promise<void> {
  await tx.update(throttles).set(count).where(eq(throttles.subject, key));
}

/** A try that was none after all: the wait goes with it, unless another try has set its own meanwhile. */
export async function takeBack(tx: Tx, key: Buffer, before: Count, reserved: Count): Promise<void> {
  const [undone] = await tx
    .update(throttles)
    .set({ failures: sql`${throttles.failures} - 1`, nextAt: before.nextAt })
    .where(
      and(
        eq(throttles.subject, key),
        eq(throttles.failures, reserved.failures),
        eq(throttles.nextAt, reserved.nextAt),
        gt(throttles.failures, 0),
      ),
    );
  if (undone.affectedRows === 1) return;
  await tx
    .update(throttles)
    .set({ failures: sql`${throttles.failures} - 1` })
    .where(and(eq(throttles.subject, key), gt(throttles.failures, 0)));
}

export async function forgetCount(tx: Tx, key: Buffer): Promise<void> {
  await tx.delete(throttles).where(eq(throttles.subject, key));
}

/** Whether the account was used from there since `since`. */
export async function isUsualAddress(on: Sql, { username, address }: Subject, since: Date): Promise<boolean> {
  // The column is ASCII, and to compare it with anything else is an error.
  if (address === '' || !/^[ -~]*$/.test(username)) return false;
  const used = await on
    .select({ address: sessions.address })
    .from(sessions)
    .innerJoin(users, eq(users.userId, sessions.userId))
    .where(and(eq(users.username, username), gt(sessions.lastUsedAt, since), ne(sessions.address, '')))
    .groupBy(sessions.address);
  const network = networkOf(address);
  return used.some((session) => networkOf(session.address) === network);
}

/**
 * Deletes counts of at most one failure that have not faded since `onesBefore`, and any that have not since `before`:
 * there is nothing left of them.
 */
export async function pruneCounts(
  on: Sql,
  { onesBefore, before }: { onesBefore: Date; before: Date },
  signal: AbortSignal,
): Promise<void> {
  const ones = and(lt(throttles.updatedAt, onesBefore), lte(throttles.failures, 1));
  const old = or(lt(throttles.updatedAt, before), ones);
  await deleteInSteps((limit) => on.delete(throttles).where(old).limit(limit), signal);
}
