import { expect } from 'chai';
import type { FieldEvidence } from '@/api/types.ts';
import { colourOf, evidenceField, evidenceFields, foundIn } from './fields.ts';
import { segmentsOf } from './segments.ts';

const at = (field: string, start: number, end: number, confidence = 0.9): FieldEvidence => ({
  field,
  start,
  end,
  confidence,
  stage: 'EXTRACTION_STAGE_GRAMMAR',
  version: 'g',
});
const shown = (text: string, ...evidence: FieldEvidence[]) =>
  segmentsOf(text, evidence).map(({ text, fields }) => [text, ...fields].join('|'));

describe('segments of a text', () => {
  it('are the whole text where there is no evidence', () => {
    expect(shown('lunch')).to.deep.equal(['lunch']);
  });
  it('are none for an empty text', () => {
    expect(shown('', at('merchant', 0, 4))).to.deep.equal([]);
  });
  it('cut at both ends of a span', () => {
    expect(shown('paid 20 to Joe', at('money.amount', 5, 7))).to.deep.equal([
      'paid ',
      '20|amount',
      ' to Joe',
    ]);
  });
  it('have no empty piece for a span at either end of the text', () => {
    expect(shown('Spent at Joe', at('direction', 0, 5), at('merchant', 9, 12))).to.deep.equal([
      'Spent|direction',
      ' at ',
      'Joe|merchant',
    ]);
  });
  it('show evidence that stands nowhere in the text nowhere', () => {
    expect(shown('paid 20', at('category', 0, 0), at('occurred_on', 3, 3))).to.deep.equal(['paid 20']);
  });
  it('cut overlapping spans where either begins or ends', () => {
    expect(shown('abcdef', at('merchant', 0, 4), at('counterparty', 2, 6))).to.deep.equal([
      'ab|merchant',
      'cd|merchant|counterparty',
      'ef|counterparty',
    ]);
  });
  it('name the field of the shorter span first where one lies within another', () => {
    expect(shown('ab12cd', at('merchant', 0, 6), at('reference', 2, 4))[1]).to.equal('12|reference|merchant');
  });
  it('name a field once where two of its parts share a span', () => {
    expect(shown('Spent 5', at('direction', 0, 5), at('kind', 0, 5))[0]).to.equal('Spent|direction');
  });
  it('name each field of two entries that share a span', () => {
    expect(shown('10 and 5', at('money.amount', 0, 2), at('fee', 0, 2))[0]).to.equal('10|amount|fee');
  });
  it('widen a span that begins or ends within a surrogate pair to the whole character', () => {
    const text = 'a😀b😀c';
    expect(shown(text, at('merchant', 2, 5))).to.deep.equal(['a', '😀b😀|merchant', 'c']);
  });
  it('leave a span that begins and ends beside a surrogate pair as it is', () => {
    expect(shown('a😀b', at('merchant', 1, 3))).to.deep.equal(['a', '😀|merchant', 'b']);
  });
  it('cut a span that reaches beyond the text, and pass one by that begins there', () => {
    expect(shown('abc', at('merchant', 1, 9), at('fee', 3, 5))).to.deep.equal(['a', 'bc|merchant']);
  });
  it('pass by evidence of a field that is not known', () => {
    expect(shown('abc', at('colour', 0, 3))).to.deep.equal(['abc']);
  });
  it('are unsure where any of their evidence is a guess', () => {
    const [first, second] = segmentsOf('ab', [
      at('merchant', 0, 2),
      at('fee', 0, 1, 0.69),
      at('limit', 1, 2, 0.7),
    ]);
    expect([first?.sure, second?.sure]).to.deep.equal([false, true]);
  });
  it('join to the text again, whatever the spans', () => {
    const text = 'Rs 5 😀 ab';
    for (let start = -1; start <= text.length; start++)
      for (let end = start; end <= text.length + 1; end++)
        expect(
          segmentsOf(text, [at('fee', start, end), at('limit', 2, 6)])
            .map((one) => one.text)
            .join(''),
        ).to.equal(text);
  });
});

describe('what was found of a field', () => {
  it('is one line for the parts of an amount, as sure as the least sure of them', () => {
    const [amount, ...rest] = foundIn('Rs 450', [
      at('money.amount', 3, 6, 0.97),
      at('money.currency_code', 0, 2, 0.6),
    ]);
    expect(amount).to.include({ field: 'amount', words: 'Rs 450', confidence: 0.6 });
    expect(rest).to.deep.equal([]);
  });
  it('has no words where the value does not stand in the text', () => {
    expect(foundIn('Rs 450', [at('category', 0, 0)])[0]).to.include({ field: 'category', words: '' });
  });
  it('repeats no words that two parts share', () => {
    expect(foundIn('Spent 5', [at('direction', 0, 5), at('kind', 0, 5)])[0]?.words).to.equal('Spent');
  });
  it('knows the parts of sums and the dates of bills and balances', () => {
    expect(['balance.amount', 'due_on', 'as_of', 'payee', 'colour'].map(evidenceField)).to.deep.equal([
      'balance',
      'date',
      'date',
      'merchant',
      undefined,
    ]);
  });
  it('gives the fields that often stand together colours of their own', () => {
    const ramp = [...'0123456789'];
    expect(new Set(evidenceFields.slice(0, 10).map((field) => colourOf(field, ramp))).size).to.equal(10);
  });
});
