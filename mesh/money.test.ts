import { expect } from 'chai';
import fc from 'fast-check';
import { MINOR_UNITS } from './iso4217.ts';
import {
  canonicalMoney,
  compareAmounts,
  fromDecimal,
  fromMinor,
  positiveMoney,
  signedMoney,
  toMinor,
} from './money.ts';
import { InvalidArgument } from './rpc/errors.ts';

const RUNS = process.env.CI ? 20_000 : 500;

const canonical = (amount: string, currencyCode: string) =>
  canonicalMoney('money', { amount, currencyCode }).amount;

describe('money', () => {
  it('has exactly as many decimals as its currency', () => {
    expect(canonical('12.9', 'EUR')).to.equal('12.90');
    expect(canonical('1.25', 'KWD')).to.equal('1.250');
    expect(canonical('500.00', 'JPY')).to.equal('500');
    expect(canonical('0012', 'USD')).to.equal('12.00');
    expect(canonical('0', 'USD')).to.equal('0.00');
  });

  it('refuses decimals that the currency does not have, and names the field', () => {
    expect(() => canonical('1.005', 'EUR')).to.throw('money.amount: must have at most 2 decimals in EUR');
    expect(() => canonical('500.5', 'JPY')).to.throw('money.amount: must have at most 0 decimals in JPY');
  });

  it('refuses what is no plain decimal or no currency', () => {
    for (const amount of ['', '-1', '1,5', '1e3', 'NaN', ' 1', '1.', '.5', '٣', '1'.repeat(16)]) {
      expect(() => canonical(amount, 'EUR'), amount).to.throw('money.amount');
    }
    for (const code of ['', 'eur', 'EURO', 'XXX']) {
      expect(() => canonical('1', code), code).to.throw('money.currency_code');
    }
    expect(() => canonicalMoney('money', undefined)).to.throw('money: is required');
  });

  it('is more than zero where it has to be', () => {
    expect(() => positiveMoney('limit', { amount: '0.00', currencyCode: 'EUR' })).to.throw('limit.amount');
  });

  it('is negative only where it may be, and keeps its sign through the database', () => {
    const signed = (amount: string) => signedMoney('balance', { amount, currencyCode: 'KWD' }).amount;
    expect(signed('-1.25')).to.equal('-1.250');
    expect(signed('1.25')).to.equal('1.250');
    expect(signed('-0')).to.equal('0.000');
    for (const amount of ['--1', '-', '+1', '-1.2345']) {
      expect(() => signed(amount), amount).to.throw('balance.amount');
    }
    expect(() => signedMoney('balance', undefined)).to.throw('balance: is required');
    expect(fromDecimal('-0.0500', 'EUR')).to.deep.equal({ currencyCode: 'EUR', amount: '-0.05' });
    expect(fromDecimal('-12.0000', 'JPY')).to.deep.equal({ currencyCode: 'JPY', amount: '-12' });
    expect(fromDecimal('12.5000', 'EUR')).to.deep.equal({ currencyCode: 'EUR', amount: '12.50' });
  });

  it('survives the way to whole minor units and back, in every currency', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MINOR_UNITS.keys()),
        fc.bigInt({ min: 0n, max: 10n ** 17n }),
        (currencyCode, minor) => {
          const money = fromMinor(minor, currencyCode);
          expect(toMinor(money.amount, currencyCode)).to.equal(minor);
          if (minor < 10n ** 15n) {
            expect(canonicalMoney('money', money)).to.deep.equal(money);
          }
        },
      ),
    );
  });

  it('takes every plain decimal whose digits the currency has, for exactly what it says', () => {
    const digits = (minLength: number, maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
    const plain = fc.tuple(digits(1, 15), fc.option(digits(1, 9), { nil: '' }));
    fc.assert(
      fc.property(fc.constantFrom(...MINOR_UNITS), plain, ([currencyCode, decimals], [whole, fraction]) => {
        const written = fraction === '' ? whole : `${whole}.${fraction}`;
        const scaled = BigInt(whole + fraction.padEnd(9, '0'));
        const unit = 10n ** BigInt(9 - decimals);
        if (scaled % unit !== 0n) {
          expect(() => canonical(written, currencyCode)).to.throw(InvalidArgument);
          return;
        }
        const once = canonical(written, currencyCode);
        expect(toMinor(once, currencyCode)).to.equal(scaled / unit);
        expect(canonical(once, currencyCode)).to.equal(once);
      }),
      { numRuns: RUNS },
    );
  });

  it('refuses whatever is no plain decimal, and nothing but that', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE \u0660\uff11'), maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (amount) => {
        const isPlain = /^[0-9]{1,15}(\.[0-9]{1,9})?$/.test(amount);
        const take = () => canonical(amount, 'EUR');
        if (isPlain && !/\.[0-9]{2}0*[1-9]/.test(amount)) expect(take, amount).not.to.throw();
        else expect(take, amount).to.throw(InvalidArgument);
      }),
      { numRuns: RUNS },
    );
  });

  it('is compared by what it is worth, however it is written', () => {
    expect(compareAmounts('100', '100.00')).to.equal(0);
    expect(compareAmounts('9', '10')).to.be.below(0);
    expect(compareAmounts('0.0001', '0')).to.be.above(0);
    // A double has no digits left for the difference.
    expect(compareAmounts('999999999999999.01', '999999999999999.02')).to.be.below(0);
  });

  it('reads decimals as the database returns them', () => {
    expect(toMinor('12.5000', 'EUR')).to.equal(1250n);
    expect(toMinor('-3.0000', 'JPY')).to.equal(-3n);
  });
});
