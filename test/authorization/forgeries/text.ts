import { sign } from 'node:crypto';
import { base64url, changed, type Real, signed } from '../tokens.ts';
import { bearer, type Forgeries, withHeader } from './forgery.ts';

/** The order of P-256, which r and s stay below. */
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');

const halves = ({ token }: Real) => token.slice(0, token.lastIndexOf('.'));
const withSignature = (signature: (real: Real) => string) => (real: Real) =>
  bearer(`${halves(real)}.${signature(real)}`);
const raw = (real: Real) => Buffer.from(real.signature, 'base64url');
const claimsText = (text: (json: string) => string) => (real: Real) =>
  bearer(signed(real.header, text(JSON.stringify(real.claims)), real.key));

/** Other signatures, and other texts for the same bytes. */
export const TEXTS: Forgeries = {
  'no signature': withSignature(() => ''),
  'a signature of zeros': withSignature(() => base64url(Buffer.alloc(64))),
  'a signature whose r is 0': withSignature((real) =>
    base64url(Buffer.concat([Buffer.alloc(32), raw(real).subarray(32)])),
  ),
  'a signature whose s is the order of the curve': withSignature((real) =>
    base64url(Buffer.concat([raw(real).subarray(0, 32), ORDER])),
  ),
  'a signature in DER': (real) => {
    const der = sign('sha256', Buffer.from(halves(real)), real.key);
    return bearer(`${halves(real)}.${der.toString('base64url')}`);
  },
  'half a signature': withSignature((real) => base64url(raw(real).subarray(0, 32))),
  'a signature with a byte too many': withSignature((real) =>
    base64url(Buffer.concat([raw(real), Buffer.alloc(1)])),
  ),
  'the signature of another token': (real) => {
    const other = changed(real, { claims: { jti: real.claims.sid } });
    return bearer(`${halves(real)}.${other.split('.')[2]}`);
  },
  'the header of another token': (real) =>
    bearer([base64url({ ...real.header, typ: 'pat+jwt' }), ...real.token.split('.').slice(1)].join('.')),
  'a role more than was signed': (real) => {
    const claims = base64url({ ...real.claims, roles: ['USER', 'ADMIN'] });
    return bearer([base64url(real.header), claims, real.signature].join('.'));
  },
  'a claim twice, the second not signed': (real) => {
    const twice = JSON.stringify(real.claims).replace('{', '{"roles":["ADMIN"],');
    return bearer([base64url(real.header), base64url(twice), real.signature].join('.'));
  },
  'a header parameter twice': (real) => {
    const twice = JSON.stringify(real.header).replace('{', '{"alg":"none",');
    return bearer([base64url(twice), base64url(real.claims), real.signature].join('.'));
  },
  'a signed claim twice': claimsText((json) => json.replace('{', '{"roles":["ADMIN"],')),

  'padded parts': (real) => bearer(real.token.replaceAll('.', '=.')),
  'base64 in the place of base64url': (real) => {
    // A claim whose text has characters in which the two alphabets differ.
    const token = changed(real, { claims: { username: 'o?>o?>o?>' } });
    const standard = (part: string) => Buffer.from(part, 'base64url').toString('base64');
    return bearer(token.split('.').map(standard).join('.').replaceAll('=', ''));
  },
  // The last of 86 characters holds two bits of the signature, and four that decoders ignore.
  'bits after the end of the signature': (real) => {
    const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = ALPHABET.indexOf(real.token.at(-1) ?? '');
    return bearer(real.token.slice(0, -1) + ALPHABET[last ^ 1]);
  },
  'a blank within': (real) => bearer(real.token.replace('.', ' .')),
  'a percent-encoded dot': (real) => bearer(real.token.replace('.', '%2E')),
  'a dot at the end': (real) => bearer(`${real.token}.`),
  'a dot at the beginning': (real) => bearer(`.${real.token}`),
  'a fourth part': (real) => bearer(`${real.token}.${real.signature}`),
  'five parts, as an encrypted one has': (real) => {
    const header = base64url({ ...real.header, alg: 'dir', enc: 'A256GCM' });
    return bearer([header, '', 'AAAA', base64url(real.claims), 'AAAA'].join('.'));
  },
  'two parts': (real) => bearer(halves(real)),
  'nothing but dots': () => bearer('..'),
  'something that is no token': () => bearer('abc.def.ghi'),
  'more than 4096 characters': (real) => bearer(changed(real, { claims: { username: 'long'.repeat(1000) } })),

  'a payload that is no JSON': (real) => bearer(signed(real.header, 'no json', real.key)),
  'a payload behind a byte order mark': claimsText((json) => `\ufeff${json}`),
  'a payload with something behind it': claimsText((json) => `${json}{}`),
  'a payload that is a list': claimsText((json) => `[${json}]`),
  'a payload that is null': claimsText(() => 'null'),
  'a payload that is a number': claimsText(() => '1'),
  'a payload that is empty': claimsText(() => ''),
  'a token in a token': (real) => bearer(signed({ ...real.header, cty: 'JWT' }, real.token, real.key)),
  'a header that is no JSON': (real) => bearer(signed('no json', JSON.stringify(real.claims), real.key)),
  'a header that is null': (real) => bearer(signed('null', JSON.stringify(real.claims), real.key)),

  'type JWT': withHeader({ typ: 'JWT' }),
  'type AT+JWT': withHeader({ typ: 'AT+JWT' }),
  'type application/at+jwt': withHeader({ typ: 'application/at+jwt' }),
  'no type': withHeader({ typ: undefined }),
  'a list of types': withHeader({ typ: ['at+jwt'] }),
  'a critical extension': withHeader({ crit: ['exp'], exp: 1 }),
  'an unencoded payload': withHeader({ crit: ['b64'], b64: false }),
  'a compressed payload': withHeader({ zip: 'DEF' }),
};
