import * as z from 'zod';
import type { Sql } from '#mesh/sql/database.ts';
import { type Account, findAccountByName } from './account-store.ts';

const USERNAME = /^[a-z0-9._-]{3,64}$/;

/** The name of a new account, in its one spelling. */
export const newUsername = z
  .string()
  .transform((name) => name.toLowerCase())
  .pipe(z.string().regex(USERNAME, 'must be 3 to 64 of a-z, 0-9, ".", "_", "-"'));

/** The account with the name that somebody typed; a name that nobody can have is as unknown as any other. */
export async function findAccountTyped(sql: Sql, typed: string): Promise<Account | undefined> {
  const username = typed.toLowerCase();
  return USERNAME.test(username) ? findAccountByName(sql, username) : undefined;
}
