import * as z from 'zod';

/** What a header of ours holds; anything more (jwk, jku, crit, b64, zip …) would be somebody's else. */
const header = z.strictObject({ alg: z.string(), typ: z.string(), kid: z.string().min(1) });

export type JwsHeader = z.output<typeof header>;

/**
 * The header of a compact JWS (RFC 7515); undefined where it is not of the one form in which tokens are made here:
 * three canonical base64url parts, JSON without a name twice, no header parameter but alg, typ and kid.
 */
export function readHeader(token: string): JwsHeader | undefined {
  const parts = token.split('.');
  if (parts.length !== 3 || !parts.every(isCanonical)) return undefined;
  const [head, claims] = parts.map(readJson);
  if (claims === undefined) return undefined;
  return header.safeParse(head).data;
}

/** Decoders skip the bits behind the last byte, so that one token would have several texts. */
function isCanonical(part: string): boolean {
  return part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part;
}

/** Parsers take the last of two equal names or the first, so that two readers could see two tokens in one. */
function readJson(part: string): unknown {
  const text = Buffer.from(part, 'base64url').toString();
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
