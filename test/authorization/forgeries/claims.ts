import { changed, personal, secondsFromNow, signed } from '../tokens.ts';
import { bearer, type Forgeries, withClaims, withHeader } from './forgery.ts';

const REQUIRED = ['iss', 'aud', 'sub', 'sid', 'jti', 'iat', 'nbf', 'exp', 'roles', 'username'];

const withoutEach: Forgeries = Object.fromEntries(
  REQUIRED.map((name) => [`no claim ${name}`, withClaims({ [name]: undefined })]),
);
const nullEach: Forgeries = Object.fromEntries(
  REQUIRED.map((name) => [`claim ${name} that is null`, withClaims({ [name]: null })]),
);
/** Numbers that JSON.stringify does not write. */
const expiryText =
  (text: string): Forgeries[string] =>
  ({ header, claims, key }) =>
    bearer(signed(header, JSON.stringify({ ...claims, exp: '#' }).replace('"#"', text), key));

/** Signed by the right key, and yet not what auth gives: a leak of the signer, another issuer's habits, a bug. */
export const CLAIMS: Forgeries = {
  ...withoutEach,
  ...nullEach,
  'another issuer': withClaims({ iss: 'https://else.test' }),
  'the issuer with a slash behind it': (real) =>
    bearer(changed(real, { claims: { iss: `${real.claims.iss}/` } })),
  'the issuer in a list': (real) => bearer(changed(real, { claims: { iss: [real.claims.iss] } })),
  'another audience': withClaims({ aud: 'else' }),
  'our audience among others': (real) =>
    bearer(changed(real, { claims: { aud: ['else', real.claims.aud] } })),
  'our audience in a list': (real) => bearer(changed(real, { claims: { aud: [real.claims.aud] } })),
  'an expired token': withClaims({ exp: secondsFromNow(-60) }),
  'a token that expires where it begins': (real) =>
    bearer(changed(real, { claims: { exp: real.claims.iat } })),
  'a negative expiry': withClaims({ exp: -1 }),
  'an expiry as text': withClaims({ exp: String(secondsFromNow(600)) }),
  'an expiry with a fraction': withClaims({ exp: secondsFromNow(600) + 0.5 }),
  'an expiry in milliseconds': withClaims({ exp: Date.now() + 600_000 }),
  'an expiry in a hundred thousand years': withClaims({ exp: 3_155_760_000_000 }),
  'an expiry beyond all integers': withClaims({ exp: 1e300 }),
  'an expiry that is NaN': expiryText('NaN'),
  'an expiry that is Infinity': expiryText('1e999'),
  'an access token of a year': withClaims({ exp: secondsFromNow(365 * 86_400) }),
  'a beginning in the future': withClaims({ nbf: secondsFromNow(600) }),
  'a beginning as text': (real) => bearer(changed(real, { claims: { nbf: String(real.claims.nbf) } })),
  'an issue in the future': withClaims({ iat: secondsFromNow(600) }),
  'a subject that is an object': (real) =>
    bearer(changed(real, { claims: { sub: { id: real.claims.sub } } })),
  'a list of subjects': (real) => bearer(changed(real, { claims: { sub: [real.claims.sub] } })),
  'a subject that is SQL': withClaims({ sub: "' OR '1'='1" }),
  'an empty subject': withClaims({ sub: '' }),
  'a session that is a wildcard': withClaims({ sid: '%' }),
  'roles as text': withClaims({ roles: 'ADMIN' }),
  'roles that are objects': withClaims({ roles: [{ name: 'ADMIN' }] }),
  'an empty name': withClaims({ username: '' }),
};

/** Personal tokens with something wrong about them. */
export const PERSONAL: Forgeries = {
  'an access token called a personal one': withHeader({ typ: 'pat+jwt' }),
  'a personal token without a scope': (real) => bearer(personal(real, '', { claims: { scope: undefined } })),
  'a personal token with an empty scope': (real) => bearer(personal(real, '')),
  'a personal token with an unknown scope': (real) => bearer(personal(real, 'admin')),
  'a personal token with an unknown scope beside a known one': (real) => bearer(personal(real, 'read admin')),
  'a personal token with a scope in capitals': (real) => bearer(personal(real, 'READ')),
  'a personal token with commas between its scopes': (real) => bearer(personal(real, 'read,write')),
  'a personal token with two blanks between its scopes': (real) => bearer(personal(real, 'read  write')),
  'a personal token with a list of scopes': (real) =>
    bearer(personal(real, '', { claims: { scope: ['read'] } })),
  'a personal token of a session': (real) =>
    bearer(personal(real, 'read', { claims: { sid: real.claims.sid } })),
  'an expired personal token': (real) =>
    bearer(personal(real, 'read', { claims: { exp: secondsFromNow(-60) } })),
  'a personal token of two years': (real) =>
    bearer(personal(real, 'read', { claims: { exp: secondsFromNow(730 * 86_400) } })),
};

/** What is a secret elsewhere, and tokens that do not come where tokens do. */
export const CARRIERS: Forgeries = {
  'no token': () => ({}),
  'an empty header': () => ({ authorization: '' }),
  'a scheme and nothing else': () => 'Bearer',
  'the refresh token': ({ refreshToken }) => bearer(refreshToken),
  'a key id': ({ header }) => bearer(String(header.kid)),
  'the token without a scheme': ({ token }) => token,
  'scheme Basic': ({ token }) => `Basic ${token}`,
  'scheme Token': ({ token }) => `Token ${token}`,
  'scheme JWT': ({ token }) => `JWT ${token}`,
  'Bearer twice': ({ token }) => `Bearer Bearer ${token}`,
  'two blanks behind Bearer': ({ token }) => `Bearer  ${token}`,
  'a colon behind Bearer': ({ token }) => `Bearer: ${token}`,
  'quotes around it': ({ token }) => `Bearer "${token}"`,
  'two tokens in one header': ({ token }) => `Bearer ${token}, Bearer ${token}`,
  'another scheme before it': ({ token }) => `Basic eDp5, Bearer ${token}`,
  'header x-access-token': ({ token }) => ({ 'x-access-token': token }),
  'header proxy-authorization': ({ token }) => ({ 'proxy-authorization': `Bearer ${token}` }),
  'header x-forwarded-authorization': ({ token }) => ({ 'x-forwarded-authorization': `Bearer ${token}` }),
  'a cookie': ({ token }) => ({ cookie: `authorization=Bearer ${token}; jwt=${token}` }),
  'headers that name a user': ({ claims }) => ({
    'x-user-id': String(claims.sub),
    'x-consumer-username': 'auth',
    'x-consumer-custom-id': String(claims.sub),
  }),
};
