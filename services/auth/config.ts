import * as z from 'zod';
import { baseConfig } from '#mesh/config.ts';

export const authConfig = baseConfig.extend({
  /** PEM file (PKCS #8) of the P-256 private key that signs access tokens. Only auth can read it. */
  SIGNING_KEY_FILE: z.string().min(1),
  /** The database of the audit log, on the same server: auth's user can read there and add, nothing else. */
  AUDIT_DATABASE: z
    .string()
    .regex(/^\w{1,64}$/, 'must be the name of a database')
    .default('tracker_audit'),
  ACCESS_TOKEN_SECONDS: z.coerce.number().int().min(60).max(3600).default(900),
  SESSION_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  /** argon2id memory in KiB and passes (RFC 9106; OWASP asks for 19 MiB and 2). */
  ARGON2_MEMORY_KIB: z.coerce.number().int().min(19_456).default(19_456),
  ARGON2_PASSES: z.coerce.number().int().min(2).default(2),
});
