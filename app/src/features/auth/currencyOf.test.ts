import { expect } from 'chai';
import { currencyOf } from './currencyOf.ts';

describe('the currency of a region', () => {
  it('is the euro where that is paid with', () => {
    expect(currencyOf(['DE'])).to.equal('EUR');
  });
  it('is that of the first region that is known', () => {
    expect(currencyOf([null, 'AQ', 'IN', 'US'])).to.equal('INR');
  });
  it('is the dollar where none is known', () => {
    expect(currencyOf([null])).to.equal('USD');
  });
});
