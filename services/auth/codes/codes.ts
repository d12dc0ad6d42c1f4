import * as z from 'zod';
import { InvalidArgument } from '#mesh/rpc/errors.ts';
import type { Database } from '#mesh/sql/database.ts';
import type { Passwords } from '../passwords/passwords.ts';
import { newCode, readCode } from './code.ts';
import * as store from './code-store.ts';

export const CODE_MINUTES = 10;
/** Tries that a code is good for, right or wrong. */
const TRIES = 5;

/** A code as a request has it. */
export const typedCode = z
  .string()
  .max(100, 'must have at most 100 characters')
  .refine((text) => readCode(text) !== undefined, { message: 'must be a code such as "7KQ2-M4XT"' });

/** One answer for a code that is wrong, used, expired, tried too often or was never mailed. */
export class CodeRefused extends InvalidArgument {
  constructor() {
    super(
      'code',
      `must be the last one mailed, at most ${CODE_MINUTES} minutes old and tried less than five times`,
    );
  }
}

/** The code that was found; throws {@link CodeRefused} where none was. */
export function orRefused<T>(found: T | undefined): T {
  if (found === undefined) throw new CodeRefused();
  return found;
}

/** Codes that prove who reads the mail of an address. Only their hashes are stored. */
export function createCodes({ sql }: Database, passwords: Passwords, clock: () => Date) {
  return {
    /** A new code as it is to be mailed, and what puts it in the place of the one before. */
    async make() {
      const code = newCode();
      const codeHash = await passwords.hash(readCode(code) as string);
      const expiresAt = new Date(clock().getTime() + CODE_MINUTES * 60_000);
      return { code, stored: { codeHash, expiresAt } };
    },

    /**
     * The code that was mailed to a user, if it is the one that was typed; undefined after the same time for a wrong code,
     * a user without one and no user. The try is counted before the code is looked at: five are for everybody, and five
     * more for who is where the account is `usual`ly used, so that nobody elsewhere can use them up.
     */
    async find(userId: string | undefined, purpose: store.Purpose, typed: string, usual = false) {
      const stored = await store.countTry(sql, userId, purpose, clock(), usual ? 2 * TRIES : TRIES);
      const right = await passwords.verify(readCode(typed) ?? '', stored?.codeHash);
      return right ? stored : undefined;
    },
  };
}

export type Codes = ReturnType<typeof createCodes>;
