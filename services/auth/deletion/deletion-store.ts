import { and, count, eq, isNull, lt, sql as text } from 'drizzle-orm';
import type { Sql, Tx } from '#mesh/sql/database.ts';
import { deleteInSteps } from '#mesh/sql/delete.ts';
import { deletions, serviceErasures } from '../schema.ts';

/** The services that hold something of users: a deletion is complete when all of them told. */
const SERVICES = ['auth', 'user', 'ds', 'expense'] as const;
const KEPT_MS = 30 * 86_400_000;

export async function addDeletion(tx: Tx, deletion: typeof deletions.$inferInsert): Promise<void> {
  await tx.insert(deletions).values(deletion);
}

/** A deletion by the hash of its receipt with what each service told; undefined where there is none. */
export async function findDeletion(sql: Sql, receiptHash: Buffer) {
  const [deletion] = await sql.select().from(deletions).where(eq(deletions.receiptHash, receiptHash));
  if (!deletion) return undefined;
  const told = await sql.select().from(serviceErasures).where(eq(serviceErasures.userId, deletion.userId));
  const erasedAt = (name: string) => told.find(({ service }) => service === name)?.erasedAt;
  return { ...deletion, services: SERVICES.map((service) => ({ service, erasedAt: erasedAt(service) })) };
}

/** Notes that a service has erased a user, and, when it was the last, that all have. */
export async function noteErasure(
  tx: Tx,
  erasure: typeof serviceErasures.$inferInsert,
  completedAt: Date,
): Promise<void> {
  const { userId } = erasure;
  await tx
    .insert(serviceErasures)
    .values(erasure)
    .onDuplicateKeyUpdate({ set: { userId: text`user_id` } });
  const [told] = await tx
    .select({ services: count() })
    .from(serviceErasures)
    .where(eq(serviceErasures.userId, userId));
  if (told?.services !== SERVICES.length) return;
  await tx
    .update(deletions)
    .set({ completedAt })
    .where(and(eq(deletions.userId, userId), isNull(deletions.completedAt)));
}

/** Whether a service is one of those that tell. */
export const isServiceThatErases = (name: string) => (SERVICES as readonly string[]).includes(name);

/** Forgets the deletions that nobody needs to ask for any more. */
export async function pruneDeletions(sql: Sql, now: Date, signal: AbortSignal): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS);
  const asked = lt(deletions.requestedAt, before);
  await deleteInSteps((limit) => sql.delete(deletions).where(asked).limit(limit), signal);
  const told = lt(serviceErasures.erasedAt, before);
  await deleteInSteps((limit) => sql.delete(serviceErasures).where(told).limit(limit), signal);
}
