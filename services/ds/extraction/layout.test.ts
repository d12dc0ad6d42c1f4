import { expect } from 'chai';
import fc from 'fast-check';
import { ENGLISH } from './fixtures/english.ts';
import { EUROPE } from './fixtures/europe.ts';
import { positionOf, skeletonOf } from './layout.ts';

/** Templates of banks, each with a place for amount, merchant, day and balance. */
const TEMPLATES: readonly ((of: {
  amount: string;
  merchant: string;
  day: string;
  balance: string;
}) => string)[] = [
  ({ amount, merchant, day, balance }) =>
    `INR ${amount} debited from A/c XX1234 at ${merchant} on ${day}. Avl Bal INR ${balance}`,
  ({ amount, merchant, day }) =>
    `Dear Customer, your card ending 4421 was charged USD ${amount} at ${merchant} on ${day}. Not you? Call 1800 123 456`,
  ({ amount, merchant, day, balance }) =>
    `Sent Rs.${amount} from A/C *6620 to ${merchant} on ${day}. Ref 603115552231. Bal Rs.${balance}`,
  ({ amount, merchant, day }) =>
    `Kartenzahlung über ${amount} EUR bei ${merchant} am ${day}. Karte endet auf 4711. Neuer Kontostand folgt.`,
  ({ amount, merchant, day, balance }) =>
    `Покупка ${amount} RUB в ${merchant} ${day}. Карта *1234. Баланс: ${balance} RUB`,
];
/** Names as terminals print them, some of words that banks use too. */
const MERCHANTS = [
  'CORNER CAFE',
  'Starbucks',
  'SWIGGY*ORDER 1234',
  'MCDONALDS 4411',
  'Mall of Emirates',
  'THE GREEN GROCER',
  'H&M',
  'Zara Home',
  'Apollo Pharmacy',
  'BOOK BARN',
  'Café Zoë',
  'UBER *TRIP 7H3K2',
];
const amount = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 10, max: 99 }))
  .map(([whole, cents]) => `${whole}.${cents}`);
const day = fc
  .tuple(fc.integer({ min: 13, max: 28 }), fc.integer({ min: 10, max: 12 }))
  .map(([date, month]) => `${date}-${month}-2026`);
const filled = fc.record({ amount, merchant: fc.constantFrom(...MERCHANTS), day, balance: amount });

describe('the skeleton of a layout', () => {
  it('is the same whatever amount, merchant and date its template is filled with', () => {
    fc.assert(
      fc.property(fc.nat({ max: TEMPLATES.length - 1 }), filled, filled, (nth, one, other) => {
        const template = TEMPLATES[nth] as (typeof TEMPLATES)[number];
        const skeleton = skeletonOf(template(one));
        expect(skeleton).to.not.equal(undefined);
        expect(skeletonOf(template(other))).to.equal(skeleton);
      }),
      { numRuns: 500 },
    );
  });

  it('shows the words of the template and a sign for what varies', () => {
    const text =
      TEMPLATES[0]?.({ amount: '9.50', merchant: 'H&M', day: '20-11-2026', balance: '1.00' }) ?? '';
    expect(skeletonOf(text)).to.equal('□ debited from a/c □ at □ on □ avl bal □');
  });

  it('is that of no other template', () => {
    const texts = [...ENGLISH, ...EUROPE].map(({ text }) => text);
    const seen = new Map<string, string[]>();
    for (const text of texts) {
      const skeleton = skeletonOf(text);
      if (skeleton !== undefined) seen.set(skeleton, [...(seen.get(skeleton) ?? []), text]);
    }
    const shared = [...seen.values()].filter((same) => same.length > 1);
    expect(shared.flat().length).to.be.below(texts.length / 50);
  });

  it('is none where too little is left to tell one message from another', () => {
    for (const text of ['', 'hello', 'Paid Rs 5 to Ana', '123456', 'OTP 123456', '\u{1f389}'])
      expect(skeletonOf(text), text).to.equal(undefined);
  });

  it('is found for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(skeletonOf(text)?.length ?? 0).to.be.at.most(1000);
      }),
    );
  });
});

describe('the position of an amount', () => {
  const text = 'INR 450.00 debited from A/c XX1234 at MCDONALDS 4411 on 20-11-2026. Avl Bal INR 5,000.00';
  it('counts the sums of the text, and no other numbers', () => {
    expect(positionOf(text, { currencyCode: 'INR', amount: '450.00' })).to.equal(1);
    expect(positionOf(text, { currencyCode: 'INR', amount: '5000.00' })).to.equal(2);
    expect(positionOf(text, { currencyCode: 'INR', amount: '4411.00' })).to.equal(0);
    expect(positionOf(text, { currencyCode: '', amount: '450.00' })).to.equal(0);
  });
});
