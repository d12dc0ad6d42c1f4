import { createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import type { KongConfig } from '../config.ts';

/** A key that tokens are signed with, and the consumer that it stands for. */
export interface Issuer {
  readonly consumerId: string;
  readonly consumer: string;
  /** The key's name. */
  readonly key: string;
  readonly publicKey: KeyObject;
}

/** The consumers' keys of the moment, by their names. */
export interface Issuers {
  find(key: string): Issuer | undefined;
  /** Takes these consumers for those there were; a consumer that stays keeps its id. */
  replace(consumers: KongConfig['consumers']): void;
}

export function createIssuers(consumers: KongConfig['consumers']): Issuers {
  const ids = new Map<string, string>();
  let issuers = read(consumers);

  function read(consumers: KongConfig['consumers']): Map<string, Issuer> {
    return new Map(
      consumers.flatMap(({ username: consumer, jwt_secrets }) => {
        const consumerId = ids.get(consumer) ?? randomUUID();
        ids.set(consumer, consumerId);
        return jwt_secrets.map(({ key, rsa_public_key }) => {
          const issuer: Issuer = { consumerId, consumer, key, publicKey: createPublicKey(rsa_public_key) };
          return [key, issuer] as const;
        });
      }),
    );
  }

  return {
    find: (key) => issuers.get(key),
    replace(consumers) {
      issuers = read(consumers);
    },
  };
}
