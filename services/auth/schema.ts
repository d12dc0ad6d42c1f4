import { index, mysqlTable, primaryKey } from 'drizzle-orm/mysql-core';
import { ascii, blob, bytes, exactText, instant, uuid } from '#mesh/columns.ts';

export * from '#mesh/tables.ts';

export const users = mysqlTable('users', {
  userId: uuid('user_id').primaryKey(),
  username: ascii({ length: 64 }).notNull().unique('users_username'),
  email: exactText({ length: 254 }).unique('users_email'),
  passwordHash: ascii('password_hash', { length: 255 }).notNull(),
  createdAt: instant('created_at').notNull(),
});

export const userRoles = mysqlTable(
  'user_roles',
  {
    userId: uuid('user_id').notNull(),
    role: ascii({ length: 32 }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.role] })],
);

/** A login on one device: the family of refresh tokens that descend from it. */
export const sessions = mysqlTable(
  'sessions',
  {
    sessionId: uuid('session_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('sessions_user').on(table.userId)],
);

/** Refresh tokens by their SHA-256; the tokens themselves are nowhere. */
export const refreshTokens = mysqlTable(
  'refresh_tokens',
  {
    tokenHash: bytes('token_hash', { length: 32 }).primaryKey(),
    sessionId: uuid('session_id').notNull(),
    createdAt: instant('created_at').notNull(),
    replacedBy: bytes('replaced_by', { length: 32 }),
    replacedAt: instant('replaced_at'),
    /** The successor, encrypted under this token: whoever still holds it within the grace gets the same one. */
    sealedSuccessor: blob('sealed_successor'),
  },
  (table) => [index('refresh_tokens_session').on(table.sessionId)],
);
