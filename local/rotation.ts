import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from './errors.ts';
import type { Say } from './fetch.ts';
import {
  filedKids,
  filePublicKey,
  newKey,
  replaceSigningKey,
  signingKid,
  unfilePublicKey,
} from './signing-keys.ts';

interface RotationOptions {
  /** The folder of signing keys that auth looks at. */
  keysDir: string;
  gatewayUrl: string;
  /** Makes the gateway let through what the public keys in the folder signed, and nothing else. */
  reloadGateway(): Promise<void>;
  /** Until every service has asked for the key set again. */
  settleMs: number;
  /** The key that is to verify nothing any more, after a leak. */
  drop?: string | undefined;
  say: Say;
}

const PATIENCE_MS = 30_000;
const ASK_EVERY_MS = 200;

/**
 * Signs with a new key from now on; returns its kid. Everybody knows it before the first token is signed with it, and
 * the former key goes on to verify, so no call fails. Whatever goes wrong before the last step changes nothing.
 */
export async function rotateKeys(options: RotationOptions): Promise<string> {
  const { keysDir, gatewayUrl, reloadGateway, settleMs, drop, say } = options;
  const former = await signingKid(keysDir);
  await prepare(options, former);

  const key = await newKey();
  const { kid } = key;
  await filePublicKey(keysDir, key.publicKey);
  try {
    await until('auth does not serve the new key', async () => (await servedKids(gatewayUrl)).includes(kid));
    await reloadGateway();
    await until('the gateway does not take the new key', () => isKnown(gatewayUrl, kid));
  } catch (error) {
    await unfilePublicKey(keysDir, kid);
    throw error;
  }
  say(`auth and the gateway know ${kid}; ${Math.ceil(settleMs / 1000)} s until all services do`);
  await sleep(settleMs);
  await replaceSigningKey(keysDir, key);
  await until('auth does not sign with the new key', async () => (await servedKids(gatewayUrl))[0] === kid);
  say(`${kid} signs; ${former} verifies as long as its tokens live`);
  if (drop) await dropKey(options, drop);
  return kid;
}

async function prepare({ keysDir, gatewayUrl, drop }: RotationOptions, former: string): Promise<void> {
  const served = await servedKids(gatewayUrl).catch((cause) => {
    throw new StackError(`auth does not answer at ${gatewayUrl}: is the stack up?`, { cause });
  });
  if (!served.includes(former)) {
    throw new StackError(`auth at ${gatewayUrl} does not sign with the key in ${keysDir}.`);
  }
  const filed = await filedKids(keysDir);
  if (drop && !filed.includes(drop)) throw new StackError(`DROP=${drop} is none of ${filed.join(', ')}.`);
  // What earlier rotations left: keys that no living token is signed with, and those of one that was broken off.
  for (const kid of filed) if (!served.includes(kid)) await unfilePublicKey(keysDir, kid);
  await rm(join(keysDir, 'signing.pem.draft'), { force: true });
}

async function dropKey({ keysDir, gatewayUrl, reloadGateway, say }: RotationOptions, kid: string) {
  await unfilePublicKey(keysDir, kid);
  await reloadGateway();
  await until('auth still serves the dropped key', async () => !(await servedKids(gatewayUrl)).includes(kid));
  await until('the gateway still takes the dropped key', async () => !(await isKnown(gatewayUrl, kid)));
  say(`${kid} is dropped; services refuse its tokens when they have asked for the key set again`);
}

/** The kids of auth's key set, that of the signing key first. */
async function servedKids(gatewayUrl: string): Promise<string[]> {
  const response = await fetch(`${gatewayUrl}/auth/v1/keys`);
  const { keys } = (await response.json()) as { keys?: { kid: string }[] };
  if (!keys) throw new Error(`no key set: HTTP ${response.status}`);
  return keys.map(({ kid }) => kid);
}

/** Whether the gateway knows a key: it then finds fault with the signature, and otherwise with the key. */
async function isKnown(gatewayUrl: string, kid: string): Promise<boolean> {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = randomBytes(64).toString('base64url');
  const token = `${part({ alg: 'ES256', typ: 'at+jwt', kid })}.${part({})}.${signature}`;
  const response = await fetch(`${gatewayUrl}/auth/v1/whoami`, {
    headers: { authorization: `Bearer ${token}`, connection: 'close' },
  });
  const { message } = (await response.json()) as { message?: string };
  return message === 'Invalid signature';
}

/** Waits until it is so; the error says what is not. */
async function until(fault: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new StackError(`after ${PATIENCE_MS / 1000} s ${fault}.`);
    await sleep(ASK_EVERY_MS);
  }
}
