import {
  and,
  asc,
  eq,
  exists,
  gt,
  isNotNull,
  isNull,
  lt,
  notExists,
  notInArray,
  type SQL,
} from 'drizzle-orm';
import { ConfigError } from '#mesh/config.ts';
import type { Log } from '#mesh/log.ts';
import type { Sql } from '#mesh/sql/database.ts';
import { messages, readingSettings } from '../schema.ts';
import { createVault, openKept, readKeys, type Vault, VaultError } from './vault.ts';

/** Rows a statement: small enough that no submission waits for it. */
const BATCH = 500;
const DAY_MS = 86_400_000;

interface KeeperOptions {
  readonly sql: Sql;
  readonly vault: Vault;
  /** Days that texts of users who chose nothing are kept. */
  readonly retentionDays: number;
  readonly clock: () => Date;
  readonly log: Log;
}

/** What a round of the keeper did, in messages. */
export interface Round {
  readonly erased: number;
  readonly sealed: number;
}

/** Erases texts whose retention has passed, and seals with the current key what another key or none sealed. */
export async function keepTexts(options: KeeperOptions, signal: AbortSignal): Promise<Round> {
  return { erased: await eraseExpired(options, signal), sealed: await sealAnew(options, signal) };
}

/** A vault with the keys of a file's `text`; throws ConfigError where texts are stored that none of them opens. */
export async function openVault(sql: Sql, text: string): Promise<Vault> {
  const vault = createVault(keysIn(text));
  const rows = await sql
    .select({ keyId: messages.keyId })
    .from(messages)
    .where(
      and(
        isNull(messages.textErasedAt),
        isNotNull(messages.keyId),
        notInArray(messages.keyId, [...vault.keyIds]),
      ),
    )
    .groupBy(messages.keyId);
  const missing = rows.map(({ keyId }) => keyId);
  if (missing.length > 0)
    throw new ConfigError(
      `configuration: MESSAGE_KEYS_FILE: messages are sealed with ${missing.join(', ')}, which it lacks`,
    );
  return vault;
}

function keysIn(text: string) {
  try {
    return readKeys(text);
  } catch (cause) {
    if (!(cause instanceof VaultError)) throw cause;
    throw new ConfigError(`configuration: MESSAGE_KEYS_FILE: ${cause.message}`, { cause });
  }
}

async function eraseExpired(options: KeeperOptions, signal: AbortSignal): Promise<number> {
  const { sql, retentionDays, clock } = options;
  const before = (days: number) => new Date(clock().getTime() - days * DAY_MS);
  const chosen = await sql
    .select({ userId: readingSettings.userId, days: readingSettings.retentionDays })
    .from(readingSettings);
  let erased = 0;
  // What is erased is gone: whether they chose anew since is asked in the statement itself.
  const choice = (condition: SQL | undefined) => sql.select().from(readingSettings).where(condition);
  for (const { userId, days } of chosen) {
    if (signal.aborted) break;
    const still = choice(and(eq(readingSettings.userId, userId), eq(readingSettings.retentionDays, days)));
    const theirs = and(eq(messages.userId, userId), lt(messages.createdAt, before(days)), exists(still));
    erased += await eraseWhere(options, theirs, signal);
  }
  const others = and(
    lt(messages.createdAt, before(retentionDays)),
    notExists(choice(eq(readingSettings.userId, messages.userId))),
  );
  return erased + (await eraseWhere(options, others, signal));
}

async function eraseWhere(
  { sql, clock }: KeeperOptions,
  condition: ReturnType<typeof and>,
  signal: AbortSignal,
): Promise<number> {
  for (let erased = 0; ; ) {
    const [result] = await sql
      .update(messages)
      .set({ text: null, sealedText: null, keyId: null, textErasedAt: clock() })
      .where(and(isNull(messages.textErasedAt), condition))
      .limit(BATCH);
    erased += result.affectedRows;
    if (result.affectedRows < BATCH || signal.aborted) return erased;
  }
}

async function sealAnew(options: KeeperOptions, signal: AbortSignal): Promise<number> {
  const { vault } = options;
  // One that only another replica has yet is left to it.
  const earlier = vault.keyIds.filter((keyId) => keyId !== vault.currentKeyId);
  let sealed = await sealStale(options, isNull(messages.keyId), signal);
  for (const keyId of earlier) sealed += await sealStale(options, eq(messages.keyId, keyId), signal);
  return sealed;
}

/** One text that does not open, as after a fault of a disk, keeps no other from being sealed: it is said, and stays as it is. */
function tryOpen(vault: Vault, row: Parameters<typeof openKept>[1], log: Log): string | null {
  try {
    return openKept(vault, row);
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    log.error('a stored text does not open', { message_id: row.messageId, error });
    return null;
  }
}

async function sealStale(
  { sql, vault, log }: Pick<KeeperOptions, 'sql' | 'vault' | 'log'>,
  stale: SQL,
  signal: AbortSignal,
): Promise<number> {
  let sealed = 0;
  for (let after = ''; !signal.aborted; ) {
    const rows = await sql
      .select({
        messageId: messages.messageId,
        text: messages.text,
        sealedText: messages.sealedText,
        keyId: messages.keyId,
      })
      .from(messages)
      .where(and(gt(messages.messageId, after), isNull(messages.textErasedAt), stale))
      .orderBy(asc(messages.messageId))
      .limit(BATCH);
    for (const row of rows) {
      const { messageId, keyId } = row;
      const opened = tryOpen(vault, row, log);
      if (opened === null) continue;
      const fresh = vault.seal(opened, messageId);
      // Erased or sealed by another replica in between: then it stays as it is.
      const [result] = await sql
        .update(messages)
        .set({ text: null, sealedText: fresh.bytes, keyId: fresh.keyId })
        .where(
          and(
            eq(messages.messageId, messageId),
            isNull(messages.textErasedAt),
            keyId === null ? isNull(messages.keyId) : eq(messages.keyId, keyId),
          ),
        );
      sealed += result.affectedRows;
    }
    after = rows.at(-1)?.messageId ?? '';
    if (rows.length < BATCH) break;
  }
  return sealed;
}
