import { expect } from 'chai';
import { add, compare, isNegative, ratio, subtract } from './decimal.ts';

describe('decimal', () => {
  it('adds what floating point would round', () => {
    expect(add('0.1', '0.2')).to.equal('0.3');
    expect(add('90071992547409930000.01', '0.02')).to.equal('90071992547409930000.03');
  });

  it('keeps as many digits as the longer of the two has', () => {
    expect(add('1.5', '2')).to.equal('3.5');
    expect(add('1.50', '0.5')).to.equal('2.00');
    expect(subtract('10', '0.001')).to.equal('9.999');
  });

  it('goes below zero and comes back', () => {
    expect(subtract('0.05', '0.10')).to.equal('-0.05');
    expect(add('-0.05', '0.05')).to.equal('0.00');
    expect(isNegative('-0.01')).to.equal(true);
    expect(isNegative('-0.00')).to.equal(false);
  });

  it('orders by worth, not by text', () => {
    expect(compare('9', '10')).to.equal(-1);
    expect(compare('1.5', '1.50')).to.equal(0);
    expect(compare('-2', '-3')).to.equal(1);
  });

  it('gives a share for drawing, and none of nothing', () => {
    expect(ratio('1', '3')).to.be.closeTo(1 / 3, 1e-6);
    expect(ratio('5', '0.00')).to.equal(0);
    expect(ratio('-1', '4')).to.equal(-0.25);
  });

  it('refuses what is no plain decimal', () => {
    for (const text of ['', '1e3', '1,5', 'NaN', '.5'])
      expect(() => add(text, '1'), text).to.throw(RangeError);
  });
});
