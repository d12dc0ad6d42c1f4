import { index, int, mysqlTable, primaryKey, unique, varchar } from 'drizzle-orm/mysql-core';
import { ascii, bytes, instant, mediumBlob, uuid } from '#mesh/sql/columns.ts';

export * from '#mesh/sql/tables.ts';

/** One row a user. A deleted profile keeps its row, emptied, so that no signup that is told again brings it back. */
export const profiles = mysqlTable('profiles', {
  userId: uuid('user_id').primaryKey(),
  firstName: varchar('first_name', { length: 100 }).notNull().default(''),
  lastName: varchar('last_name', { length: 100 }).notNull().default(''),
  email: varchar({ length: 254 }).notNull().default(''),
  /** Of the last change that was told; what is told again, or late, is older. */
  emailChangedAt: instant('email_changed_at'),
  phoneNumber: ascii('phone_number', { length: 16 }).notNull().default(''),
  pictureUrl: varchar('picture_url', { length: 500 }).notNull().default(''),
  homeCurrency: ascii('home_currency', { length: 3 }).notNull().default(''),
  timezone: ascii({ length: 64 }).notNull().default('UTC'),
  locale: ascii({ length: 35 }).notNull().default(''),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  deletedAt: instant('deleted_at'),
});

/** Archives of everything that is held of a user, one each; readable with the download key only, which is nowhere. */
export const archives = mysqlTable(
  'exports',
  {
    exportId: uuid('export_id').primaryKey(),
    userId: uuid('user_id').notNull(),
    /** SHA-256 of the download key. */
    keyHash: bytes('key_hash', { length: 32 }).notNull(),
    /** "running", "ready", "failed". */
    state: ascii({ length: 16 }).notNull(),
    parts: int().notNull().default(0),
    sizeBytes: int('size_bytes').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [unique('exports_user').on(table.userId), index('exports_expires').on(table.expiresAt)],
);

/** The archives, in parts that a reply can hold, encrypted. */
export const exportParts = mysqlTable(
  'export_parts',
  {
    exportId: uuid('export_id').notNull(),
    part: int().notNull(),
    sealed: mediumBlob().notNull(),
  },
  (table) => [primaryKey({ columns: [table.exportId, table.part] })],
);
