import { expect } from 'chai';
import { readHeader } from '#mesh/identity/jws.ts';

const HEADER = { alg: 'ES256', typ: 'at+jwt', kid: 'k' };
const part = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const token = (header: object | string, claims: object | string = { sub: 'x' }) =>
  `${part(header)}.${part(claims)}.${part('sig')}`;

describe('the header of a token', () => {
  it('is read off a token of the one form in which they are made here', () => {
    expect(readHeader(token(HEADER))).to.deep.equal(HEADER);
  });

  it('may have no parameter that is not ours, and has to have all that are', () => {
    for (const more of [
      { jwk: {} },
      { jku: '' },
      { x5c: [] },
      { crit: [] },
      { b64: false },
      { zip: 'DEF' },
    ]) {
      expect(readHeader(token({ ...HEADER, ...more })), JSON.stringify(more)).to.equal(undefined);
    }
    for (const name of Object.keys(HEADER)) {
      expect(readHeader(token({ ...HEADER, [name]: undefined })), name).to.equal(undefined);
    }
  });

  it('may have no name twice, nor may the claims', () => {
    const twice = '{"alg":"ES256","alg":"none","typ":"at+jwt","kid":"k"}';
    expect(readHeader(token(twice))).to.equal(undefined);
    expect(readHeader(token(HEADER, '{"sub":"x","sub":"y"}'))).to.equal(undefined);
    expect(readHeader(token(HEADER, '{ "sub": "x" }'))).to.equal(undefined);
  });

  it('is of three parts that are each the only text of their bytes', () => {
    const good = token(HEADER);
    for (const text of ['', '..', 'a.b', `${good}.`, `${good}.x`, good.replace('.', '=.'), `${good} `]) {
      expect(readHeader(text), text).to.equal(undefined);
    }
    // "sig" is four whole characters; of two bytes the third has two bits to spare.
    const [head, claims] = good.split('.');
    expect(readHeader(`${head}.${claims}.c2k`)).to.deep.equal(HEADER);
    expect(readHeader(`${head}.${claims}.c2l`)).to.equal(undefined);
  });
});
