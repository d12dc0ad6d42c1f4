import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonWebKey } from '#gen/tracker/auth/v1/auth_service.ts';
import { publicJwk } from '#mesh/identity/jwk.ts';

/** A key that verifies tokens. */
export interface VerifyingKey {
  readonly kid: string;
  /** As the key set serves it. */
  readonly jwk: JsonWebKey;
  readonly key: KeyObject;
}

/** The key that signs tokens. */
export interface SigningKey extends VerifyingKey {
  readonly privateKey: KeyObject;
}

/** A key whose public half lies in the folder. */
export interface FiledKey extends VerifyingKey {
  readonly writtenAt: Date;
}

const PUBLIC_PEM = /^-----BEGIN PUBLIC KEY-----/;

/** The key of a PEM (PKCS #8); throws for what is no private key on P-256. */
export function signingKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  return { ...verifyingKey(createPublicKey(privateKey)), privateKey };
}

function verifyingKey(key: KeyObject): VerifyingKey {
  const jwk = { ...publicJwk(key), alg: 'ES256', use: 'sig' };
  return { kid: jwk.kid, jwk, key };
}

/** The key of `signing.pem` in the folder. */
export async function readSigningKey(dir: string): Promise<SigningKey> {
  return signingKey(await readFile(join(dir, 'signing.pem'), 'utf8'));
}

/** The keys of `public/<kid>.pem` in the folder; `ignored` is told the name of each other file. */
export async function readFiledKeys(dir: string, ignored: (name: string) => void): Promise<FiledKey[]> {
  const folder = join(dir, 'public');
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const filed = await readFiledKey(join(folder, name)).catch(() => undefined);
      if (filed && name === `${filed.kid}.pem`) return filed;
      // A file that is being written has this name.
      if (!name.endsWith('.draft')) ignored(name);
      return undefined;
    }),
  );
  return found.filter((key) => key !== undefined);
}

async function readFiledKey(path: string): Promise<FiledKey> {
  const pem = await readFile(path, 'utf8');
  if (!PUBLIC_PEM.test(pem)) throw new Error('not a public key');
  return { ...verifyingKey(createPublicKey(pem)), writtenAt: (await stat(path)).mtime };
}
