import * as z from 'zod';
import { InvalidArgument } from '#mesh/rpc/errors.ts';
import { COMMON_PASSWORDS } from './common.ts';
import { keyOf, LENGTH, lengthOf } from './length.ts';

const common = new Set(COMMON_PASSWORDS.split(' '));
const notTooLong = (password: string) => lengthOf(password) <= LENGTH.most;
const tooLong = { message: `must have at most ${LENGTH.most} characters` };

/** A password to be set (OWASP ASVS 5, 6.2): long enough and not a common one; any characters will do. */
export const newPassword = z
  .string()
  .refine(notTooLong, tooLong)
  .refine((password) => lengthOf(password) >= LENGTH.least, {
    message: `must have at least ${LENGTH.least} characters`,
  })
  .refine((password) => !common.has(keyOf(password)), {
    message: 'must not be one of the 10,000 most common passwords',
  });

/** A password to be looked at: whatever could ever have been set, and that is not checked again. */
export const givenPassword = z.string().min(1, 'is required').refine(notTooLong, tooLong);

/** Throws InvalidArgument where a new password is what its user is called, or where mail reaches them. */
export function refuseNames(
  field: string,
  password: string,
  names: readonly (string | null | undefined)[],
): void {
  const key = keyOf(password);
  if (names.some((name) => name && keyOf(name) === key)) {
    throw new InvalidArgument(field, 'must not be the username or the e-mail address');
  }
}
