import { expect } from 'chai';
import { ExpenseSource, LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { AccountType, Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { comeback, type Matched, moved, twin } from './match.ts';

let nth = 0;

/** The bank's message of a card purchase at Corner Cafe. */
function told(fields: Partial<Matched> = {}): Matched {
  nth++;
  return {
    expenseId: `e${nth}`,
    messageId: `m${nth}`,
    amount: '450.00',
    currencyCode: 'INR',
    direction: Direction.DEBIT,
    kind: TransactionKind.DEBIT,
    merchant: 'Corner Cafe',
    merchantRaw: 'CORNER CAFE',
    occurredOn: '2026-11-20',
    occurredAt: null,
    accountTail: '1234',
    accountType: AccountType.ACCOUNT,
    category: 'other',
    reference: '',
    note: '',
    balance: null,
    source: ExpenseSource.MESSAGE,
    sender: 'VM-HDFCBK',
    receivedAt: new Date('2026-11-20T10:00:00Z'),
    ...fields,
  };
}
const at = (time: string) => new Date(`2026-11-20T${time}Z`);
const reasonOf = (one: Matched, other: Matched) => twin(one, other)?.reason;

describe('two messages about one event', () => {
  it('are told by their reference, days apart and whatever the names', () => {
    const [card, booked] = [
      told({ reference: '4321009' }),
      told({ reference: '4321009', merchant: 'POS 77', occurredOn: '2026-11-22' }),
    ];
    expect(reasonOf(card, booked)).to.equal('reference 4321009, amount, merchant');
  });

  it('are told by two senders within minutes', () => {
    expect(
      reasonOf(told(), told({ sender: 'JD-PAYTMB', accountTail: '', receivedAt: at('10:04:00') })),
    ).to.equal('time, amount, merchant');
    expect(
      reasonOf(
        told(),
        told({ sender: 'JD-PAYTMB', merchant: '', merchantRaw: '', receivedAt: at('10:04:00') }),
      ),
    ).to.equal('time, amount');
  });

  it('are told by the balance that both leave on one account', () => {
    expect(
      reasonOf(told({ balance: '50.00' }), told({ balance: '50.0000', receivedAt: at('20:00:00') })),
    ).to.equal('balance, account, amount, merchant');
  });

  it('are what the user noted on that day in a word of the name, and what the bank says of it', () => {
    const noted = (note: string) =>
      told({ ...{ sender: '', merchant: '', merchantRaw: '', accountTail: '', receivedAt: null }, note });
    expect(reasonOf(told(), noted('corner 450'))).to.equal('day, amount');
    expect(reasonOf(noted('450 at the Corner'), told())).to.equal('day, amount');
    expect(reasonOf(told(), noted('dinner 450'))).to.equal(undefined);
    expect(reasonOf(told({ merchant: 'Max', merchantRaw: '' }), noted('max 450'))).to.equal(undefined);
  });

  it('are what the user wrote down on that day and what the bank says of it', () => {
    const note = told({ sender: '', accountTail: '', receivedAt: at('18:00:00') });
    expect(reasonOf(note, told())).to.equal('day, amount, merchant');
    const byHand = told({ source: ExpenseSource.MANUAL, sender: '', messageId: null, receivedAt: null });
    expect(reasonOf(byHand, told())).to.equal('day, amount, merchant');
  });

  const strangers: Readonly<Record<string, readonly [Matched, Matched]>> = {
    'two purchases of one price from one sender': [told(), told({ receivedAt: at('10:01:00') })],
    'two notes of one day': [told({ sender: '' }), told({ sender: '' })],
    'one message with two entries': [
      told({ messageId: 'm', sender: 'A' }),
      told({ messageId: 'm', sender: 'B' }),
    ],
    'other amounts': [told(), told({ amount: '451.00', sender: 'B' })],
    'other currencies': [told(), told({ currencyCode: 'USD', sender: 'B' })],
    'other directions': [
      told(),
      told({ direction: Direction.CREDIT, kind: TransactionKind.CREDIT, sender: 'B' }),
    ],
    'other merchants': [told(), told({ merchant: 'Metro', merchantRaw: 'METRO', sender: 'B' })],
    'what two accounts tell of': [told(), told({ sender: 'B', accountTail: '5678' })],
    'an hour between two senders': [told(), told({ sender: 'B', receivedAt: at('11:00:00') })],
    'a reference too short to be one': [told({ reference: '12' }), told({ reference: '12' })],
    'one reference, weeks apart': [
      told({ reference: '4321009' }),
      told({ reference: '4321009', occurredOn: '2026-12-20', receivedAt: null }),
    ],
    'a fee and a salary': [
      told({ kind: TransactionKind.FEE, sender: 'A' }),
      told({ kind: TransactionKind.CASH_WITHDRAWAL, sender: 'B' }),
    ],
  };
  for (const [name, [one, other]] of Object.entries(strangers)) {
    it(`are not: ${name}`, () => {
      expect(twin(one, other)).to.equal(undefined);
      expect(twin(other, one)).to.equal(undefined);
    });
  }
});

describe('money that came back', () => {
  const refund = (fields: Partial<Matched> = {}) =>
    told({ direction: Direction.CREDIT, kind: TransactionKind.REFUND, occurredOn: '2026-11-25', ...fields });
  const reversal = (fields: Partial<Matched> = {}) => refund({ kind: TransactionKind.REVERSAL, ...fields });

  it('is a refund of what was paid to the same merchant, in part too', () => {
    expect(comeback(told(), refund())).to.deep.include({
      kind: LinkKind.REFUND,
      reason: 'amount, merchant, account',
    });
    expect(comeback(told(), refund({ amount: '100.00' }))).to.deep.include({
      kind: LinkKind.REFUND,
      reason: 'merchant, account',
    });
  });

  it('is a reversal of the whole sum, known by reference, merchant or account', () => {
    expect(
      comeback(
        told({ reference: 'AB12' }),
        reversal({ reference: 'AB12', merchant: '', merchantRaw: '', accountTail: '' }),
      )?.kind,
    ).to.equal(LinkKind.REVERSAL);
    expect(comeback(told(), reversal({ merchant: '', merchantRaw: '' }))?.reason).to.equal('amount, account');
  });

  it('is a reversal of what the same wallet told of, where neither says of which account', () => {
    const wallet = { sender: 'MPESA', accountTail: '' };
    const undone = (fields: Partial<Matched> = {}) =>
      comeback(told(wallet), reversal({ ...wallet, merchant: '', merchantRaw: '', ...fields }))?.reason;
    expect(undone()).to.equal('amount, sender');
    expect(undone({ sender: 'AIRTELMONEY' })).to.equal(undefined);
    expect(undone({ accountTail: '4321' })).to.equal(undefined);
  });

  const none: Readonly<Record<string, readonly [Matched, Matched]>> = {
    'more than was paid': [told(), refund({ amount: '450.01' })],
    'from somebody else': [told(), refund({ merchant: 'Metro', merchantRaw: '' })],
    'to another account': [told(), refund({ accountTail: '9876' })],
    'before it was paid': [told(), refund({ occurredOn: '2026-11-19' })],
    'half a year later': [told(), refund({ occurredOn: '2027-06-20' })],
    'a part, as a reversal': [told(), reversal({ amount: '100.00' })],
    'a salary': [told(), refund({ kind: TransactionKind.SALARY })],
  };
  for (const [name, [earlier, later]] of Object.entries(none)) {
    it(`is not: ${name}`, () => expect(comeback(earlier, later)).to.equal(undefined));
  }
});

describe('money moved between accounts of the user', () => {
  const left = (fields: Partial<Matched> = {}) =>
    told({ kind: TransactionKind.TRANSFER, merchant: '', merchantRaw: '', ...fields });
  const reached = (fields: Partial<Matched> = {}) =>
    told({
      ...{ direction: Direction.CREDIT, kind: TransactionKind.CREDIT, merchant: '', merchantRaw: '' },
      ...{ accountTail: '9876', sender: 'AX-SBIBNK', receivedAt: at('10:03:00'), ...fields },
    });
  const onCard = (fields: Partial<Matched> = {}) =>
    reached({ accountType: AccountType.CARD, receivedAt: at('20:00:00'), ...fields });
  const paid = (fields: Partial<Matched> = {}) => left({ kind: TransactionKind.DEBIT, ...fields });

  it('is known by the reference that both sides name, whatever else they name', () => {
    const [one, other] = [
      left({ reference: '632100112233', accountTail: '', merchant: 'Ravi' }),
      reached({ reference: '632100112233', merchant: 'Self', occurredOn: '2026-11-22', receivedAt: null }),
    ];
    expect(moved(one, other)).to.include({
      kind: LinkKind.TRANSFER,
      reason: 'reference 632100112233, amount',
    });
    expect(moved(other, one)).to.deep.equal(moved(one, other));
  });

  it('is known by two accounts that tell of it within minutes, where one calls it a transfer', () => {
    expect(moved(left(), reached())?.reason).to.equal('time, amount');
    expect(moved(left({ merchant: 'Ravi Kumar' }), reached({ merchant: 'RAVI KUMAR' }))?.reason).to.equal(
      'time, amount',
    );
  });

  it('is what paid the bill of a credit card, days before the card says so', () => {
    expect(
      moved(paid({ category: 'finance.loan', merchant: 'HDFC Credit Card' }), onCard())?.reason,
    ).to.equal('account, amount');
    expect(moved(paid(), onCard({ occurredOn: '2026-11-23' }))?.reason).to.equal('account, amount');
  });

  const none: Readonly<Record<string, readonly [Matched, Matched]>> = {
    'of another sum': [left(), reached({ amount: '450.01' })],
    'in another currency': [left(), reached({ currencyCode: 'NPR' })],
    'out of both': [left(), reached({ direction: Direction.DEBIT })],
    'back to the account that it left': [
      left({ reference: 'AB12' }),
      reached({ reference: 'AB12', accountTail: '1234' }),
    ],
    'to an account that nobody names': [left(), reached({ accountTail: '' })],
    'to one person and from another': [left({ merchant: 'Ana' }), reached({ merchant: 'Bob' })],
    'where nobody speaks of a transfer': [paid(), reached()],
    'half an hour apart': [left(), reached({ receivedAt: at('10:30:00') })],
    'a week apart, by reference': [
      left({ reference: '632100112233' }),
      reached({ reference: '632100112233', occurredOn: '2026-11-27' }),
    ],
    'a salary': [left(), reached({ kind: TransactionKind.SALARY })],
    'a refund': [left({ reference: 'AB12' }), reached({ reference: 'AB12', kind: TransactionKind.REFUND })],
    'what was bought, and a card that was paid as much': [paid({ category: 'food.groceries' }), onCard()],
    'money on a card that names who sent it': [paid(), onCard({ merchant: 'Amazon' })],
    'a card that was paid before': [paid(), onCard({ occurredOn: '2026-11-19' })],
    'what the user wrote down': [left({ source: ExpenseSource.MANUAL, sender: '' }), reached()],
  };
  for (const [name, [one, other]] of Object.entries(none)) {
    it(`is not: ${name}`, () => expect(moved(one, other)).to.equal(undefined));
  }
});
