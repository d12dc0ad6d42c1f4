import { expect } from 'chai';
import { newCode, readCode } from './code.ts';

describe('mailed codes', () => {
  it('are two groups of four that nobody mistakes for others, and never the same', () => {
    const codes = Array.from({ length: 1000 }, newCode);
    for (const code of codes) expect(code).to.match(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).to.equal(1000);
  });

  it('use the whole alphabet in every place', () => {
    const codes = Array.from({ length: 3000 }, newCode);
    for (const place of [0, 1, 2, 3, 5, 6, 7, 8]) {
      expect(new Set(codes.map((code) => code[place])).size, `place ${place}`).to.equal(32);
    }
  });

  it('are read however they are typed in', () => {
    for (const typed of ['0A1B-2C3D', '0a1b2c3d', ' oA iB – 2C 3D ', 'Oalb-2c3d', '0 A 1 B 2 C 3 D']) {
      expect(readCode(typed), typed).to.equal('0A1B2C3D');
    }
  });

  it('are nothing else', () => {
    for (const typed of ['', '0A1B-2C3', '0A1B-2C3DE', '0A1B-2C3U', '0A1B_2C3D']) {
      expect(readCode(typed), typed).to.equal(undefined);
    }
  });
});
