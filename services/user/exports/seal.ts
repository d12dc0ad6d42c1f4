import { hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from '#mesh/aead.ts';

/** Encrypts and opens the parts of one export with a key derived from its download key (HKDF, RFC 5869). */
export function createSeal(exportId: string, downloadKey: string) {
  const secret = Buffer.from(downloadKey, 'base64url');
  const key = Buffer.from(hkdfSync('sha256', secret, exportId, 'tracker export', 32));
  return {
    close: (part: number, bytes: Uint8Array): Buffer => encrypt(key, bytes, String(part)),
    /** Throws where the part was not closed as this one. */
    open: (part: number, sealed: Buffer): Buffer => decrypt(key, sealed, String(part)),
  };
}
