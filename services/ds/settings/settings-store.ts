import { eq } from 'drizzle-orm';
import type { ReadingSettings } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Sql } from '#mesh/sql/database.ts';
import { readingSettings } from '../schema.ts';

/** What a user chose; undefined where they never did. */
export async function findSettings(sql: Sql, userId: string): Promise<ReadingSettings | undefined> {
  const [row] = await sql.select().from(readingSettings).where(eq(readingSettings.userId, userId));
  return row && { retentionDays: row.retentionDays, modelAllowed: row.modelAllowed };
}

export async function putSettings(
  sql: Sql,
  userId: string,
  settings: ReadingSettings,
  updatedAt: Date,
): Promise<void> {
  const set = { ...settings, updatedAt };
  await sql
    .insert(readingSettings)
    .values({ userId, ...set })
    .onDuplicateKeyUpdate({ set });
}
