import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { AuditAction, AuditEvent, AuditOutcome } from '#gen/tracker/auth/v1/auth_service.ts';
import type { PublicCall } from '#mesh/rpc/handle.ts';
import type { Sql } from '#mesh/sql/database.ts';
import { users } from '../schema.ts';
import { newAuditKey, openOrigin, sealOrigin } from './origin.ts';
import { auditLogIn } from './schema.ts';

/** What happened, to whom and how it ended. */
export interface AuditEntry {
  readonly action: AuditAction;
  readonly outcome: AuditOutcome;
  /** Null for an account that does not exist. */
  readonly userId: string | null;
  /** The session or personal token that it is about. */
  readonly sessionId?: string;
  /** What the device is called; where missing or empty, what the user-agent header said. */
  readonly deviceName?: string;
}

/** Where an administrator is: it tells the user nothing that is the user's. */
export const NOWHERE = { address: '', userAgent: '' };

/** The log of what happened to accounts; lines are added and never changed. */
export interface Audit {
  /** Adds a line, with the transaction where there is one. */
  record(sql: Sql, entry: AuditEntry, call: Pick<PublicCall, 'address' | 'userAgent'>): Promise<void>;
  /** At most `limit` lines of a user before the one with the id `before`, the latest first. */
  list(sql: Sql, userId: string, limit: number, before?: string): Promise<AuditEvent[]>;
}

interface AuditOptions {
  /** The name of the log's database, on the server of auth's own. */
  readonly database: string;
  readonly clock: () => Date;
}

export function createAudit({ database, clock }: AuditOptions): Audit {
  const log = auditLogIn(database);
  return {
    async record(sql, { deviceName, ...entry }, { address, userAgent }) {
      const auditEventId = uuidv7();
      // Looked for even where there is no user: a line about an unknown account takes as long.
      const key = await keyOf(sql, entry.userId ?? auditEventId, entry.userId !== null);
      const sealed = sealOrigin(key ?? newAuditKey(), auditEventId, {
        address,
        deviceName: deviceName || userAgent,
      });
      const origin = key ? sealed : null;
      await sql.insert(log).values({ ...entry, auditEventId, origin, occurredAt: clock() });
    },

    async list(sql, userId, limit, before) {
      const [user] = await sql.select({ key: users.auditKey }).from(users).where(eq(users.userId, userId));
      const rows = await sql
        .select()
        .from(log)
        .where(and(eq(log.userId, userId), before ? lt(log.auditEventId, before) : undefined))
        .orderBy(desc(log.auditEventId))
        .limit(limit);
      return rows.map(({ auditEventId, action, outcome, origin, sessionId, occurredAt }) => ({
        auditEventId,
        action,
        outcome,
        ...openOrigin(user?.key, auditEventId, origin),
        sessionId: sessionId ?? '',
        occurredAt: occurredAt.toISOString(),
      }));
    },
  };
}

/** The key of a user, made when it is first needed; undefined where the user is gone, or never was. */
async function keyOf(sql: Sql, userId: string, make: boolean): Promise<Buffer | undefined> {
  const find = async () => {
    const [user] = await sql.select({ key: users.auditKey }).from(users).where(eq(users.userId, userId));
    return user;
  };
  const user = await find();
  if (!make || !user || user.key) return user?.key ?? undefined;
  await sql
    .update(users)
    .set({ auditKey: newAuditKey() })
    .where(and(eq(users.userId, userId), isNull(users.auditKey)));
  return (await find())?.key ?? undefined;
}
