import { expect } from 'chai';
import { moneyPattern } from './pattern.ts';
import { asTyped, typedAmount } from './typed.ts';

const read = (typed: string, locale = 'en-GB', currency = 'EUR') =>
  typedAmount(typed, moneyPattern(locale, currency));

describe('a typed amount', () => {
  it('is read with either decimal mark, and with marks between thousands', () => {
    expect(read('12.50')).to.equal('12.50');
    expect(read('12,50')).to.equal('12.50');
    expect(read('1,234.50')).to.equal('1234.50');
    expect(read('1.234,50')).to.equal('1234.50');
    expect(read('1,02,311.40')).to.equal('102311.40');
    expect(read('1,234,567')).to.equal('1234567');
    expect(read('1 234,5')).to.equal('1234.5');
    expect(read('€ 3 000')).to.equal('3000');
  });

  it('takes a mark that could be either for what the locale uses it', () => {
    expect(read('1.250', 'de-DE')).to.equal('1250');
    expect(read('1,250', 'de-DE')).to.equal('1.25');
    expect(read('1.250', 'en-GB')).to.equal('1.25');
    expect(read('1,250', 'en-GB')).to.equal('1250');
    expect(read('1,250', 'hi-IN', 'INR')).to.equal('1250');
    expect(read('1.250', 'es-ES')).to.equal('1250');
    expect(read('1,250', 'ru-RU')).to.equal('1.25');
    expect(read('1,250', 'ar-EG')).to.equal('1250');
  });

  it('has three digits after the point where its currency has', () => {
    expect(read('1.250', 'en-GB', 'KWD')).to.equal('1.250');
    expect(read('0,125', 'en-GB', 'KWD')).to.equal('0.125');
  });

  it('has no more digits than its currency', () => {
    expect(read('100.5', 'en-GB', 'JPY')).to.equal(undefined);
    expect(read('12.345')).to.equal(undefined);
    expect(read('12.50', 'hu-HU', 'HUF')).to.equal('12.50');
  });

  it('is read in Arabic and in Devanagari digits', () => {
    expect(read('١٢٫٥')).to.equal('12.5');
    expect(read('١٬٢٣٤٫٥٠', 'ar-EG')).to.equal('1234.50');
    expect(read('१२३', 'hi-IN', 'INR')).to.equal('123');
  });

  it('keeps every digit', () => {
    expect(read('9007199254740993.07')).to.equal('9007199254740993.07');
  });

  it('may be half typed', () => {
    expect(read('12.')).to.equal('12');
    expect(read('.5')).to.equal('0.5');
  });

  it('is none where it is nothing, no number, or below zero', () => {
    for (const wrong of ['', '0', '0.00', '-5', 'five', '5 EUR', '.', '1e5', '1.2.3', '1,2,3.4.5'])
      expect(read(wrong), wrong).to.equal(undefined);
  });
});

describe('an amount to be changed', () => {
  it('is read as what it was, in every locale', () => {
    for (const locale of ['en-GB', 'de-DE', 'es-ES', 'ru-RU', 'hi-IN', 'ar-EG'])
      for (const currency of ['EUR', 'KWD']) {
        const pattern = moneyPattern(locale, currency);
        expect(typedAmount(asTyped('1.250', pattern), pattern), locale).to.equal(
          currency === 'EUR' ? '1.25' : '1.250',
        );
      }
  });
});
