import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StackError } from './errors.ts';
import { kongConfigFile } from './gateway/process.ts';
import { replaceIssuerKeys } from './gateway/reload.ts';
import { localDir, root } from './paths.ts';
import { rotateKeys } from './rotation.ts';
import { signingKeysDir } from './services.ts';

// `make rotate-keys`: a new signing key for the stack of `make run` or, with STACK=docker, of `make up`. DROP=<kid>
// stops that key from verifying, URL and KEY_SET_SECONDS are those of the stack.

/** More than a replica of auth takes to see a new file, and a service to be answered. */
const MARGIN_SECONDS = 6;
const KONG_RELOAD_MS = 3000;

const {
  DROP,
  STACK,
  GATEWAY_PORT,
  KEY_SET_SECONDS,
  URL = `http://127.0.0.1:${GATEWAY_PORT || 8000}`,
} = process.env;
const docker = STACK === 'docker';
const dataDir = docker ? join(localDir, 'compose') : join(localDir, 'data');
const keysDir = join(dataDir, 'secrets', signingKeysDir);

/** The gateway of `make run` reads its file again when it changes. */
const reloadGateway = () => replaceIssuerKeys(kongConfigFile(dataDir), keysDir);

async function reloadKong(): Promise<void> {
  await promisify(execFile)(join(root, 'scripts', 'compose.sh'), ['keys']);
  // The old workers take a moment to go, and Kong remembers a key that one of them did not find.
  await sleep(KONG_RELOAD_MS);
}

rotateKeys({
  keysDir,
  gatewayUrl: URL.replace(/\/+$/, ''),
  reloadGateway: docker ? reloadKong : reloadGateway,
  settleMs: (Number(KEY_SET_SECONDS || 30) + MARGIN_SECONDS) * 1000,
  drop: DROP || undefined,
  say: console.log,
}).catch((error: Error) => {
  console.error(error instanceof StackError ? error.message : error);
  process.exitCode = 1;
});
