import { expect } from 'chai';
import { describe, it } from 'mocha';
import { entryIn } from '../fixtures/entry.ts';
import { read } from '../grammar.ts';
import { normalise } from '../text/normalise.ts';
import { itemisedOf } from './itemised.ts';

const entryOf = (lines: readonly string[]) => entryIn(lines.join('\n'));
const isItemised = (lines: readonly string[]): boolean =>
  itemisedOf(read(normalise(lines.join('\n')))) !== undefined;

const TILL = [
  'Harbour Grocer',
  '12 Quay Street',
  'Milk 2l          2.40',
  'Bread            3.10',
  'Batteries       11.25',
  'Loyalty          -1.00',
  'Total EUR       15.75',
  'VISA **4471     15.75',
];

describe('a receipt that lists what was bought', () => {
  it('is one expense of its total at whoever heads it', () => {
    const entry = entryOf(TILL);
    expect(entry?.amount?.value).to.equal('15.75');
    expect(entry?.currency?.value).to.equal('EUR');
    expect(entry?.direction?.value).to.equal('debit');
    expect(entry?.merchant?.value).to.equal('Harbour Grocer');
    expect(entry?.account?.value.tail).to.equal('4471');
  });

  it('is paid where a sum was handed over and the rest came back', () => {
    const cash = ['KÁVÉZÓ KIKÖTŐ', 'Presszó  890', 'Lángos  2 110', 'Összesen  3 000 Ft', '5 000', '2 000'];
    expect(entryOf(cash)?.amount?.value).to.equal('3000.00');
  });

  it('takes a line off that was paid before, without a sign', () => {
    const left = [
      'Room, 2 nights  180.00 EUR',
      'Tax  6.00 EUR',
      'Advance  70.00 EUR',
      'Charged  116.00 EUR',
      'Card *4471',
    ];
    expect(entryOf(left)?.amount?.value).to.equal('116.00');
  });

  it('reads sums whose marks part thousands beside some without', () => {
    const shop = [
      'Hlíðarkaup ehf.',
      'Nýmjólk   518',
      'Flatkökur   389',
      'Harðfiskur   2.890',
      'Samtals ISK   3.797',
      'Kort *4471   3.797',
    ];
    const entry = entryOf(shop);
    expect(entry?.amount?.value).to.equal('3797');
    expect(entry?.merchant?.value).to.equal('Hlíðarkaup ehf.');
  });

  it('comes back where it is of a return', () => {
    const back = [
      'Refunded to your card *4471',
      'Lamp  19.00',
      'Shade  6.00',
      'Total refund  EUR 25.00',
      'Harbour Light Ltd',
    ];
    expect(entryOf(back)?.direction?.value).to.equal('credit');
  });

  it('is none where its lines come to no total', () => {
    expect(isItemised(TILL.map((line) => line.replace('11.25', '11.52')))).to.equal(false);
  });

  it('is none where it only offers', () => {
    expect(isItemised(['Quotation 118', ...TILL])).to.equal(false);
  });

  it('is none where nothing says that it was paid', () => {
    expect(isItemised(TILL.slice(0, -1))).to.equal(false);
  });

  it('is none where a bank tells a transfer, its fee and both, or what they left', () => {
    const form = ['Amount  85.00', 'Fee  1.50', 'Total  86.50', 'Debited from *4471', 'Reference 118220'];
    expect(isItemised(form)).to.equal(false);
    expect(isItemised([...TILL, 'Balance 200.00'])).to.equal(false);
  });

  it('names whoever stands at its foot before an address, where the head names nobody', () => {
    const ride = [
      'Thanks for riding, Amara',
      'Fare  9.00',
      'Service  1.50',
      'Total  KES 10.50',
      'Paid with card *4471',
      'Kijani Rides Ltd, Ngong Road, Nairobi',
    ];
    expect(entryOf(ride)?.merchant?.value).to.equal('Kijani Rides Ltd');
  });

  it('names nobody rather than what was bought', () => {
    const nameless = ['Bread 4.00', 'Wine 11.75', 'Total EUR 15.75', 'VISA **4471 15.75', 'Thank you'];
    expect(entryOf(nameless)?.merchant).to.equal(undefined);
  });

  it('names the shop that a field before the items names, in any script', () => {
    const meal = [
      '感謝您的訂購',
      '餐廳：海港小館',
      '',
      '河粉 x1   NT$150',
      '外送費   NT$39',
      '總計   NT$189',
      '信用卡 *4471',
    ];
    expect(entryOf(meal)?.merchant?.value).to.equal('海港小館');
  });

  it('names the shop and not what its paper is called', () => {
    const booking = ['Quay Air — booking reference QX7LPD', ...TILL.slice(2)];
    expect(entryOf(booking)?.merchant?.value).to.equal('Quay Air');
  });
});
