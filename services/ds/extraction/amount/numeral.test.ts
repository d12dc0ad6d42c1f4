import { expect } from 'chai';
import { CURRENCIES } from '../data/currencies.ts';
import { readNumeral, toDecimal } from './numeral.ts';

function read(text: string, currency: string): string | undefined {
  const numeral = readNumeral(text, 0, text.length);
  const row = CURRENCIES.get(currency);
  return numeral && row && toDecimal(numeral, row).value;
}

describe('readNumeral and toDecimal', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['1,02,311.40', 'INR', '102311.40'],
    ['1.175,28', 'EUR', '1175.28'],
    ['5 000,00', 'RUB', '5000.00'],
    ['500.00,21-11-2025', 'INR', '500.00'],
    ['2.000', 'KWD', '2.000'],
    ['1.250', 'KWD', '1.250'],
    ['1.250', 'EUR', '1250.00'],
    ['12,90', 'EUR', '12.90'],
    ['500', 'JPY', '500'],
    ['1,500', 'KRW', '1500'],
    ['75.000', 'IDR', '75000.00'],
    ['55.000.00', 'PKR', '55000.00'],
    ['.93', 'EUR', '0.93'],
    ['2.340$00', 'CVE', '2340.00'],
    ['150$50', 'CVE', '150.50'],
    ['1 500 000,00', 'XOF', '1500000'],
    ['007', 'USD', '7.00'],
    ['99999999999999999999.99', 'USD', '99999999999999999999.99'],
  ];
  for (const [text, currency, value] of CASES) {
    it(`reads ${text} ${currency} as ${value}`, () => {
      expect(read(text, currency)).to.equal(value);
    });
  }

  it('takes the sign of another sum for no decimal mark', () => {
    expect(readNumeral('$50$20', 1, 6)?.end).to.equal(3);
    expect(readNumeral('4471$25.00', 0, 10)?.end).to.equal(4);
  });

  it('refuses a date that begins like a number', () => {
    expect(readNumeral('17.01.18', 0, 8)).to.equal(undefined);
  });

  it('marks more significant decimals than the currency has, and does not round', () => {
    const [numeral, yen] = [readNumeral('12.50', 0, 5), CURRENCIES.get('JPY')];
    if (!numeral || !yen) throw new Error('12.50 is a numeral and JPY a currency');
    expect(toDecimal(numeral, yen)).to.include({ value: '12.5', excess: true });
  });
});
