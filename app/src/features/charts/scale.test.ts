import { expect } from 'chai';
import { stride, topOf } from './scale.ts';

describe('the top of an axis', () => {
  for (const [value, top] of [
    [653.58, 800],
    [1000, 1000],
    [1001, 1500],
    [3200, 4000],
    [2400, 2500],
    [0.3, 0.3],
    [7, 8],
    [0, 1],
    [-4, 1],
  ] as const) {
    it(`is ${top} for ${value}`, () => expect(topOf(value)).to.equal(top));
  }
});

describe('labels', () => {
  it('all stand where there is room', () => expect(stride(6, 300, 40)).to.equal(1));
  it('are left out evenly where there is not', () => expect(stride(12, 300, 40)).to.equal(2));
  it('are at least one', () => expect(stride(12, 10, 40)).to.equal(12));
});
