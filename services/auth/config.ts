import * as z from 'zod';
import { baseConfig } from '#mesh/config.ts';
import { mailRules, mailVariables } from './mail/config.ts';

/** Where auth keeps what it knows; all that a command on it needs. */
export const authDatabases = baseConfig.pick({ DATABASE_URL: true }).extend({
  /** The database of the audit log, on the same server: auth's user can read there and add, nothing else. */
  AUDIT_DATABASE: z
    .string()
    .regex(/^\w{1,64}$/, 'must be the name of a database')
    .default('tracker_audit'),
});

export const authConfig = baseConfig
  .extend({
    ...authDatabases.shape,
    /**
     * Folder of `signing.pem`, the P-256 private key (PKCS #8) that signs tokens and only auth can read, and
     * `public/<kid>.pem` (SPKI) of every key that verifies them. Looked at about once a second.
     */
    SIGNING_KEYS_DIR: z.string().min(1),
    ACCESS_TOKEN_SECONDS: z.coerce.number().int().min(60).max(3600).default(900),
    SESSION_DAYS: z.coerce.number().int().min(1).max(365).default(30),
    /** argon2id memory in KiB and passes (RFC 9106; OWASP asks for 19 MiB and 2). */
    ARGON2_MEMORY_KIB: z.coerce.number().int().min(19_456).default(19_456),
    ARGON2_PASSES: z.coerce.number().int().min(2).default(2),
    ...mailVariables,
  })
  .superRefine(mailRules);
