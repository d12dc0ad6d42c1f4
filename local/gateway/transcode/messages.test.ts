import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  Expense,
  ListExpensesResponse,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { root } from '../../paths.ts';
import { readContract } from '../contract.ts';
import { compileRequest, EncodeError } from './request.ts';
import { compileResponse } from './response.ts';

const { registry } = readContract(readFileSync(join(root, 'gen', 'tracker.binpb')));
const message = (name: string) => {
  const found = registry.getMessage(`tracker.expense.v1.${name}`);
  if (!found) throw new Error(name);
  return found;
};
const toBytes = compileRequest(message('UpdateExpenseRequest'));
const toJson = compileResponse(message('ListExpensesResponse'));
const written = (response: ListExpensesResponse) => {
  const bytes = Buffer.from(ListExpensesResponse.encode(response).finish());
  return JSON.parse(toJson(bytes, 0, bytes.length));
};
const EMPTY = Expense.fromPartial({});

describe('a request', () => {
  it('is the message that the generated code would have written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.array(fc.string()), (note, amount, mask) => {
        const fields = { expense_id: 'id', expense: { note, money: { amount } }, update_mask: mask };
        const expected = { expenseId: 'id', expense: { note, money: { amount } }, updateMask: mask };
        expect(UpdateExpenseRequest.decode(toBytes(fields))).to.deep.equal(
          UpdateExpenseRequest.fromPartial(expected),
        );
      }),
    );
  });

  it('ignores names that the contract does not have, those of every object included', () => {
    const fields = JSON.parse('{"expenseId": "x", "__proto__": {"expense_id": "x"}, "constructor": 1}');
    expect(UpdateExpenseRequest.decode(toBytes(fields))).to.deep.equal(UpdateExpenseRequest.fromPartial({}));
  });

  it('takes an array for an empty message and an object for an empty array', () => {
    const decoded = UpdateExpenseRequest.decode(toBytes({ expense: [1], update_mask: { 1: 'note' } }));
    expect(decoded.expense).to.deep.equal(EMPTY);
    expect(decoded.updateMask).to.deep.equal([]);
  });

  for (const value of [null, 1, true, [], {}]) {
    it(`is refused with ${JSON.stringify(value)} where text belongs`, () => {
      expect(() => toBytes({ expense_id: value })).to.throw(EncodeError);
    });
  }
});

describe('a response', () => {
  it('has every field of the message but unset messages, under the names of the contract', () => {
    const { expenses } = written({ expenses: [EMPTY], nextPageToken: '' });
    const names = message('Expense').fields.filter((field) => field.fieldKind !== 'message');
    expect(Object.keys(expenses[0])).to.deep.equal(names.map((field) => field.name));
    expect(expenses[0]).to.include({ direction: 'DIRECTION_UNSPECIFIED', note: '', occurred_on: '' });
  });

  it('has empty lists', () => {
    expect(written({ expenses: [], nextPageToken: '' })).to.deep.equal({ expenses: [], next_page_token: '' });
  });

  it('holds whatever text a message holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (notes) => {
        const expenses = notes.map((note) => Expense.fromPartial({ note }));
        const read = written({ expenses, nextPageToken: '' }).expenses as { note: string }[];
        expect(read.map(({ note }) => note)).to.deep.equal(notes);
      }),
    );
  });

  it('leaves out what a newer service may send', () => {
    // Fields 99, 100, 101 and 102, of every wire type, and then next_page_token.
    const newer = '980605a206037a7a7aa9060102030405060708b50601020304120161';
    const bytes = Buffer.from(newer, 'hex');
    expect(JSON.parse(toJson(bytes, 0, bytes.length))).to.deep.equal({ expenses: [], next_page_token: 'a' });
  });

  it('is given up where the bytes are no message', () => {
    const bytes = Buffer.from([0x0a, 0x7f, 0x01]);
    expect(() => toJson(bytes, 0, bytes.length)).to.throw(RangeError);
  });
});
