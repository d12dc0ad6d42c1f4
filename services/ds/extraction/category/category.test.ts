import { expect } from 'chai';
import fc from 'fast-check';
import { CATEGORIES } from '../data/categories.ts';
import { brandOf, categoryOf } from './category.ts';

const said = (merchant: string): string => categoryOf('debit', 'debit', merchant, '').value;

describe('the category of a merchant', () => {
  for (const [merchant, category, brand] of [
    ['AMZN Mktp US*2K4', 'shopping.online', 'Amazon'],
    ['PAYPAL *SPOTIFY', 'entertainment.streaming', 'Spotify'],
    ['WAL-MART #1203 AUSTIN TX', 'groceries.supermarket', 'Walmart'],
    ['UBER   *EATS', 'dining.delivery', 'Uber Eats'],
    ['UBER *TRIP', 'transport.taxi', 'Uber'],
    ['swiggy.food@axis', 'dining.delivery', 'Swiggy'],
    ['OLACABS BANGALORE', 'transport.taxi', 'Ola'],
    ['スターバックス コーヒー ジャパン', 'dining.coffee', 'Starbucks'],
    ['쿠팡(주)', 'shopping.online', 'Coupang'],
    ['صيدلية النهدي', 'health.pharmacy', 'Nahdi'],
    ['PYATEROCHKA 2233 MOSKVA', 'groceries.supermarket', 'Pyaterochka'],
    ['ПЯТЕРОЧКА 1234', 'groceries.supermarket', 'Pyaterochka'],
  ] as const) {
    it(`is ${category} for ${merchant}, known as ${brand}`, () => {
      expect(said(merchant)).to.equal(category);
      expect(brandOf(merchant)).to.equal(brand);
    });
  }

  for (const [merchant, category] of [
    ['FRISEUR MEYER', 'personal.beauty'],
    ['SHARMA MEDICAL STORE', 'health.pharmacy'],
    ['APTEKA OT SKLADA', 'health.pharmacy'],
    ['AVTOMOYKA SUPER BLESK', 'transport.car'],
    ['किराना भंडार', 'groceries'],
    ['TESCO PETROL', 'transport.fuel'],
    ['TST* BLUE DOOR', 'dining.restaurant'],
  ] as const) {
    it(`is read off the trade in ${merchant}`, () => {
      expect(said(merchant)).to.equal(category);
      expect(brandOf(merchant)).to.equal(undefined);
    });
  }

  for (const nobody of [
    'RAHUL SHARMA',
    'ИП ИВАНОВ А.А.',
    'VICTORIA BAKER',
    'Oksana Shevchenko',
    '김민수',
    '田中太郎',
    '王小明',
    'priya.k@oksbi',
    '9876543210@upi',
    'paytmqr281005050101@paytm',
    'PAYPAL *',
    'POS 44120981',
    'NEXORA GMBH',
    'ABC HOLDINGS',
  ]) {
    it(`stays open for ${nobody}`, () => {
      expect(said(nobody)).to.equal('other');
      expect(brandOf(nobody)).to.equal(undefined);
    });
  }

  it('is of the closed list, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
        expect(CATEGORIES).to.include(said(name));
      }),
    );
  });

  it('takes less than a millisecond on 200 hostile characters', () => {
    for (const hostile of ['İ*#1'.repeat(50), 'a b '.repeat(50), '株㈱'.repeat(100), '-1/ '.repeat(50)]) {
      said(hostile);
      const started = performance.now();
      for (let round = 0; round < 20; round++) said(hostile);
      expect((performance.now() - started) / 20).to.be.below(1);
    }
  });
});

describe('the category of a movement', () => {
  it('is its kind for cash, fees and salaries, whoever the merchant', () => {
    expect(categoryOf('cash_withdrawal', 'debit', 'TESCO', '').value).to.equal('cash.withdrawal');
    expect(categoryOf('fee', 'debit', 'NETFLIX', '').value).to.equal('finance.fees');
    expect(categoryOf('salary', 'credit', 'GOOGLE', '').value).to.equal('income.salary');
  });

  it('is the purchase where a transfer goes to a shop, and a transfer where it goes to a person', () => {
    expect(categoryOf('transfer', 'debit', 'zomato-order@paytm', '').value).to.equal('dining.delivery');
    expect(categoryOf('transfer', 'debit', 'RAJU KUMAR', '').value).to.equal('transfer');
  });

  it('is that of the shop for a refund, and income for other credits', () => {
    expect(categoryOf('refund', 'credit', 'ZALANDO', '').value).to.equal('shopping.online');
    expect(categoryOf('credit', 'credit', 'ZALANDO', '').value).to.equal('income');
  });

  it('is read off the words of a note', () => {
    expect(categoryOf('debit', 'debit', undefined, 'orange juice 5').value).to.equal('dining');
    expect(categoryOf('debit', 'debit', undefined, 'uber 230').value).to.equal('transport.taxi');
    expect(categoryOf('debit', 'debit', undefined, 'lunch 12').value).to.equal('dining');
    expect(categoryOf('debit', 'debit', undefined, 'haircut 25 EUR').value).to.equal('personal.beauty');
  });
});
