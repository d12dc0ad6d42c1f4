import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StackError } from '../../local/errors.ts';
import { localDir, ownFolder } from '../../local/paths.ts';
import { onOwnStack } from '../own-stack.ts';
import { narrowed } from './narrow.ts';
import { installSchemathesis, schemathesis } from './schemathesis.ts';

// `make fuzz-api`. URL: a gateway that runs already; DESCRIPTION: where its description is, if not there; SEED and
// EXAMPLES (cases an operation). Exit code 1 when something was found.
const { URL: url, DESCRIPTION, SEED = '1', EXAMPLES = '50' } = process.env;
const PASSWORD = 'correct horse battery';
/** Operations that take away what all others answer with: the profile, the session or the account. */
const ENDING = [
  'UserService_DeleteProfile',
  'AuthService_Refresh',
  'AuthService_LogOut',
  'AuthService_RevokeSession',
  'AuthService_RevokeAllSessions',
  'AuthService_ChangePassword',
  'AuthService_DeleteAccount',
];
const WITHOUT_ENDING = ENDING.flatMap((operation) => ['--exclude-operation-id', operation]);

type Description = Record<string, unknown>;

/** What is asked in turn, each as a new user. */
const PASSES: readonly { what: string; narrow: boolean; filter: readonly string[] }[] = [
  { what: 'as described', narrow: false, filter: WITHOUT_ENDING },
  { what: 'with every field given', narrow: true, filter: WITHOUT_ENDING },
  ...ENDING.map((operation) => ({
    what: operation,
    narrow: false,
    filter: ['--include-operation-id', operation],
  })),
];

async function fuzz(gateway: string): Promise<boolean> {
  const described = await read(DESCRIPTION || `${gateway}/openapi.json`);
  const dir = await ownFolder(join(localDir, 'fuzz-api'));
  let clean = true;
  for (const { what, narrow, filter } of PASSES) {
    console.log(`\n== ${what}\n`);
    const description = join(dir, 'openapi.json');
    await writeFile(description, JSON.stringify(narrow ? narrowed(described) : described));
    const username = await signUp(gateway);
    const options = { description, url: gateway, username, password: PASSWORD, filter };
    const passed = await schemathesis({ ...options, examples: Number(EXAMPLES), seed: Number(SEED) });
    clean &&= passed;
  }
  await rm(dir, { recursive: true });
  return clean;
}

async function read(address: string): Promise<Description> {
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new StackError(`${address} does not answer.`);
  if (response.ok) return (await response.json()) as Description;
  throw new StackError(
    `${address} answers ${response.status}: DESCRIPTION=… names where the description is.`,
  );
}

async function signUp(gateway: string): Promise<string> {
  const username = `fuzz-${randomUUID()}`;
  const body = JSON.stringify({ username, password: PASSWORD, home_currency: 'EUR' });
  const response = await fetch(`${gateway}/auth/v1/signup`, { method: 'POST', body });
  if (!response.ok) throw new StackError(`signing up answers ${response.status}: ${await response.text()}`);
  return username;
}

try {
  await installSchemathesis();
  const clean = await (url
    ? fuzz(url.replace(/\/$/, ''))
    : onOwnStack('fuzz-stack', ({ gateway }) => fuzz(gateway.url)));
  process.exit(clean ? 0 : 1);
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
