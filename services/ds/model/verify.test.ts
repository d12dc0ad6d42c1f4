import { expect } from 'chai';
import type { Extraction } from '../extraction/types.ts';
import { open, TWO_SUMS } from './fixtures/questions.ts';
import type { Answer } from './schema.ts';
import { verify } from './verify.ts';

const AGREES: Answer = {
  verdict: 'transaction',
  amount: '1',
  direction: 'debit',
  merchant: 'none',
  category: 'none',
  day: 'none',
};
const heard = (text: string, answer: Partial<Answer>) =>
  verify(open(text), { ...AGREES, ...answer }, 'm/prompt-1');

function entryOf(extraction: Extraction) {
  if (extraction.outcome === 'ignored') throw new Error('is no entry');
  return extraction.entries[0] ?? {};
}

const DISAGREEMENTS: Readonly<Record<string, Partial<Answer>>> = {
  'another sum': { amount: '2' },
  'no sum at all': { amount: 'none' },
  'no movement': { verdict: 'promotion' },
  'a reversal': { verdict: 'reversal' },
  'the other direction': { direction: 'credit' },
};

describe('an answer', () => {
  it('that agrees settles what the grammar left open, in the words of the grammar', () => {
    const { extraction, rejected } = heard(TWO_SUMS, {});
    expect(extraction.outcome).to.equal('extracted');
    expect(rejected).to.deep.equal([]);
    expect(entryOf(extraction).amount).to.include({ value: '45.90', stage: 'grammar' });
    expect(entryOf(extraction).account?.value.tail).to.equal('4821');
  });

  for (const [what, answer] of Object.entries(DISAGREEMENTS))
    it(`that says ${what} leaves the draft of the grammar to a person`, () => {
      const question = open(TWO_SUMS);
      const { extraction } = verify(question, { ...AGREES, ...answer }, 'm');
      expect(extraction).to.include({ outcome: 'needs_review', reason: 'disagreement' });
      const { extraction: before } = question.examined;
      expect(entryOf(extraction)).to.deep.equal(entryOf(before));
    });

  it('may leave the direction open where the text says it', () => {
    expect(heard(TWO_SUMS, { direction: 'none' }).extraction.outcome).to.equal('extracted');
  });

  describe('on the merchant', () => {
    const NAMELESS = 'EUR 45.90 paid. EUR 12.30 paid. it was the luna place on 18-11-2026, ref 8812007712';
    const merchantFor = (merchant: string) => {
      const { extraction, rejected } = heard(NAMELESS, { merchant });
      return { merchant: entryOf(extraction).merchant, rejected };
    };

    it('is believed where it stands in the text, with its place', () => {
      const { merchant, rejected } = merchantFor('luna place');
      expect(rejected).to.deep.equal([]);
      expect(merchant).to.include({ value: 'luna place', stage: 'model', version: 'm/prompt-1' });
      expect(NAMELESS.slice(merchant?.span?.start, merchant?.span?.end)).to.equal('luna place');
    });

    it('may be in other letters than the text has', () => {
      expect(merchantFor('LUNA Place').merchant?.value).to.equal('luna place');
    });

    for (const bad of [
      'Moon Bar',
      'lun',
      '<REFERENCE_1>',
      'REFERENCE_1',
      '18-11-2026',
      'EUR 45.90',
      'paid. EUR 12.30',
      '45',
      'l',
      '',
    ])
      it(`is not believed when it is "${bad}"`, () => {
        const { merchant, rejected } = merchantFor(bad);
        expect(rejected).to.deep.equal(['merchant']);
        expect(merchant?.stage).to.not.equal('model');
      });

    it('does not replace one that the grammar is sure of', () => {
      const entry = entryOf(heard(TWO_SUMS, { merchant: 'Card' }).extraction);
      expect(entry.merchant).to.include({ value: 'Cafe Luna', stage: 'grammar' });
    });
  });

  it('on the category is taken from the list only, and no income for a debit', () => {
    const category = (said: string) => heard('EUR 45.90 paid. EUR 12.30 paid.', { category: said });
    expect(entryOf(category('dining.coffee').extraction).category).to.include({
      value: 'dining.coffee',
      stage: 'model',
    });
    for (const bad of ['yachts', 'income.salary']) {
      expect(category(bad).rejected).to.deep.equal(['category']);
      expect(entryOf(category(bad).extraction).category).to.include({ value: 'other', stage: 'default' });
    }
  });

  it('chooses among the days that the text names', () => {
    const text = 'EUR 45.90 paid at Cafe Luna on 18-11-2026. EUR 12.30 paid. Printed 19-11-2026.';
    expect(open(text).days.map(({ value }) => value)).to.deep.equal(['2026-11-18', '2026-11-19']);
    const entry = entryOf(heard(text, { day: '2' }).extraction);
    expect(entry.occurredOn).to.include({ value: '2026-11-19', stage: 'model' });
  });

  it('does not make a sum surer than its digits are', () => {
    // One dot and three digits: twelve hundred, or twelve and a bit.
    for (const text of [
      'EUR 1.2O0 paid at Cafe Luna',
      '$42,60€ paid at Cafe Luna',
      'Rs.USD1,250 paid at Cafe Luna',
    ])
      expect(() => open(text), text).to.throw('nothing is open');
  });
});
