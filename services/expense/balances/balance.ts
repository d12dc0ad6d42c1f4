import * as z from 'zod';
import type { BalanceRead } from '#gen/tracker/events/v1/events.ts';
import { type Amount, signedMoney } from '#mesh/money.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { dayOf, daysAfter, earlier } from '../day.ts';
import { accountOrNone, type Entry } from '../entries/entry.ts';

const rules = z.object({
  messageId: field.id,
  account: accountOrNone,
  asOf: field.day,
  receivedAt: field.instant.transform((instant) => new Date(instant)),
});

/** What one message says stands on an account. */
export interface Reading {
  readonly userId: string;
  readonly messageId: string;
  readonly account: Entry['account'];
  /** May be negative. */
  readonly balance: Amount;
  /** The day that it is known for. */
  readonly asOf: string;
  readonly receivedAt: Date;
}

/** A reading from its event; throws InvalidArgument naming the field at fault. */
export function readReading(event: BalanceRead): Reading {
  const { userId, balance } = event;
  return asKnown({ ...check(rules, event), userId, balance: signedMoney('balance', balance) });
}

/** Nobody knows tomorrow's balance: a later day than a message's own (plus one, for timezones) is not what was meant. */
export function asKnown(reading: Reading): Reading {
  return { ...reading, asOf: earlier(reading.asOf, daysAfter(dayOf(reading.receivedAt), 1)) };
}
