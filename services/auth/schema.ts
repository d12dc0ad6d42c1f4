import { index, int, mysqlTable, primaryKey, varchar } from 'drizzle-orm/mysql-core';
import { ascii, blob, bytes, exactText, instant, uuid } from '#mesh/sql/columns.ts';

export * from '#mesh/sql/tables.ts';

export const users = mysqlTable('users', {
  userId: uuid('user_id').primaryKey(),
  username: ascii({ length: 64 }).notNull().unique('users_username'),
  /** The verified address; nobody else can have the same. */
  email: exactText({ length: 254 }).unique('users_email'),
  /** The address that waits for its code; anybody can claim any. */
  pendingEmail: exactText('pending_email', { length: 254 }),
  passwordHash: ascii('password_hash', { length: 255 }).notNull(),
  passwordChangedAt: instant('password_changed_at').notNull(),
  createdAt: instant('created_at').notNull(),
  disabledAt: instant('disabled_at'),
  /** Seals what the audit log keeps of the user's addresses and devices, and goes with the account. */
  auditKey: bytes('audit_key', { length: 32 }),
});

/**
 * What users can be; a row each, made by the migrations.
 * @public for drizzle-kit
 */
export const roles = mysqlTable('roles', { role: ascii({ length: 32 }).primaryKey() });

export const userRoles = mysqlTable(
  'user_roles',
  {
    userId: uuid('user_id').notNull(),
    role: ascii({ length: 32 })
      .notNull()
      .references(() => roles.role),
  },
  (table) => [primaryKey({ columns: [table.userId, table.role] })],
);

/** A login on one device: the family of refresh tokens that descend from it. */
export const sessions = mysqlTable(
  'sessions',
  {
    sessionId: uuid('session_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    deviceName: varchar('device_name', { length: 200 }).notNull().default(''),
    /** That of the login or the last refresh. */
    address: ascii({ length: 45 }).notNull().default(''),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    index('sessions_user').on(table.userId),
    index('sessions_expires').on(table.expiresAt),
    index('sessions_revoked').on(table.revokedAt),
  ],
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

/** Tokens for programs, by their id; the tokens themselves are nowhere. */
export const personalTokens = mysqlTable(
  'personal_tokens',
  {
    tokenId: uuid('token_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    name: varchar({ length: 100 }).notNull(),
    /** As in the token: "read ingest". */
    scope: ascii({ length: 100 }).notNull(),
    /** The key that signed it: that key is served as long as this token lives. */
    kid: ascii({ length: 64 }).notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    index('personal_tokens_user').on(table.userId),
    index('personal_tokens_kid').on(table.kid),
    index('personal_tokens_expires').on(table.expiresAt),
  ],
);

/** The keys that signed, or sign, tokens; their public halves only. */
export const signingKeys = mysqlTable('signing_keys', {
  kid: ascii({ length: 64 }).primaryKey(),
  /** PEM (SPKI). */
  publicKey: ascii('public_key', { length: 400 }).notNull(),
  startedAt: instant('started_at').notNull(),
  retiredAt: instant('retired_at'),
});

/** Mails that are to be sent. What is secret in them is made when they are. */
export const mails = mysqlTable(
  'mails',
  {
    mailId: uuid('mail_id').primaryKey(),
    kind: ascii({ length: 32 }).notNull(),
    /** Null where it goes to nobody: asking for a mail costs the same for an account that does not exist. */
    userId: uuid('user_id'),
    /** Where it goes, if not to the account's address. */
    address: exactText({ length: 254 }).notNull().default(''),
    createdAt: instant('created_at').notNull(),
    nextAt: instant('next_at').notNull(),
    attempts: int().notNull().default(0),
    /** Kept for a while after that, to be counted. */
    sentAt: instant('sent_at'),
  },
  (table) => [
    index('mails_due').on(table.sentAt, table.nextAt),
    index('mails_user').on(table.userId, table.createdAt),
  ],
);

/** The newest code that was mailed to a user for a purpose, as argon2id hashes it. */
export const mailedCodes = mysqlTable(
  'mailed_codes',
  {
    userId: uuid('user_id').notNull(),
    purpose: ascii({ length: 32 }).notNull(),
    codeHash: ascii('code_hash', { length: 255 }).notNull(),
    /** The address that it was mailed to. */
    address: exactText({ length: 254 }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    tries: int().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.userId, table.purpose] })],
);

/** Failures that count against the next try, by the SHA-256 of what they are counted for. */
export const throttles = mysqlTable(
  'throttles',
  {
    subject: bytes({ length: 32 }).primaryKey(),
    failures: int().notNull(),
    /** No try before then. */
    nextAt: instant('next_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('throttles_updated').on(table.updatedAt)],
);

/** Accounts that were deleted; nothing but the random id is kept of their users. */
export const deletions = mysqlTable(
  'deletions',
  {
    /** SHA-256 of the receipt. */
    receiptHash: bytes('receipt_hash', { length: 32 }).primaryKey(),
    userId: uuid('user_id').notNull(),
    requestedAt: instant('requested_at').notNull(),
    completedAt: instant('completed_at'),
  },
  (table) => [index('deletions_user').on(table.userId), index('deletions_requested').on(table.requestedAt)],
);

/** Which services have erased a deleted user. */
export const serviceErasures = mysqlTable(
  'service_erasures',
  {
    userId: uuid('user_id').notNull(),
    service: ascii({ length: 32 }).notNull(),
    erasedAt: instant('erased_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.service] })],
);
