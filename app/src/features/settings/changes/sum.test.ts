import { expect } from 'chai';
import { sumIn } from './sum.ts';

describe('a value of a change', () => {
  it('is a sum where it is a currency and a decimal', () => {
    expect(sumIn('INR 12.50')).to.deep.equal({ currency_code: 'INR', amount: '12.50' });
  });
  it('is none where it is a name or says more', () => {
    expect(['', 'REWE', 'INR', 'INR 12.50 and more', 'DIRECTION_DEBIT'].map(sumIn)).to.deep.equal(
      Array(5).fill(undefined),
    );
  });
});
