import { expect } from 'chai';
import { agreementsOf } from './reason.ts';

describe('the reason of a link', () => {
  it('is what the two agree in', () => {
    expect(agreementsOf('reference 1234, amount, account')).to.deep.equal([
      { reference: '1234' },
      { word: 'amount' },
      { word: 'account' },
    ]);
  });

  it('is nothing to translate where it is something else', () => {
    expect(agreementsOf('by hand')).to.equal(undefined);
    expect(agreementsOf('')).to.equal(undefined);
  });
});
