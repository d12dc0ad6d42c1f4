import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from '#mesh/aead.ts';

/** Where something came from; personal data. */
export interface Origin {
  /** An IP address, or ''. */
  readonly address: string;
  readonly deviceName: string;
}
const UNKNOWN: Origin = { address: '', deviceName: '' };

/** A new key for what is kept of one user: without it their rows tell of nobody. */
export const newAuditKey = () => randomBytes(32);

/** Seals an origin for the one row that it belongs to. */
export const sealOrigin = (key: Buffer, auditEventId: string, { address, deviceName }: Origin): Buffer =>
  encrypt(key, JSON.stringify([address, deviceName]), auditEventId);

/** The origin that {@link sealOrigin} sealed; an unknown one where the key, or the row, is not the one of then. */
export function openOrigin(
  key: Buffer | null | undefined,
  auditEventId: string,
  sealed: Buffer | null,
): Origin {
  if (!key || !sealed) return UNKNOWN;
  let text: string;
  try {
    text = decrypt(key, sealed, auditEventId).toString('utf8');
  } catch {
    return UNKNOWN;
  }
  const [address, deviceName] = JSON.parse(text) as [string, string];
  return { address, deviceName };
}
