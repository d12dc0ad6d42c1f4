import * as z from 'zod';
import { type Environment, readConfig } from '#mesh/config.ts';
import { openDatabase } from '#mesh/sql/database.ts';
import { createAudit } from '../audit/audit.ts';
import { authDatabases } from '../config.ts';
import { setAdmin } from './role.ts';

const config = z.object({
  ...authDatabases.shape,
  USERNAME: z
    .string({ error: 'is required: whose account it is' })
    .transform((username) => username.toLowerCase()),
  /** 1 takes the role away. */
  REVOKE: z.enum(['0', '1'], 'must be 1, or nothing').default('0'),
});

/**
 * Makes a user an administrator, or no longer one, as the environment says; returns what to tell. The first
 * administrator can come from nowhere else. Throws an error with a message to show.
 */
export async function changeAdmin(environment: Environment): Promise<string> {
  const { DATABASE_URL, AUDIT_DATABASE, USERNAME, REVOKE } = readConfig(config, environment);
  const wanted = REVOKE !== '1';
  const database = openDatabase(DATABASE_URL, 1);
  const audit = createAudit({ database: AUDIT_DATABASE, clock: () => new Date() });
  try {
    const change = await database.withTx((tx) => setAdmin(tx, audit, USERNAME, wanted));
    if (change === 'no such user') throw new Error(`USERNAME: there is no user ${USERNAME}, sign up first`);
    const state = wanted ? 'an administrator' : 'no administrator';
    if (change === 'as before') return `${USERNAME} was ${state} before.`;
    return `${USERNAME} is ${state} from the next login or refresh on.`;
  } finally {
    await database.close();
  }
}
