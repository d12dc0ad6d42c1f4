import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { BillAnnounced } from '#gen/tracker/events/v1/events.ts';
import { type Amount, positiveMoney, toMinor } from '#mesh/money.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { dayOf, daysAfter, daysBetween, earlier, later } from '../day.ts';
import { accountOrNone } from '../entries/entry.ts';
import { sameParty, wordsOf } from '../party.ts';

const rules = z.object({
  messageId: field.id,
  payee: field.textOrEmpty(200).transform((name) => name.trim()),
  dueOn: field.dayOrEmpty.transform((day) => day || null),
  account: accountOrNone,
  receivedAt: field.instant.transform((instant) => new Date(instant)),
});

/** A payment that lies ahead, as one message announces it. */
export type Announcement = z.output<typeof rules> & { readonly userId: string; readonly money: Amount };

/** An announcement from its event; throws InvalidArgument naming the field at fault. */
export function readAnnouncement(event: BillAnnounced): Announcement {
  return { ...check(rules, event), userId: event.userId, money: positiveMoney('money', event.money) };
}

/** What of a bill decides which announcements and which payments belong to it. */
export interface Expected {
  readonly amount: string;
  readonly currencyCode: string;
  /** '' where no message says. */
  readonly payee: string;
  readonly dueOn: string | null;
  /** The due day, or the day of the first announcement where none is known. */
  readonly expectedOn: string;
  readonly announcedAt: Date;
}

/** The bill that an announcement describes, where it is the first of it. */
export function expectedOf({ money, payee, dueOn, receivedAt }: Announcement): Expected {
  return { ...money, payee, dueOn, expectedOn: dueOn ?? dayOf(receivedAt), announcedAt: receivedAt };
}

/** SHA-256 of payee, amount, currency and expected day. */
export function identityOf({ amount, currencyCode, payee, expectedOn }: Expected): Buffer {
  const minor = toMinor(amount, currencyCode).toString();
  const identity = JSON.stringify([wordsOf(payee).join(' '), minor, currencyCode, expectedOn]);
  return createHash('sha256').update(identity).digest();
}

/** A reminder without a due day is of the bill expected within so many days: less than half a month. */
const REMINDED_WITHIN = 13;

/** The one of several bills that an announcement repeats; undefined where it is a new one. */
export function repeatedBy<B extends Expected>(announced: Expected, bills: readonly B[]): B | undefined {
  const distance = ({ expectedOn }: Expected) => daysBetween(expectedOn, announced.expectedOn);
  const identity = identityOf(announced);
  const alike = bills.filter((bill) => {
    const dated = bill.dueOn !== null && announced.dueOn !== null;
    return (
      sameSum(bill, announced) &&
      agree(bill.payee, announced.payee) &&
      distance(bill) <= (dated ? 0 : REMINDED_WITHIN)
    );
  });
  const exact = alike.find((bill) => identityOf(bill).equals(identity));
  return exact ?? alike.sort((a, b) => distance(a) - distance(b))[0];
}

/** A debit of the ledger that may have paid a bill. */
export interface Payment {
  readonly expenseId: string;
  readonly amount: string;
  readonly currencyCode: string;
  readonly occurredOn: string;
  /** What the other party is called; '' where that is not known. */
  readonly names: readonly string[];
}

/** A due day is met up to 20 days early or 7 late: together less than a month, so never by the next month's payment. */
const DATED = { before: 20, after: 7 };
/** Without a due day, from the announcement to just before it would come again. */
const UNDATED = { before: 1, after: 26 };
/** Where one of both names nobody, the sum alone has to do, and that only this near to the day, in days. */
const NAMELESS_WITHIN = 3;

/** The first and the last day on which a bill can be paid; never more than a day before it was announced. */
export function paymentDays({ dueOn, expectedOn, announcedAt }: Expected): { from: string; to: string } {
  const { before, after } = dueOn === null ? UNDATED : DATED;
  const announcedOn = earlier(dayOf(announcedAt), expectedOn);
  return {
    from: later(daysAfter(expectedOn, -before), daysAfter(announcedOn, -1)),
    to: daysAfter(expectedOn, after),
  };
}

/** Whether a payment has the sum of a bill and falls on one of its days, whoever it went to. */
export function couldPay(bill: Expected, payment: Omit<Payment, 'names' | 'expenseId'>): boolean {
  const { from, to } = paymentDays(bill);
  return sameSum(bill, payment) && from <= payment.occurredOn && payment.occurredOn <= to;
}

/** The one of several debits that paid a bill: of the named payee first, then the nearest to its day. */
export function paymentOf<P extends Payment>(bill: Expected, payments: readonly P[]): P | undefined {
  const distance = ({ occurredOn }: P) => daysBetween(occurredOn, bill.expectedOn);
  const candidates = payments.flatMap((payment) => {
    if (!couldPay(bill, payment)) return [];
    const names = payment.names.filter((name) => name !== '');
    const named = !isNobody(bill.payee) && names.length > 0;
    const fits = named
      ? names.some((name) => sameParty(name, bill.payee))
      : distance(payment) <= NAMELESS_WITHIN;
    return fits ? [{ payment, named }] : [];
  });
  candidates.sort(
    (a, b) =>
      Number(b.named) - Number(a.named) ||
      distance(a.payment) - distance(b.payment) ||
      (a.payment.expenseId < b.payment.expenseId ? -1 : 1),
  );
  return candidates[0]?.payment;
}

type Sum = Pick<Expected, 'amount' | 'currencyCode'>;
const sameSum = (a: Sum, b: Sum) =>
  a.currencyCode === b.currencyCode &&
  toMinor(a.amount, a.currencyCode) === toMinor(b.amount, b.currencyCode);
const isNobody = (payee: string) => wordsOf(payee).length === 0;
const agree = (one: string, other: string) => isNobody(one) || isNobody(other) || sameParty(one, other);
