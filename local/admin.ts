import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeAdmin } from '../services/auth/admin/command.ts';
import { NeverRan } from './errors.ts';
import { localDir } from './paths.ts';
import { services } from './services.ts';

/** The local stack's administrators: USERNAME becomes one, or with REVOKE=1 is none any more. */
async function main(): Promise<string> {
  const { database = '', databaseUser: user = '' } = services.find(({ name }) => name === 'auth') ?? {};
  const port = process.env.DB_PORT || '13306';
  const file = join(localDir, 'data', 'secrets', `${user}.password`);
  const password = await readFile(file, 'utf8').catch(() => {
    throw new NeverRan();
  });
  return changeAdmin({
    ...process.env,
    DATABASE_URL: `mysql://${user}:${password}@127.0.0.1:${port}/${database}`,
  });
}

try {
  console.log(await main());
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  const down = code === 'ECONNREFUSED' ? 'the database does not answer: start the stack with make run.' : '';
  console.error(down || message || code);
  process.exitCode = 1;
}
