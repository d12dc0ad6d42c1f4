import { v7 as uuidv7 } from 'uuid';
import { BalanceRead, BillAnnounced, ExpenseExtracted } from '#gen/tracker/events/v1/events.ts';
import { type Envelope, seal } from '#mesh/events/event.ts';
import { TRACE } from './publish.ts';

const inr = (amount: string) => ({ currencyCode: 'INR', amount });
const common = () => ({ messageId: uuidv7(), receivedAt: '2026-12-01T08:00:00.000Z' });

type Some<T extends { fromPartial(fields: never): unknown }> = Parameters<T['fromPartial']>[0];

/** A message of 1 December announced 499 INR for Netflix, due on the 5th. */
export function billAnnounced(userId: string, fields: Some<typeof BillAnnounced> = {}): Envelope {
  const bill = { money: inr('499.00'), payee: 'NETFLIX', dueOn: '2026-12-05' };
  return seal(BillAnnounced, BillAnnounced.fromPartial({ ...common(), ...bill, ...fields, userId }), TRACE);
}

/** A message of 1 December told that 5,000 INR stand on account ··1234. */
export function balanceRead(userId: string, fields: Some<typeof BalanceRead> = {}): Envelope {
  const account = { tail: '1234', type: 'ACCOUNT_TYPE_ACCOUNT' as never };
  const told = { balance: inr('5000.00'), asOf: '2026-12-01', account };
  return seal(BalanceRead, BalanceRead.fromPartial({ ...common(), ...told, ...fields, userId }), TRACE);
}

/** A message told of 499 INR that went to Netflix on 5 December. */
export function expenseExtracted(userId: string, fields: Some<typeof ExpenseExtracted> = {}): Envelope {
  const entry = {
    expenseId: uuidv7(),
    money: inr('499.00'),
    merchant: 'Netflix.com',
    occurredOn: '2026-12-05',
  };
  return seal(
    ExpenseExtracted,
    ExpenseExtracted.fromPartial({ ...common(), ...entry, ...fields, userId }),
    TRACE,
  );
}
