import { createHash, randomBytes } from 'node:crypto';

/** What a secret of {@link newSecret} looks like. */
export const SECRET = /^[\w-]{43}$/;

/** A secret that its owner alone keeps, such as a refresh token: 256 random bits in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of such a secret: its SHA-256, which needs no salt for so many random bits. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
