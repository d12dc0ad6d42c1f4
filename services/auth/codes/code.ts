import { randomBytes } from 'node:crypto';

/** Crockford's base 32: digits and letters that are not taken for one another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHARACTERS = 8;
const CODE = new RegExp(`^[${ALPHABET}]{${CHARACTERS}}$`);

/** A new code as it is mailed: 40 random bits, `XXXX-XXXX`. */
export function newCode(): string {
  let bits = BigInt(`0x${randomBytes(5).toString('hex')}`);
  let code = '';
  for (let nth = 0; nth < CHARACTERS; nth++, bits >>= 5n) code += ALPHABET[Number(bits & 31n)];
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as it is hashed: however it was typed in, it is the same. Undefined where it can be none. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return CODE.test(code) ? code : undefined;
}
