import { expect } from 'chai';
import { limitOf } from './limit.ts';

describe('a limit as it was typed', () => {
  for (const [typed, limit] of [
    ['900', '900'],
    [' 12.50 ', '12.50'],
    ['12,50', '12.50'],
    ['1,250', '1250'],
    ['1.250', '1250'],
    ['1.250,75', '1250.75'],
    ['1,250.75', '1250.75'],
    ['1.250.000', '1250000'],
    ['1 250', '1250'],
    ['١٢٣٫٥', '123.5'],
    ['९००', '900'],
    ['0.125', '0.125'],
  ] as const) {
    it(`"${typed}" is ${limit}`, () => expect(limitOf(typed)).to.equal(limit));
  }

  for (const typed of ['', '0', '0,00', '-5', '5 EUR', '1.2.3,4,5', '.']) {
    it(`"${typed}" is none`, () => expect(limitOf(typed)).to.equal(undefined));
  }
});
