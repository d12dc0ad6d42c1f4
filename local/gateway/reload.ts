import { readFile } from 'node:fs/promises';
import { replaceFile } from '../replace.ts';
import { publicKeys } from '../signing-keys.ts';
import { withIssuerKeys } from './render.ts';

/** Puts the public keys of a folder of signing keys into a filled-in kong.yml, for a gateway that reads it again. */
export async function replaceIssuerKeys(kongConfig: string, signingKeysDir: string): Promise<void> {
  const config = await readFile(kongConfig, 'utf8');
  await replaceFile(kongConfig, withIssuerKeys(config, await publicKeys(signingKeysDir)), 0o644);
}
