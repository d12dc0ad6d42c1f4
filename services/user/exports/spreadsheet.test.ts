import { expect } from 'chai';
import { heading, lineOf } from './spreadsheet.ts';

const columns = heading.replace('\ufeff', '').trim().split(',');
const cellOf = (name: string, value: unknown) => {
  const line = lineOf(JSON.stringify({ [name]: value }));
  return line.slice(columns.indexOf(name), line.length - 2 - (columns.length - 1 - columns.indexOf(name)));
};

describe('the ledger as a spreadsheet', () => {
  for (const text of ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', '＝1'])
    it(`holds ${JSON.stringify(text)} as text, not as a formula`, () => {
      expect(cellOf('merchant', text).replace(/^"/, '').startsWith("'")).to.equal(true);
    });

  it('holds sums as numbers, negative ones as well', () => {
    expect(cellOf('amount', '1250.50')).to.equal('1250.50');
    expect(cellOf('balance', '-3.00')).to.equal('-3.00');
  });

  it('quotes what would end a cell', () => {
    expect(cellOf('note', 'a "b", c\nd')).to.equal('"a ""b"", c\nd"');
  });

  it('leaves out what was deleted', () => {
    expect(lineOf(JSON.stringify({ merchant: 'Shop', deleted_at: '2026-01-31T08:15:00.000Z' }))).to.equal('');
  });
});
