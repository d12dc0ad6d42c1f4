import { createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publicJwk } from '#mesh/identity/jwk.ts';
import { replaceFile } from './replace.ts';

// A folder of signing keys: signing.pem, the only private key there is, and public/<kid>.pem of every key that
// verifies. A file appears and changes as a whole: what is being written is called *.draft.

/** A new key pair, in memory only. */
export interface NewKey {
  kid: string;
  publicKey: KeyObject;
  privateKey: KeyObject;
}

/** Makes what is missing of the folder; `formerFile` is where stacks used to keep their one key, and it stays in use. */
export async function createSigningKeys(dir: string, formerFile?: string): Promise<void> {
  await mkdir(join(dir, 'public'), { recursive: true, mode: 0o700 });
  const file = join(dir, 'signing.pem');
  if (!existsSync(file)) {
    if (formerFile && existsSync(formerFile)) await rename(formerFile, file);
    else await replaceFile(file, privatePem((await newKey()).privateKey), 0o600);
  }
  await filePublicKey(dir, createPublicKey(await readFile(file, 'utf8')));
}

export async function newKey(): Promise<NewKey> {
  const pair = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  return { kid: publicJwk(pair.publicKey).kid, ...pair };
}

/** The kid of the key that signs. */
export async function signingKid(dir: string): Promise<string> {
  return publicJwk(createPublicKey(await readFile(join(dir, 'signing.pem'), 'utf8'))).kid;
}

/** The kids of all keys that verify, by their files. */
export async function filedKids(dir: string): Promise<string[]> {
  const names = await readdir(join(dir, 'public'));
  return names.filter((name) => name.endsWith('.pem')).map((name) => name.slice(0, -'.pem'.length));
}

/** The PEM of all keys that verify. */
export async function publicKeys(dir: string): Promise<string[]> {
  const kids = await filedKids(dir);
  return Promise.all(kids.map((kid) => readFile(publicFile(dir, kid), 'utf8')));
}

/** Adds a key to those that verify, unless it is there. */
export async function filePublicKey(dir: string, key: KeyObject): Promise<void> {
  const file = publicFile(dir, publicJwk(key).kid);
  if (existsSync(file)) return;
  // In containers another user reads both.
  const { mode } = await stat(join(dir, 'signing.pem'));
  await replaceFile(file, key.export({ type: 'spki', format: 'pem' }).toString(), mode & 0o777);
}

export const unfilePublicKey = (dir: string, kid: string) => rm(publicFile(dir, kid), { force: true });

/** Puts a private key in the place of the one that signed: from then on that one is nowhere. */
export async function replaceSigningKey(dir: string, { privateKey }: NewKey): Promise<void> {
  const file = join(dir, 'signing.pem');
  const { mode } = await stat(file);
  await replaceFile(file, privatePem(privateKey), mode & 0o777);
}

const publicFile = (dir: string, kid: string) => join(dir, 'public', `${kid}.pem`);
const privatePem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
