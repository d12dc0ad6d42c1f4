import { createPublicKey, type KeyObject } from 'node:crypto';
import type { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import type { KeySource } from '#mesh/identity/identity.ts';
import type { PublicJwk } from '#mesh/identity/jwk.ts';
import type { Client } from '#mesh/rpc/call.ts';
import { Unavailable } from '#mesh/rpc/errors.ts';

/** An unknown kid asks the issuer again at most this often, so that forged kids cannot make a flood. */
const REFRESH_MS = 5000;

/**
 * The issuer's public keys, fetched when first needed, at every `refresh`, and for an unknown kid. While the
 * issuer cannot be reached the known keys go on to serve; with none known, UNAVAILABLE.
 */
export function remoteKeys(fetchKeys: () => Promise<readonly PublicJwk[]>): KeySource {
  let keys = new Map<string, KeyObject>();
  let askedAt = 0;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    const set = await fetchKeys();
    keys = new Map(
      set.map(({ kty, crv, x, y, kid }) => [
        kid,
        createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }),
      ]),
    );
  }

  function refresh(): Promise<void> {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  async function find(kid: string): Promise<KeyObject | undefined> {
    if (!keys.has(kid) && (asking || keys.size === 0 || Date.now() - askedAt > REFRESH_MS)) {
      if (!asking) askedAt = Date.now();
      try {
        await refresh();
      } catch (cause) {
        if (keys.size === 0) throw new Unavailable('the key set cannot be reached, try again', { cause });
      }
    }
    return keys.get(kid);
  }

  return Object.assign(find, { refresh });
}

/** Auth's keys, asked for over gRPC. */
export function keysFromAuth(client: Client<typeof AuthServiceService>): KeySource {
  return remoteKeys(async () => (await client.getKeySet({})).keys);
}
