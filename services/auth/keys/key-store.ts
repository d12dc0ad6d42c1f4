import { and, gt, inArray, isNull, ne } from 'drizzle-orm';
import type { Sql } from '#mesh/sql/database.ts';
import { personalTokens, signingKeys } from '../schema.ts';
import type { SigningKey } from './key-files.ts';

export type KeyRecord = typeof signingKeys.$inferSelect;

/**
 * Records which key signs now and since when the others do not; returns all records. The replicas read one folder
 * and so write the same; one that read it a moment before the key changed is put right by its next round.
 */
export async function recordSigningKey(sql: Sql, { kid, key }: SigningKey, now: Date): Promise<KeyRecord[]> {
  const records = await sql.select().from(signingKeys);
  const right = records.every((record) => (record.kid === kid) === (record.retiredAt === null));
  if (right && records.some((record) => record.kid === kid)) return records;
  const publicKey = key.export({ type: 'spki', format: 'pem' }).toString();
  await sql
    .insert(signingKeys)
    .values({ kid, publicKey, startedAt: now })
    .onDuplicateKeyUpdate({ set: { retiredAt: null } });
  await sql
    .update(signingKeys)
    .set({ retiredAt: now })
    .where(and(ne(signingKeys.kid, kid), isNull(signingKeys.retiredAt)));
  return sql.select().from(signingKeys);
}

/** Which of these keys signed a personal token that is still good. */
export async function keysOfPersonalTokens(
  sql: Sql,
  kids: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (kids.length === 0) return new Set();
  const rows = await sql
    .select({ kid: personalTokens.kid })
    .from(personalTokens)
    .where(
      and(
        inArray(personalTokens.kid, [...kids]),
        isNull(personalTokens.revokedAt),
        gt(personalTokens.expiresAt, now),
      ),
    )
    .groupBy(personalTokens.kid);
  return new Set(rows.map(({ kid }) => kid));
}
