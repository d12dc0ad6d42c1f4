import { index, mysqlSchema, mysqlTable } from 'drizzle-orm/mysql-core';
import {
  AuditAction,
  AuditOutcome,
  auditActionToNumber,
  auditOutcomeToNumber,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { blob, instant, protoEnum, uuid } from '#mesh/sql/columns.ts';

const columns = {
  auditEventId: uuid('audit_event_id').primaryKey(),
  /** Null for an account that does not exist. */
  userId: uuid('user_id'),
  action: protoEnum(AuditAction, auditActionToNumber)().notNull(),
  outcome: protoEnum(AuditOutcome, auditOutcomeToNumber)().notNull(),
  /** Address and device, sealed with the user's own key; null where there is no such key. */
  origin: blob(),
  /** The session or personal token that it is about. */
  sessionId: uuid('session_id'),
  occurredAt: instant('occurred_at').notNull(),
};

/**
 * What happened to accounts. In a database of its own, in which auth may add rows and do nothing else with them.
 * @public for drizzle-kit
 */
export const auditLog = mysqlTable('audit_log', columns, (table) => [
  index('audit_log_user').on(table.userId, table.auditEventId),
]);

/** The same table as it is reached from the service's database. */
export const auditLogIn = (database: string) => mysqlSchema(database).table('audit_log', columns);
