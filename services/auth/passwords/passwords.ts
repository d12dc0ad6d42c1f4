import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import { ResourceExhausted } from '#mesh/rpc/errors.ts';
import { composed } from './length.ts';

/** Hashing runs this many at a time; libuv has four threads and the rest of the service wants some. */
const PARALLEL = 3;
/** Beyond this many waiting a caller is told to come back, rather than kept until its deadline. */
const WAITING = 100;

export interface PasswordCost {
  readonly memoryKib: number;
  readonly passes: number;
}

/** Hashes and verifies passwords with argon2id (RFC 9106), a bounded number at a time. */
export function createPasswords(cost: PasswordCost) {
  // argon2id is the library's default algorithm.
  const options = {
    memoryCost: cost.memoryKib,
    timeCost: cost.passes,
    parallelism: 1,
  };
  const limit = pLimit(PARALLEL);
  const bounded = <T>(work: () => Promise<T>): Promise<T> => {
    if (limit.pendingCount >= WAITING) throw new ResourceExhausted('too many logins at once, try again');
    return limit(work);
  };
  const current = `$argon2id$v=19$m=${cost.memoryKib},t=${cost.passes},p=1$`;
  // Verified for an unknown user, so that the answer takes as long as for a known one.
  const nobodys = hash('', options);

  return {
    /** The password as a PHC string. */
    hash: (password: string) => bounded(() => hash(composed(password), options)),
    /** Whether the password fits; an absent hash never does and costs the same. */
    verify: (password: string, hashed: string | undefined) =>
      bounded(async () => (await verify(hashed ?? (await nobodys), composed(password))) && !!hashed),
    /** Whether a hash was made at another cost than passwords are hashed at now. */
    isOutdated: (hashed: string) => !hashed.startsWith(current),
  };
}

export type Passwords = ReturnType<typeof createPasswords>;
