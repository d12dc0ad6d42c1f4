import { createPublicKey, type KeyObject } from 'node:crypto';
import type { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Client } from '#mesh/call.ts';
import { Unavailable } from '#mesh/errors.ts';
import type { KeySource } from '#mesh/identity.ts';
import type { PublicJwk } from '#mesh/jwk.ts';

/** An unknown kid asks the issuer again at most this often, so that forged kids cannot make a flood. */
const REFRESH_MS = 5000;
/** Keys that were taken out of the set stop to verify after this long. */
const MAX_AGE_MS = 5 * 60_000;

/**
 * The issuer's public keys, fetched when first needed and again for an unknown kid or when old.
 * While the issuer cannot be reached the known keys go on to serve; with none known, UNAVAILABLE.
 */
export function remoteKeys(fetchKeys: () => Promise<readonly PublicJwk[]>): KeySource {
  let keys = new Map<string, KeyObject>();
  let askedAt = 0;
  let fetchedAt = 0;
  let asking: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    askedAt = Date.now();
    const set = await fetchKeys();
    keys = new Map(
      set.map(({ kty, crv, x, y, kid }) => [
        kid,
        createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }),
      ]),
    );
    fetchedAt = Date.now();
  }

  return async (kid) => {
    const now = Date.now();
    const wanted = !keys.has(kid) || now - fetchedAt > MAX_AGE_MS;
    if (wanted && (keys.size === 0 || now - askedAt > REFRESH_MS)) {
      asking ??= refresh().finally(() => {
        asking = undefined;
      });
    }
    if (asking && !keys.has(kid)) {
      try {
        await asking;
      } catch (cause) {
        if (keys.size === 0) throw new Unavailable('the key set cannot be reached, try again', { cause });
      }
    } else asking?.catch(() => {});
    return keys.get(kid);
  };
}

/** Auth's keys, asked for over gRPC. */
export function keysFromAuth(client: Client<typeof AuthServiceService>): KeySource {
  return remoteKeys(async () => (await client.getKeySet({})).keys);
}
