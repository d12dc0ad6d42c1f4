import { createHash } from 'node:crypto';
import { decrypt, encrypt } from '#mesh/aead.ts';

/**
 * Encrypts the successor of a token under that token: a client that lost the reply gets the same successor again, and
 * the database alone can read neither.
 */
export const sealSuccessor = (token: string, successor: string): Buffer =>
  encrypt(sealingKey(token), successor);

/** The successor that {@link sealSuccessor} sealed; throws where the token is another. */
export const openSuccessor = (token: string, sealed: Buffer): string =>
  decrypt(sealingKey(token), sealed).toString('utf8');

// Not the stored hash: that must not open anything.
function sealingKey(token: string): Buffer {
  return createHash('sha256').update('refresh-successor\0').update(token).digest();
}
