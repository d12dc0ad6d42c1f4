import { expect } from 'chai';
import { bytesOf, sizeOf } from './bytes.ts';

describe('bytes of base64', () => {
  it('are those that were encoded, all values of a byte', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(bytesOf(Buffer.from(all).toString('base64'))).to.deep.equal(all);
  });
});

describe('a size', () => {
  for (const [bytes, words] of [
    [0, '0 byte'],
    [999, '999 byte'],
    [1400, '1.4 kB'],
    [12_345_678, '12 MB'],
  ] as const)
    it(`of ${bytes} is "${words}"`, () => {
      expect(sizeOf(bytes, 'en')).to.equal(words);
    });
  it('is written as the locale does', () => {
    expect(sizeOf(1_400_000, 'de')).to.equal('1,4 MB');
  });
});
