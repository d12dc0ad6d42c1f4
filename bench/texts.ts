import { type IncomingMessage, MessageKind } from '#gen/tracker/ds/v1/ds_service.ts';

const SHOPS = [
  'Corner Bakery',
  'Blue Door Cafe',
  'Northwind Books',
  'Harbour Fish',
  'Lime Street Pharmacy',
  'Oak and Iron',
];
const PLACES = ['MARKET SQ', 'OLD TOWN', 'STATION RD', 'PIER 7'];
const EMPLOYERS = ['ORBIT SYSTEMS', 'HILLSIDE CLINIC', 'TERN LOGISTICS'];

interface Blanks {
  readonly shop: string;
  readonly place: string;
  readonly employer: string;
  readonly amount: string;
  readonly balance: string;
  /** DD-MM-YYYY. */
  readonly day: string;
  readonly tail: string;
  readonly reference: string;
}

/** A message a bank, a wallet or the user might write; about one in seven is not a transaction. */
const TEMPLATES: readonly (readonly [MessageKind, (blanks: Blanks) => string])[] = [
  [
    MessageKind.SMS,
    (b) =>
      `Your card ending ${b.tail} was charged EUR ${b.amount} at ${b.shop.toUpperCase()} on ${b.day} at 14:05. Available balance EUR ${b.balance}`,
  ],
  [
    MessageKind.SMS,
    (b) =>
      `Rs.${b.amount} debited from A/c XX${b.tail} on ${b.day} at ${b.shop}. Ref ${b.reference}. Avl Bal Rs ${b.balance}`,
  ],
  [
    MessageKind.SMS,
    (b) =>
      `A/c *${b.tail} credited with INR ${b.amount} on ${b.day} towards SALARY from ${b.employer}. Avl bal INR ${b.balance}`,
  ],
  [
    MessageKind.SMS,
    (b) =>
      `USD ${b.amount} refunded to your card xx${b.tail} by ${b.shop.toUpperCase()} on ${b.day}. Ref ${b.reference}`,
  ],
  [
    MessageKind.SMS,
    (b) =>
      `Cash withdrawal of Rs ${b.amount} from ATM ${b.place} using card XX${b.tail} on ${b.day}. Bal Rs ${b.balance}`,
  ],
  [
    MessageKind.SMS,
    (b) =>
      `${b.reference.slice(-6)} is your one-time password for a payment of EUR ${b.amount} at ${b.shop}. Do not share it.`,
  ],
  [MessageKind.NOTIFICATION, (b) => `You paid €${b.amount} to ${b.shop} with Visa ••${b.tail}`],
  [MessageKind.NOTE, (b) => `lunch ${b.amount} at ${b.shop}`],
];

/** The n-th of an endless row of messages, no two alike; the same n is the same text in every run. */
export function messageAt(nth: number, receivedAt: Date): IncomingMessage {
  const [kind, write] = pick(TEMPLATES, nth);
  const mixed = scramble(nth);
  const text = write({
    shop: pick(SHOPS, mixed),
    place: pick(PLACES, mixed >>> 3),
    employer: pick(EMPLOYERS, mixed >>> 5),
    amount: `${(mixed % 900) + 1}.${String(mixed % 97).padStart(2, '0')}`,
    balance: `${(mixed % 8000) + 1000}.${String(mixed % 89).padStart(2, '0')}`,
    day: receivedAt.toISOString().slice(0, 10).split('-').reverse().join('-'),
    tail: String(1000 + (mixed % 9000)),
    reference: String(400_000_000_000 + nth),
  });
  return {
    clientMessageId: `bench-${nth}`,
    sender: 'MYBANK',
    text,
    receivedAt: receivedAt.toISOString(),
    kind,
  };
}

function pick<T>(from: readonly T[], nth: number): T {
  return from[nth % from.length] as T;
}

/** A whole number that looks random, of 31 bits (the finaliser of MurmurHash3). */
function scramble(nth: number): number {
  let mixed = Math.imul(nth ^ (nth >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 1;
}
