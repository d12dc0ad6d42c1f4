import { expect } from 'chai';
import { formatDecimal, formatMoney, partsOf } from './money.ts';

const locales = ['en-GB', 'es-ES', 'hi-IN', 'ru-RU', 'ar-EG', 'en-US', 'de-CH', 'ar'];
const money = (amount: string, currency_code = 'EUR') => ({ amount, currency_code });

/** The engine under the tests takes strings; that is what the app does without. */
const byTheEngine = (amount: string, currency: string, locale: string, fraction?: number): string => {
  const digits =
    fraction === undefined ? {} : { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits });
  return format.format(amount as unknown as number);
};

describe('money', () => {
  for (const locale of locales) {
    it(`is written as ${locale} writes it`, () => {
      for (const amount of [
        '0.00',
        '5.05',
        '999.99',
        '1234.50',
        '12345.67',
        '1234567.89',
        '-1234.50',
        '-0.01',
      ])
        for (const currency of ['EUR', 'INR', 'USD'])
          expect(formatMoney(money(amount, currency), locale)).to.equal(
            byTheEngine(amount, currency, locale),
          );
    });

    it(`is exact in ${locale} where a double is not`, () => {
      const long = '123456789012345678901234567890.12';
      expect(formatMoney(money(long), locale)).to.equal(byTheEngine(long, 'EUR', locale));
    });
  }

  it('is a number with its own digits where it is of no currency', () => {
    expect(formatDecimal('100', 'en-GB')).to.equal('100');
    expect(formatDecimal('1234567.5', 'en-GB')).to.equal('1,234,567.5');
    expect(formatDecimal('12345.6789', 'de-DE')).to.equal('12.345,6789');
    expect(formatDecimal('12.5', 'ar-EG')).to.equal('١٢٫٥');
  });

  it('has the minor units of its currency', () => {
    expect(formatMoney(money('500', 'JPY'), 'en-US')).to.equal('¥500');
    expect(formatMoney(money('1.5', 'KWD'), 'en-US')).to.equal(byTheEngine('1.5', 'KWD', 'en-US'));
    expect(formatMoney(money('23.4'), 'en-US')).to.equal('€23.40');
  });

  it('shows digits beyond the minor units rather than rounding them', () => {
    expect(formatMoney(money('0.12345'), 'en-US')).to.equal('€0.12345');
  });

  it('groups Indian sums by lakh and crore', () => {
    expect(formatMoney(money('12345678.90', 'INR'), 'en-IN')).to.equal('₹1,23,45,678.90');
  });

  it('leaves four digits together where the locale does', () => {
    expect(partsOf(money('1234.50'), 'es-ES').number).to.equal('1234,50');
    expect(partsOf(money('12345.60'), 'es-ES').number).to.equal('12.345,60');
  });

  it('comes in pieces for a smaller symbol', () => {
    expect(partsOf(money('-9.50'), 'en-GB')).to.deep.equal({
      sign: '-',
      number: '9.50',
      symbol: '€',
      symbolFirst: true,
    });
    expect(partsOf(money('9.50'), 'ru-RU')).to.deep.equal({
      sign: '',
      number: '9,50',
      symbol: '€',
      symbolFirst: false,
    });
    expect(partsOf(money('9.50'), 'ar-EG').number).to.equal('٩٫٥٠');
  });

  it('names a currency that the engine refuses by its code', () => {
    expect(formatMoney(money('12', '??'), 'en-GB')).to.equal('12.00\u00a0??');
  });
});
