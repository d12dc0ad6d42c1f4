import { expect } from 'chai';
import type { Expense } from '../../../api/types.ts';
import { cell, heading, lineOf } from './csv.ts';

const entry = {
  ...{
    expense_id: 'e1',
    direction: 'DIRECTION_DEBIT',
    kind: 'TRANSACTION_KIND_DEBIT',
    merchant: 'Müller, "Köln"',
  },
  ...{ money: { amount: '12345678901234567890.10', currency_code: 'EUR' }, category: 'food.groceries' },
  ...{
    occurred_on: '2026-11-27',
    note: '=1+1',
    reference: '',
    source: 'EXPENSE_SOURCE_MESSAGE',
    duplicate_of: '',
    transfer_of: '',
  },
  balance: { amount: '-3.50', currency_code: 'EUR' },
} as unknown as Expense;

describe('the ledger as CSV', () => {
  it('begins with a byte order mark and the names of the columns', () => {
    expect(heading).to.match(
      /^\ufeffoccurred_on,direction,kind,amount,currency_code,merchant,.*,expense_id\r\n$/,
    );
  });
  it('has an entry a line, with as many cells as columns', () => {
    expect(lineOf(entry)).to.equal(
      '2026-11-27,debit,debit,12345678901234567890.10,EUR,"Müller, ""Köln""",food.groceries,,\'=1+1,,,,-3.50,message,,,e1\r\n',
    );
  });
  it('keeps a line break within its cell', () => {
    expect(cell('a\nb')).to.equal('"a\nb"');
    expect(cell('a\r\nb')).to.equal('"a\r\nb"');
  });
  for (const text of ['=HYPERLINK(1)', '+49170', '-1+2', '@SUM(A1)', '\t=1', ' =1', '＝1', '-'])
    it(`does not let a spreadsheet run ${JSON.stringify(text)}`, () => {
      expect(cell(text)).to.equal(`'${text}`);
    });
  it('guards and quotes at once', () => {
    expect(cell('=A1,"x"')).to.equal('"\'=A1,""x"""');
    expect(cell('\r=1')).to.equal('"\'\r=1"');
  });
  for (const text of ['-3.50', '0', '12.00', 'a=b', 'Zürich', ''])
    it(`leaves ${JSON.stringify(text)} as it is`, () => {
      expect(cell(text)).to.equal(text);
    });
});
