import { expect } from 'chai';
import type { ExtractedExpense } from '@/api/types.ts';
import type { ReadMessage } from '../readMessage.ts';
import { entryOf, missingIn, toSend } from './draft.ts';

const read = (expense: Partial<ExtractedExpense>): ExtractedExpense => ({
  expense_id: '',
  direction: 'DIRECTION_UNSPECIFIED',
  kind: 'TRANSACTION_KIND_UNSPECIFIED',
  merchant: '',
  category: '',
  occurred_on: '',
  occurred_at: '',
  reference: '',
  evidence: [],
  merchant_raw: '',
  counterparty: '',
  ...expense,
});
const message = (...expenses: ExtractedExpense[]) =>
  ({ text: '', outcome: { expenses } }) as unknown as ReadMessage;
const whole = read({
  money: { amount: '12.50', currency_code: 'EUR' },
  direction: 'DIRECTION_DEBIT',
  kind: 'TRANSACTION_KIND_DEBIT',
  merchant: 'Cafe',
  category: 'dining',
  occurred_on: '2026-11-20',
});
const of = (one: ReadMessage) => entryOf(one, 'INR', '2026-11-27');

describe('a draft', () => {
  it('is complete as it was read, and then has nothing to send', () => {
    expect(missingIn(of(message(whole)))).to.deep.equal([]);
    expect(toSend(of(message(whole)), message(whole))).to.equal(undefined);
  });
  it('takes the home currency and the given day where the text names none', () => {
    expect(of(message())).to.include({ currency: 'INR', day: '2026-11-27', amount: '' });
  });
  it('takes the code that stands in the text where only the amount could not be read', () => {
    const found = { field: 'money.currency_code', start: 0, end: 3 } as ExtractedExpense['evidence'][number];
    const half = { ...message(read({ evidence: [found] })), text: 'USD 12.345 was debited' };
    expect(of(half)).to.include({ currency: 'USD', amount: '' });
    expect(of({ ...half, text: 'Rs. 12' }).currency).to.equal('INR');
  });
  it('asks for all that is missing, the amount first', () => {
    expect(missingIn(entryOf(message(), '', '2026-11-27'))).to.deep.equal([
      'amount',
      'currency',
      'direction',
    ]);
  });
  it('asks for an amount where a zero was read, or half a number typed', () => {
    const zero = of(message(read({ ...whole, money: { amount: '0.00', currency_code: 'EUR' } })));
    expect([missingIn(zero), missingIn({ ...zero, amount: '1.' })]).to.deep.equal([['amount'], ['amount']]);
  });
  it('takes what a bill says where no entry was read', () => {
    const bill = {
      text: '',
      outcome: {
        expenses: [],
        upcoming_bill: { money: { amount: '84.20', currency_code: 'EUR' }, payee: 'Energy' },
      },
    } as unknown as ReadMessage;
    expect(of(bill)).to.include({
      amount: '84.20',
      currency: 'EUR',
      merchant: 'Energy',
      direction: 'DIRECTION_DEBIT',
    });
  });
  it('sends only what the user changed', () => {
    expect(toSend({ ...of(message(whole)), merchant: ' Joe ' }, message(whole))).to.deep.equal({
      merchant: 'Joe',
    });
  });
  it('sends amount and currency together', () => {
    expect(toSend({ ...of(message(whole)), amount: '25' }, message(whole))).to.deep.equal({
      money: { amount: '25', currency_code: 'EUR' },
    });
  });
  it('sends everything that was said where nothing was read', () => {
    const entry = { ...of(message()), amount: '20', direction: 'DIRECTION_DEBIT' as const };
    expect(toSend(entry, message())).to.deep.equal({
      money: { amount: '20', currency_code: 'INR' },
      direction: 'DIRECTION_DEBIT',
      occurred_on: '2026-11-27',
    });
  });
});
