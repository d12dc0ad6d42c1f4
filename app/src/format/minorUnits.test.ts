import { expect } from 'chai';
import { minorUnitsOf } from './minorUnits.ts';

describe('the digits of a currency', () => {
  it('are those of ISO 4217, which the server goes by, not those in use, which engines go by', () => {
    const codes = ['EUR', 'HUF', 'IDR', 'PKR', 'COP', 'JPY', 'ISK', 'KWD', 'IQD', 'CLF', ''];
    expect(codes.map(minorUnitsOf)).to.deep.equal([2, 2, 2, 2, 2, 0, 0, 3, 3, 4, 2]);
  });
});
