import { expect } from 'chai';
import { amountsIn, onlyAmountIn } from './amounts.ts';

const found = (text: string, minor = 2) => amountsIn(text, minor).map(({ amount }) => amount);

describe('amounts that a text could mean', () => {
  it('are its plain numbers in their order', () => {
    expect(found('paid Joe 20 or 25')).to.deep.equal(['20', '25']);
  });
  it('keep decimal places after a point and after a comma', () => {
    expect(found('12.50 and 9,99')).to.deep.equal(['12.50', '9.99']);
  });
  it('take three digits after one mark for a group, not for a third decimal place', () => {
    expect(found('USD 12.345 at SHOP')).to.deep.equal(['12345']);
  });
  it('offer both readings where the currency has three decimal places', () => {
    expect(found('KWD 12.345', 3)).to.deep.equal(['12.345', '12345']);
  });
  it('take groups of two and three digits together', () => {
    expect(found('Rs 1,02,311.40')).to.deep.equal(['102311.40']);
  });
  it('offer the end alone where a space splits a number oddly', () => {
    expect(found('EUR 12 9,99 spent')).to.deep.equal(['129.99', '9.99']);
  });
  it('join groups that stand apart by a thin space', () => {
    expect(found('3 000 ₽')).to.deep.equal(['3000']);
  });
  it('read digits of other scripts', () => {
    expect([...found('مبلغ ٤٥٫٥٠'), ...found('₹ ४५०')]).to.deep.equal(['45.50', '450']);
  });
  it('leave out dates, times, account tails and references', () => {
    expect(found('on 20-11-26 at 18:20 card *1234 A/c XX12 ending 1111 Ref 432112345678')).to.deep.equal([]);
  });
  it('leave out a number of zero, and say each value once', () => {
    expect(found('EUR 0.00, 5 and 5')).to.deep.equal(['5']);
  });
  it('say where they stand', () => {
    expect(amountsIn('paid 20', 2)).to.deep.equal([{ amount: '20', start: 5, end: 7 }]);
  });
});

describe('the only amount of a text', () => {
  it('is the one number that could be it', () => {
    expect(onlyAmountIn('EUR 99.00 at STEAM with card *1234', 2)).to.equal('99.00');
  });
  it('is none where there are several, or none', () => {
    expect([onlyAmountIn('paid Joe 20 or 25', 2), onlyAmountIn('lunch', 2)]).to.deep.equal(['', '']);
  });
});
