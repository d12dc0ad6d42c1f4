import { expect } from 'chai';
import { ExpenseExtracted } from '#gen/tracker/events/v1/events.ts';
import { readEntry } from './entry.ts';
import { NOTHING_TOLD, readTold } from './told.ts';

const inr = (amount: string) => ({ currencyCode: 'INR', amount });
const RECEIVED = new Date('2026-11-20T10:00:00Z');
const told = (fields: Parameters<typeof ExpenseExtracted.fromPartial>[0]) => {
  const event = ExpenseExtracted.fromPartial({
    userId: 'u',
    messageId: 'm',
    money: inr('450'),
    occurredOn: '2026-11-20',
    account: { tail: '1234' },
    receivedAt: RECEIVED.toISOString(),
    ...fields,
  });
  return readTold(event, readEntry(event));
};

describe('what a message says of an entry besides', () => {
  it('is kept as it stands there, sums with the decimals of their currency', () => {
    const all = { merchantRaw: 'CORNER  CAFE', counterparty: 'cafe@upi', sender: 'MYBANK' };
    const { reading, ...columns } = told({ ...all, fee: inr('1.5'), balance: inr('-20'), limit: inr('0') });
    expect(columns).to.deep.equal({
      ...all,
      receivedAt: RECEIVED,
      fee: '1.50',
      balance: '-20.00',
      creditLimit: '0.00',
    });
    expect(reading).to.deep.include({ balance: inr('-20.00'), asOf: '2026-11-20', messageId: 'm' });
  });

  it('is nothing in the events of before', () => {
    expect(told({ receivedAt: '' })).to.deep.equal({ ...NOTHING_TOLD, reading: undefined });
  });

  it('never costs the entry: a sum that cannot be held is left out', () => {
    const columns = told({
      fee: inr('1.234'),
      balance: inr('1234567890123456.78'),
      limit: { currencyCode: 'EUR', amount: '3' },
    });
    expect(columns).to.deep.equal({ ...NOTHING_TOLD, receivedAt: RECEIVED, reading: undefined });
  });

  it('is no news of a day that has not come', () => {
    expect(told({ occurredOn: '2026-12-11', balance: inr('5') }).reading?.asOf).to.equal('2026-11-21');
  });
});
