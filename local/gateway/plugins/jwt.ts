import { verify } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ConfigOf } from '../config.ts';
import { type Plugin, type Reply, refusal } from '../exchange.ts';
import type { Issuer, Issuers } from './issuers.ts';

// Kong's; a token that names another algorithm is told apart from one that names none of these.
const ALGORITHMS = /^(HS|RS|ES|PS)(256|384|512)$|^EdDSA$/;
const REMEMBERED = 10_000;

/** A token that passed, until it ends. */
interface Passed {
  issuer: Issuer;
  /** Seconds since the epoch. */
  ends: number;
}

/**
 * Lets through only what carries a token that one of the consumers' keys signed and that has not expired. Who the
 * user is stays for the service to read: the consumer is the issuer.
 */
export function jwt(config: ConfigOf<'jwt'>, issuers: Issuers): Plugin {
  const { key_claim_name: keyClaim } = config;
  const passed = new LRUCache<string, Passed>({ max: REMEMBERED });

  function examine(token: string): Passed | Reply {
    const parts = decode(token);
    if (typeof parts === 'string') return unauthorized(`Bad token; ${parts}`);
    const { header, claims, signed, signature } = parts;
    const key = claims[keyClaim] ?? header[keyClaim];
    if (key === undefined || key === null || key === false) {
      return unauthorized(`No mandatory '${keyClaim}' in claims`);
    }
    if (key === '') return unauthorized(`Invalid '${keyClaim}' in claims`);
    const issuer = issuers.find(String(key));
    if (!issuer) return unauthorized(`No credentials found for given '${keyClaim}'`);
    if (header.alg !== 'ES256') return unauthorized('Invalid algorithm');
    const publicKey = { key: issuer.publicKey, dsaEncoding: 'ieee-p1363' } as const;
    if (!verify('sha256', Buffer.from(signed), publicKey, signature))
      return unauthorized('Invalid signature');
    if (typeof claims.exp !== 'number') return expiry('must be a number');
    return { issuer, ends: claims.exp };
  }

  return {
    access({ verb, request, towardsService }) {
      if (verb === 'options') return undefined;
      const token = /\s*[Bb]earer\s+(.+)/.exec(request.headers.authorization ?? '')?.[1];
      if (!token) return refusal(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
      let found: Passed | Reply | undefined = passed.get(token);
      // One whose key was replaced is looked at again.
      if (!found || issuers.find(found.issuer.key) !== found.issuer) {
        found = examine(token);
        if (!('issuer' in found)) return found;
        passed.set(token, found);
      }
      if (found.ends <= Math.floor(Date.now() / 1000)) return expiry('token expired');
      Object.assign(towardsService, {
        'x-consumer-id': found.issuer.consumerId,
        'x-consumer-custom-id': undefined,
        'x-consumer-username': found.issuer.consumer,
        'x-credential-identifier': found.issuer.key,
        'x-anonymous-consumer': undefined,
      });
      return undefined;
    },
  };
}

const WITH_ERROR = { 'www-authenticate': 'Bearer error="invalid_token"' };
const unauthorized = (message: string) => refusal(401, message, WITH_ERROR);
const expiry = (exp: string): Reply => ({ status: 401, headers: WITH_ERROR, body: JSON.stringify({ exp }) });

type Json = Record<string, unknown>;

/** The parts of a token, or what is wrong with it in Kong's words. */
function decode(token: string): { header: Json; claims: Json; signed: string; signature: Buffer } | string {
  const [header64 = '', claims64 = '', ...rest] = token.split('.');
  const [header, claims] = [header64, claims64].map(decodePart);
  if (header === undefined || claims === undefined || rest.length === 0) return 'invalid JSON';
  if (typeof header.alg !== 'string' || !ALGORITHMS.test(header.alg)) return 'invalid alg';
  const signature64 = rest.join('.');
  if (!BASE64URL.test(signature64) || signature64.length % 4 === 1) return 'invalid signature';
  const signature = Buffer.from(signature64, 'base64url');
  return { header, claims, signed: `${header64}.${claims64}`, signature };
}

const BASE64URL = /^[\w-]*={0,2}$/;

function decodePart(part: string): Json | undefined {
  if (!BASE64URL.test(part)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}
