import { v7 as uuidv7 } from 'uuid';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';
import { addUser, type NewUser } from '../../services/auth/accounts/account-store.ts';
import { userRoles, users } from '../../services/auth/schema.ts';
import { testbed } from './testbed.ts';

/** A database with auth's tables, all empty. */
export async function authDatabase(prefix: string): Promise<Database> {
  return authDatabaseAt((await (await testbed()).createDatabase(prefix)).url);
}

/** As {@link authDatabase}, of an empty database that is there. */
export async function authDatabaseAt(url: string): Promise<Database> {
  const database = openDatabase(url, 16);
  await migrate(database, 'services/auth/migrations');
  return database;
}

/** A user since `now`, without a password that anybody knows unless it is given. */
function newUser(now: Date, given: Partial<NewUser> = {}) {
  const userId = uuidv7();
  const fields = { userId, username: `u-${userId}`, passwordHash: 'x', ...given };
  return { ...fields, passwordChangedAt: now, createdAt: now };
}

/** Adds a user with the role USER. */
export async function addAccount(database: Database, now: Date, given?: Partial<NewUser>) {
  const user = newUser(now, given);
  await database.withTx((tx) => addUser(tx, user, ['USER']));
  return user;
}

/** Adds many of them, in few statements. */
export async function addAccounts(database: Database, now: Date, count: number) {
  const added = Array.from({ length: count }, () => newUser(now));
  await database.sql.insert(users).values(added);
  await database.sql.insert(userRoles).values(added.map(({ userId }) => ({ userId, role: 'USER' })));
  return added;
}
