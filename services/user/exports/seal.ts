import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const TAG = 16;

/** What a download key looks like: 256 bits in base64url. */
export const DOWNLOAD_KEY = /^[\w-]{43}$/;

export const newDownloadKey = (): string => randomBytes(32).toString('base64url');

/** By which an export is found; it opens nothing. */
export const hashOf = (downloadKey: string): Buffer => createHash('sha256').update(downloadKey).digest();

/** Encrypts and opens the parts of one export with a key derived from its download key (HKDF, RFC 5869). */
export function createSeal(exportId: string, downloadKey: string) {
  const secret = Buffer.from(downloadKey, 'base64url');
  const key = Buffer.from(hkdfSync('sha256', secret, exportId, 'tracker export', 32));
  // A part is encrypted once and each has a number of its own, so the number is nonce enough.
  const nonceOf = (part: number) => {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(part, 8);
    return nonce;
  };
  return {
    close(part: number, bytes: Uint8Array): Buffer {
      const cipher = createCipheriv(ALGORITHM, key, nonceOf(part));
      return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
    /** Throws where the part was not closed as this one. */
    open(part: number, sealed: Buffer): Buffer {
      const decipher = createDecipheriv(ALGORITHM, key, nonceOf(part), { authTagLength: TAG });
      decipher.setAuthTag(sealed.subarray(-TAG));
      return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
    },
  };
}
