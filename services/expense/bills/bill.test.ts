import { expect } from 'chai';
import { BillAnnounced } from '#gen/tracker/events/v1/events.ts';
import {
  type Expected,
  expectedOf,
  type Payment,
  paymentDays,
  paymentOf,
  readAnnouncement,
  repeatedBy,
} from './bill.ts';

const ANNOUNCED = '2026-12-01T08:00:00Z';
const announced = (fields: Parameters<typeof BillAnnounced.fromPartial>[0] = {}) =>
  readAnnouncement(
    BillAnnounced.fromPartial({
      userId: 'u',
      messageId: '01890a5d-ac96-774b-bcce-b302099a8057',
      money: { currencyCode: 'INR', amount: '499' },
      payee: 'NETFLIX',
      dueOn: '2026-12-05',
      receivedAt: ANNOUNCED,
      ...fields,
    }),
  );
const bill = (fields: Partial<Expected> = {}): Expected => ({ ...expectedOf(announced()), ...fields });
const undated = (receivedAt = ANNOUNCED) => expectedOf(announced({ dueOn: '', receivedAt }));

describe('an announcement', () => {
  for (const [fields, complaint] of [
    [{ money: { currencyCode: 'INR', amount: '0' } }, 'money.amount: must be more than zero'],
    [{ money: { currencyCode: 'INR', amount: '-1' } }, 'money.amount: must be a plain decimal'],
    [{ dueOn: 'soon' }, 'due_on: must be a day'],
    [{ payee: 'x'.repeat(201) }, 'payee: must have at most 200 characters'],
    [{ account: { tail: '1234567' } }, 'account.tail: must be'],
    [{ receivedAt: '' }, 'received_at: must be an RFC 3339 instant'],
    [{ messageId: 'm' }, 'message_id: must be an id'],
  ] as const) {
    it(`is refused with ${JSON.stringify(fields).slice(0, 60)}`, () => {
      expect(() => announced(fields)).to.throw(complaint);
    });
  }

  it('without a due day counts as due when it was received', () => {
    expect(undated()).to.include({ dueOn: null, expectedOn: '2026-12-01' });
  });

  it('of the same payee, sum and day repeats a bill, however the payee is written', () => {
    expect(repeatedBy(bill({ payee: 'Netflix.com', amount: '499.0000' }), [bill()])).to.deep.equal(bill());
  });

  it('that names no payee is of the bill with that sum and day', () => {
    expect(repeatedBy(bill({ payee: '' }), [bill()])).to.deep.equal(bill());
  });

  it('whose payee has neither letter nor digit names nobody', () => {
    expect(repeatedBy(bill({ payee: '—' }), [bill({ payee: '***' })])).to.deep.equal(bill({ payee: '***' }));
  });

  it('without a due day is of the bill expected within a fortnight, not of that a month ago', () => {
    expect(repeatedBy(undated('2026-12-01T20:00:00Z'), [bill()])).to.deep.equal(bill());
    expect(repeatedBy(undated('2026-12-28T08:00:00Z'), [bill(), undated()])).to.equal(undefined);
  });

  it('is of the nearest bill where several could be meant', () => {
    const [early, late] = [bill({ expectedOn: '2026-12-02' }), bill({ expectedOn: '2026-12-09' })];
    expect(repeatedBy(undated('2026-12-08T08:00:00Z'), [early, late])).to.equal(late);
  });

  for (const [what, other] of [
    ['another day', { dueOn: '2026-12-06', expectedOn: '2026-12-06' }],
    ['another sum', { amount: '499.01' }],
    ['another currency', { currencyCode: 'EUR' }],
    ['another payee', { payee: 'SPOTIFY' }],
  ] as const) {
    it(`of ${what} is a bill of its own`, () => {
      expect(repeatedBy(bill(other), [bill()])).to.equal(undefined);
    });
  }
});

const payment = (fields: Partial<Payment> = {}): Payment => ({
  expenseId: 'e1',
  amount: '499.00',
  currencyCode: 'INR',
  occurredOn: '2026-12-05',
  names: ['Netflix.com', ''],
  ...fields,
});
const pays = (fields: Partial<Payment>, of = bill()) => paymentOf(of, [payment(fields)]) !== undefined;

describe('a bill', () => {
  it('is paid by a debit of its sum to its payee', () => {
    expect(pays({})).to.equal(true);
    expect(pays({ names: ['Mine', 'NETFLIX ENTERTAINMENT'] }), 'by the name that the message had').to.equal(
      true,
    );
  });

  for (const [what, fields] of [
    ['another sum', { amount: '499.01' }],
    ['another currency', { currencyCode: 'EUR' }],
    ['another party', { names: ['SPOTIFY'] }],
    ['a day before it was announced', { occurredOn: '2026-11-29' }],
    ['a day long after it was due', { occurredOn: '2026-12-13' }],
  ] as const) {
    it(`is not paid by a debit of ${what}`, () => expect(pays(fields)).to.equal(false));
  }

  it('takes the sum alone for proof only within three days', () => {
    expect(pays({ names: ['', ''], occurredOn: '2026-12-08' })).to.equal(true);
    expect(pays({ names: ['', ''], occurredOn: '2026-12-09' })).to.equal(false);
    expect(pays({ names: ['SPOTIFY'] }, bill({ payee: '' }))).to.equal(true);
  });

  it('prefers a named payment to a nearer one without a name, and then the nearest', () => {
    const [nameless, far, near] = [
      payment({ expenseId: 'n', names: [''] }),
      payment({ expenseId: 'f', occurredOn: '2026-12-01' }),
      payment({ expenseId: 'a', occurredOn: '2026-12-04' }),
    ];
    expect(paymentOf(bill(), [nameless, far, near])).to.equal(near);
    expect(paymentOf(bill(), [nameless])).to.equal(nameless);
  });

  it('can be paid on fewer days than a month has, so that the next payment is of the next bill', () => {
    const month = 28 * 86_400_000;
    const early = bill({ announcedAt: new Date('2026-01-01T00:00:00Z') });
    for (const one of [bill(), early, undated()]) {
      const { from, to } = paymentDays(one);
      expect(Date.parse(to) - Date.parse(from)).to.be.below(month);
    }
    expect(paymentDays(early)).to.deep.equal({ from: '2026-11-15', to: '2026-12-12' });
  });

  it('that was read long after its day can still be found paid', () => {
    const late = bill({ announcedAt: new Date('2027-03-01T00:00:00Z') });
    expect(pays({}, late)).to.equal(true);
  });
});
