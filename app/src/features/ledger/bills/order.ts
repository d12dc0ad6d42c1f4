import type { Bill } from '@/api/types.ts';
import type { Pending } from '@/offline/pending.ts';
import { daysBetween } from '../../../format/days.ts';

/** The bills that lie ahead, the earliest first, those without a day last; and those that are over, the latest first. */
export function inOrder(bills: readonly Bill[]): { open: Bill[]; over: Bill[] } {
  const open = bills.filter(({ status }) => status === 'BILL_STATUS_OPEN');
  const over = bills.filter(({ status }) => status !== 'BILL_STATUS_OPEN');
  const day = ({ due_on: due }: Bill) => due || '9999';
  return {
    open: open.sort((a, b) => day(a).localeCompare(day(b))),
    over: over.sort((a, b) => (b.due_on || b.announced_at).localeCompare(a.due_on || a.announced_at)),
  };
}

const SOON_DAYS = 7;

/** How a due day lies to today. */
export function urgencyOf(dueOn: string, today: string): 'late' | 'soon' | 'later' | 'unknown' {
  if (!dueOn) return 'unknown';
  const days = daysBetween(today, dueOn);
  return days < 0 ? 'late' : days <= SOON_DAYS ? 'soon' : 'later';
}

/** The bills with the changes that wait laid over them. */
export function withPending(bills: readonly Bill[], pending: readonly Pending[]): Bill[] {
  return bills.map((bill) => {
    let { status } = bill;
    for (const { write } of pending) {
      if (write.kind === 'dismissBill' && write.billId === bill.bill_id) status = 'BILL_STATUS_DISMISSED';
      if (write.kind === 'reopenBill' && write.billId === bill.bill_id)
        status = bill.expense_id ? 'BILL_STATUS_PAID' : 'BILL_STATUS_OPEN';
    }
    return status === bill.status ? bill : { ...bill, status };
  });
}
