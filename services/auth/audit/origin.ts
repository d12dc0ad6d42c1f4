import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

/** Where something came from; personal data. */
export interface Origin {
  /** An IP address, or ''. */
  readonly address: string;
  readonly deviceName: string;
}
const UNKNOWN: Origin = { address: '', deviceName: '' };

/** A new key for what is kept of one user: without it their rows tell of nobody. */
export const newAuditKey = () => randomBytes(32);

/** Seals an origin (AES-256-GCM) for the one row that it belongs to. */
export function sealOrigin(key: Buffer, auditEventId: string, { address, deviceName }: Origin): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(auditEventId));
  const text = JSON.stringify([address, deviceName]);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** The origin that {@link sealOrigin} sealed; an unknown one where the key, or the row, is not the one of then. */
export function openOrigin(
  key: Buffer | null | undefined,
  auditEventId: string,
  sealed: Buffer | null,
): Origin {
  if (!key || !sealed) return UNKNOWN;
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(auditEventId)).setAuthTag(sealed.subarray(-TAG_BYTES));
  const text = [decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES))];
  try {
    text.push(decipher.final());
  } catch {
    return UNKNOWN;
  }
  const [address, deviceName] = JSON.parse(Buffer.concat(text).toString('utf8')) as [string, string];
  return { address, deviceName };
}
