import * as z from 'zod';
import type { ExpenseExtracted } from '#gen/tracker/events/v1/events.ts';
import type { Money } from '#gen/tracker/type/v1/transaction.ts';
import { type Amount, canonicalMoney, signedMoney } from '#mesh/money.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { asKnown, type Reading } from '../balances/balance.ts';
import type { Entry } from './entry.ts';

const rules = z.object({
  merchantRaw: field.textOrEmpty(200),
  counterparty: field.textOrEmpty(100),
  receivedAt: field.instantOrEmpty,
  sender: field.textOrEmpty(100),
});

/** What an event needs to have for it. */
type Telling = Pick<
  ExpenseExtracted,
  | 'userId'
  | 'messageId'
  | 'merchantRaw'
  | 'counterparty'
  | 'fee'
  | 'balance'
  | 'limit'
  | 'receivedAt'
  | 'sender'
>;

/** The columns of what a message says of an entry besides. */
export interface Told {
  readonly merchantRaw: string;
  readonly counterparty: string;
  readonly fee: string | null;
  readonly balance: string | null;
  readonly creditLimit: string | null;
  readonly sender: string;
  readonly receivedAt: Date | null;
}

/** Of an entry that was added by hand. */
export const NOTHING_TOLD: Told = {
  merchantRaw: '',
  counterparty: '',
  fee: null,
  balance: null,
  creditLimit: null,
  sender: '',
  receivedAt: null,
};

/** What an event says of its entry besides, and the balance it tells; throws InvalidArgument naming the field at fault. */
export function readTold(event: Telling, entry: Entry): Told & { reading: Reading | undefined } {
  const { merchantRaw, counterparty, receivedAt, sender } = check(rules, event);
  const [fee, limit] = [readSum(entry, event.fee), readSum(entry, event.limit)];
  const balance = readSum(entry, event.balance, signedMoney);
  // What stands on an account may be in another currency than what was bought abroad.
  const stands = readAny(event.balance, signedMoney);
  const { userId, messageId } = event;
  const { account, occurredOn: asOf } = entry;
  // Without an instant of its own it is news of the day's very beginning.
  const known = new Date(receivedAt || `${asOf}T00:00:00Z`);
  const reading = stands && asKnown({ userId, messageId, account, balance: stands, asOf, receivedAt: known });
  return {
    merchantRaw,
    counterparty,
    fee: fee?.amount ?? null,
    balance: balance?.amount ?? null,
    creditLimit: limit?.amount ?? null,
    sender,
    receivedAt: receivedAt ? new Date(receivedAt) : null,
    reading,
  };
}

/** A sum in the entry's currency. */
function readSum({ money }: Entry, told: Money | undefined, read = canonicalMoney): Amount | undefined {
  return told?.currencyCode === money.currencyCode ? readAny(told, read) : undefined;
}

/** One that cannot be held is left out: it must not cost the entry. */
function readAny(told: Money | undefined, read: typeof canonicalMoney): Amount | undefined {
  if (!told) return undefined;
  try {
    return read('', told);
  } catch (error) {
    if (error instanceof InvalidArgument) return undefined;
    throw error;
  }
}
