import { mysqlTable, varchar } from 'drizzle-orm/mysql-core';
import { ascii, instant, uuid } from '#mesh/columns.ts';

export * from '#mesh/tables.ts';

/** One row a user. A deleted profile keeps its row, emptied, so that no late event can bring it back. */
export const profiles = mysqlTable('profiles', {
  userId: uuid('user_id').primaryKey(),
  firstName: varchar('first_name', { length: 100 }).notNull().default(''),
  lastName: varchar('last_name', { length: 100 }).notNull().default(''),
  email: varchar({ length: 254 }).notNull().default(''),
  phoneNumber: ascii('phone_number', { length: 16 }).notNull().default(''),
  pictureUrl: varchar('picture_url', { length: 500 }).notNull().default(''),
  homeCurrency: ascii('home_currency', { length: 3 }).notNull().default(''),
  timezone: ascii({ length: 64 }).notNull().default('UTC'),
  locale: ascii({ length: 35 }).notNull().default(''),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  deletedAt: instant('deleted_at'),
});
