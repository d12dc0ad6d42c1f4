import { expect } from 'chai';
import { typedAmount } from './typedAmount.ts';

describe('a typed amount', () => {
  it('is read with either decimal mark, and with marks between thousands', () => {
    expect(typedAmount('12.50')).to.equal('12.50');
    expect(typedAmount('12,50')).to.equal('12.50');
    expect(typedAmount('1,234.50')).to.equal('1234.50');
    expect(typedAmount('1.234,50')).to.equal('1234.50');
    expect(typedAmount('1,02,311.40')).to.equal('102311.40');
    expect(typedAmount('1,234,567')).to.equal('1234567');
    expect(typedAmount('1 234,5')).to.equal('1234.5');
  });

  it('is read in Arabic and in Devanagari digits', () => {
    expect(typedAmount('١٢٫٥')).to.equal('12.5');
    expect(typedAmount('१२३')).to.equal('123');
  });

  it('keeps every digit', () => {
    expect(typedAmount('9007199254740993.07')).to.equal('9007199254740993.07');
  });

  it('is none where it is nothing, no number, or below zero', () => {
    for (const wrong of ['', '0', '0.00', '-5', 'five', '5 EUR', '.', '1e5'])
      expect(typedAmount(wrong)).to.equal(undefined);
  });
});
