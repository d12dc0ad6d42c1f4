import { expect } from 'chai';
import type { Bill } from '@/api/types.ts';
import { inOrder, urgencyOf, withPending } from './order.ts';

const bill = (bill_id: string, due_on: string, status: Bill['status'] = 'BILL_STATUS_OPEN'): Bill =>
  ({ bill_id, due_on, status, announced_at: '2026-11-01T10:00:00Z' }) as Bill;

describe('bills', () => {
  it('come with the earliest due first, and without a day last', () => {
    const { open, over } = inOrder([
      bill('none', ''),
      bill('later', '2026-12-20'),
      bill('paid', '2026-10-01', 'BILL_STATUS_PAID'),
      bill('sooner', '2026-12-05'),
      bill('dismissed', '2026-11-20', 'BILL_STATUS_DISMISSED'),
    ]);
    expect(open.map(({ bill_id: id }) => id)).to.deep.equal(['sooner', 'later', 'none']);
    expect(over.map(({ bill_id: id }) => id)).to.deep.equal(['dismissed', 'paid']);
  });

  it('are late from the day after', () => {
    expect(urgencyOf('2026-11-26', '2026-11-27')).to.equal('late');
    expect(urgencyOf('2026-11-27', '2026-11-27')).to.equal('soon');
    expect(urgencyOf('2026-12-04', '2026-11-27')).to.equal('soon');
    expect(urgencyOf('2026-12-05', '2026-11-27')).to.equal('later');
    expect(urgencyOf('', '2026-11-27')).to.equal('unknown');
  });

  it('are shown as the user left them, before the server knows', () => {
    const bills = [bill('a', '2026-12-05'), bill('b', '2026-12-06')];
    const dismissed = { id: '1', write: { kind: 'dismissBill' as const, billId: 'a' } };
    const reopened = { id: '2', write: { kind: 'reopenBill' as const, billId: 'a' } };
    const stands = (...pending: Parameters<typeof withPending>[1]) =>
      withPending(bills, pending).map(({ status }) => status);
    expect(stands(dismissed)).to.deep.equal(['BILL_STATUS_DISMISSED', 'BILL_STATUS_OPEN']);
    expect(stands(dismissed, reopened)).to.deep.equal(['BILL_STATUS_OPEN', 'BILL_STATUS_OPEN']);
  });
});
