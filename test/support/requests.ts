import { type IncomingMessage, MessageKind } from '#gen/tracker/ds/v1/ds_service.ts';
import { CreateExpenseRequest } from '#gen/tracker/expense/v1/expense_service.ts';

let nth = 0;

/** A message of its own to submit. */
export function incoming(text: string, kind = MessageKind.SMS): IncomingMessage {
  return { clientMessageId: `m-${++nth}`, sender: 'MYBANK', text, receivedAt: '2026-11-20T10:00:00Z', kind };
}

/** A purchase to add by hand. */
export function purchase(amount: string, currencyCode: string, more: object = {}): CreateExpenseRequest {
  const money = { amount, currencyCode };
  return CreateExpenseRequest.fromPartial({ expense: { money, occurredOn: '2026-11-20', ...more } });
}

/** A debit that every version of the grammar reads. */
export const DEBIT = 'INR 450.00 debited from A/c XX1234 at CORNER CAFE on 20-11-2026. Avl Bal INR 5,000.00';

/** An announcement that every version of the grammar with notices reads. */
export const BILL = 'INR 499.00 will be debited from A/c XX1234 on 05-12-2026 for NETFLIX';

/** A balance that every version of the grammar with notices reads. */
export const BALANCE = 'Avl Bal in A/c XX1234 as on 21-11-2026 is INR 6,250.00';
