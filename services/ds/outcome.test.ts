import { expect } from 'chai';
import { MessageKind } from '#gen/tracker/ds/v1/ds_service.ts';
import { BalanceRead, BillAnnounced, ExpenseExtracted } from '#gen/tracker/events/v1/events.ts';
import { topicOf } from '#mesh/events/event.ts';
import { announcements, balanceIn, billIn, expensesIn } from './announce.ts';
import type { Account, Entry, Extraction, Field, Notice } from './extraction/types.ts';
import { toOutcome } from './outcome.ts';

const TEXT = 'Rs 499 will be debited on 5 Dec for NETFLIX  INDIA from A/c XX1234, bal Rs -20';
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

/** A field that stands in the text as `raw`. */
function read<T>(value: T, raw?: string): Field<T> {
  const sure = { value, confidence: 0.9, stage: 'grammar' } as const;
  if (raw === undefined) return sure;
  const start = TEXT.indexOf(raw);
  return { ...sure, span: { start, end: start + raw.length } };
}
const account = read<Account>({ tail: '1234', type: 'account' }, '1234');
const bill: Notice = {
  kind: 'upcoming_bill',
  amount: read('499.00', '499'),
  currency: read('INR', 'Rs'),
  payee: read('NETFLIX INDIA', 'NETFLIX  INDIA'),
  dueOn: read('2026-12-05', '5 Dec'),
  account,
};
const balance: Notice = {
  kind: 'balance_reading',
  balance: read('-20.00', '-20'),
  currency: read('INR', 'Rs'),
  asOf: read('2026-12-01'),
};
const entry: Entry = {
  amount: read('499.00', '499'),
  currency: read('INR', 'Rs'),
  direction: read('debit'),
  kind: read('debit'),
  category: read('entertainment.streaming'),
  occurredOn: read('2026-12-05'),
  merchant: read('NETFLIX INDIA', 'NETFLIX  INDIA'),
  counterparty: read('1234', '1234'),
  limit: { ...read('20.00'), currency: 'INR' },
};

const ignored = (notice?: Notice): Extraction => ({
  outcome: 'ignored',
  verdict: 'scheduled',
  confidence: 0.9,
  ...(notice && { notice }),
});
const extracted = (one: Entry): Extraction => ({
  outcome: 'extracted',
  verdict: 'transaction',
  confidence: 0.9,
  entries: [one],
});
const outcomeOf = (extraction: Extraction) => toOutcome(TEXT, extraction, () => 'id');
const stored = (extraction: Extraction, kind = MessageKind.SMS) => ({
  userId: 'u',
  messageId: 'm',
  kind,
  sender: 'MYBANK',
  text: TEXT,
  receivedAt: new Date('2026-12-01T08:00:00Z'),
  outcome: outcomeOf(extraction),
});
const COMMON = {
  userId: 'u',
  messageId: 'm',
  receivedAt: '2026-12-01T08:00:00.000Z',
  confidence: 0.9,
};

describe('an outcome', () => {
  it('shows an announced payment with where each part of it was read', () => {
    const { upcomingBill, balanceReading, expenses } = outcomeOf(ignored(bill));
    expect(upcomingBill).to.deep.include({
      money: { currencyCode: 'INR', amount: '499.00' },
      payee: 'NETFLIX INDIA',
      dueOn: '2026-12-05',
      account: { tail: '1234', type: 'ACCOUNT_TYPE_ACCOUNT' },
    });
    const shown = upcomingBill?.evidence.map(({ field, start, end }) => [field, TEXT.slice(start, end)]);
    expect(shown).to.deep.equal([
      ['money.amount', '499'],
      ['money.currency_code', 'Rs'],
      ['payee', 'NETFLIX  INDIA'],
      ['due_on', '5 Dec'],
      ['account', '1234'],
    ]);
    expect({ balanceReading, expenses }).to.deep.equal({ balanceReading: undefined, expenses: [] });
  });

  it('shows a balance, overdrawn or not, and leaves open what the text does not say', () => {
    const { upcomingBill, balanceReading } = outcomeOf(ignored(balance));
    expect(balanceReading).to.deep.include({
      balance: { currencyCode: 'INR', amount: '-20.00' },
      account: undefined,
      asOf: '2026-12-01',
    });
    expect(balanceReading?.evidence.map(({ field }) => field)).to.deep.equal([
      'balance.amount',
      'balance.currency_code',
      'as_of',
    ]);
    expect(upcomingBill).to.equal(undefined);
  });

  it('gives the merchant as the text has it beside the one for display', () => {
    const [expense] = outcomeOf(extracted(entry)).expenses;
    expect(expense).to.deep.include({
      merchant: 'NETFLIX INDIA',
      merchantRaw: 'NETFLIX  INDIA',
      counterparty: '1234',
      limit: { currencyCode: 'INR', amount: '20.00' },
    });
    expect(expense?.evidence.map(({ field }) => field)).to.include.members(['counterparty', 'limit']);
  });

  it('has no raw merchant where the merchant does not stand in the text', () => {
    const [expense] = outcomeOf(extracted({ ...entry, merchant: read('Netflix') })).expenses;
    expect(expense).to.include({ merchant: 'Netflix', merchantRaw: '' });
  });
});

describe('what a message tells the others', () => {
  it('is a bill, and no expense, where it announces a payment', () => {
    const message = stored(ignored(bill));
    expect(billIn(message)).to.deep.include({
      ...COMMON,
      money: { currencyCode: 'INR', amount: '499.00' },
      payee: 'NETFLIX INDIA',
      dueOn: '2026-12-05',
    });
    expect(expensesIn(message)).to.deep.equal([]);
    expect(announcements(message, TRACE).map(({ topic, key }) => [topic, key])).to.deep.equal([
      [topicOf(BillAnnounced.$type), 'u'],
    ]);
  });

  it('is a balance, and no expense, where it tells nothing else', () => {
    const message = stored(ignored(balance));
    expect(balanceIn(message)).to.deep.include({
      ...COMMON,
      balance: { currencyCode: 'INR', amount: '-20.00' },
      asOf: '2026-12-01',
    });
    expect(announcements(message, TRACE).map(({ topic }) => topic)).to.deep.equal([
      topicOf(BalanceRead.$type),
    ]);
  });

  it('is an expense with all that was said of it', () => {
    const message = stored(extracted(entry));
    expect(expensesIn(message)[0]).to.deep.include({
      ...COMMON,
      merchantRaw: 'NETFLIX  INDIA',
      counterparty: '1234',
      limit: { currencyCode: 'INR', amount: '20.00' },
      note: '',
    });
    expect(announcements(message, TRACE).map(({ topic }) => topic)).to.deep.equal([
      topicOf(ExpenseExtracted.$type),
    ]);
  });

  it('is nothing where it was ignored without a notice', () => {
    expect(announcements(stored(ignored()), TRACE)).to.deep.equal([]);
  });

  it('carries the words of a note and of nothing else', () => {
    expect(expensesIn(stored(extracted(entry), MessageKind.NOTE))[0]?.note).to.equal(TEXT);
  });
});
