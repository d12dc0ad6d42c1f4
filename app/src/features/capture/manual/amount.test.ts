import { expect } from 'chai';
import { complete, fitted, type Key, press, shown } from './amount.ts';

const typed = (keys: string, digits = 2) =>
  keys.split('').reduce((amount, key) => press(amount, (key === '<' ? 'back' : key) as Key, digits), '');

describe('the amount pad', () => {
  it('takes digits and one point', () => expect(typed('12.5.0')).to.equal('12.50'));
  it('stops at the digits of the currency', () => {
    expect(typed('1.2345')).to.equal('1.23');
    expect(typed('1.2345', 3)).to.equal('1.234');
    expect(typed('1.5', 0)).to.equal('15');
  });
  it('has no zeros before a number', () => {
    expect(typed('007')).to.equal('7');
    expect(typed('.5')).to.equal('0.5');
    expect(typed('00')).to.equal('0');
  });
  it('takes back one sign at a time, and nothing from nothing', () => {
    expect(typed('12.<<')).to.equal('1');
    expect(typed('<')).to.equal('');
  });
  it('stops before a number that nobody spends', () =>
    expect(typed('9'.repeat(20))).to.equal('9'.repeat(12)));
  it('is complete once it is more than nothing', () => {
    expect(complete('')).to.equal(undefined);
    expect(complete('0.00')).to.equal(undefined);
    expect(complete('12.')).to.equal('12');
    expect(complete('0.05')).to.equal('0.05');
  });
  it('is cut to the digits of another currency', () => {
    expect(fitted('12.50', 0)).to.equal('12');
    expect(fitted('12.505', 2)).to.equal('12.50');
    expect(fitted('12', 0)).to.equal('12');
  });
  it('is written as the locale does, exactly', () => {
    expect(shown('1234567.5', 'en')).to.equal('1,234,567.5');
    expect(shown('12.', 'de')).to.equal('12,');
    expect(shown('100000.05', 'en-IN')).to.equal('1,00,000.05');
    expect(shown('12.5', 'ar-EG')).to.equal('١٢٫٥');
    expect(shown('', 'en')).to.equal('0');
    expect(shown('999999999999.99', 'en')).to.equal('999,999,999,999.99');
  });
});
