import { eventually } from '../support/eventually.ts';
import { ask, type Person, signUp } from '../support/person.ts';

/** Someone with a ledger, and what their routes need to know of it. */
export interface Filled extends Person {
  expenseId: string;
  messageId: string;
  ruleId: string;
}

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();

const PURCHASES = [
  ['REWE Markt', 23.45],
  ['Shell', 61.2],
  ['Netflix', 13.99],
  ['Deutsche Bahn', 49],
  ['Edeka', 18.3],
  ['Uber', 12.4],
  ['IKEA', 129],
  ['Apotheke am Markt', 8.75],
  ['Cafe Central', 6.8],
] as const;

const purchases = Array.from({ length: 72 }, (_, nth) => {
  const [merchant, price] = PURCHASES[(nth * 7) % PURCHASES.length] ?? PURCHASES[0];
  const amount = (price + (nth % 5)).toFixed(2).replace('.', ',');
  return { ago: nth * 1.4, text: `Kartenzahlung ${amount} EUR bei ${merchant} mit Karte *1234` };
});

/** The latest first: a refund comes after its purchase, at whatever time of day this runs. */
const OTHERS = [
  'Salary credited EUR 3,200.00 to A/c XX1234 by ACME GMBH',
  'Refund of EUR 34.99 from Amazon credited to card *1234',
  'Purchase of EUR 34.99 at Amazon with card *1234',
  'Rs.1,250.00 debited from A/c XX9876 on 20-11-26 to VPA cafe@okaxis Ref 432112345678',
  'Purchase of USD 19.00 at GitHub with card *1234',
  'Your electricity bill of EUR 84.20 is due on 05/12/2026 and will be debited from A/c XX1234',
  'Available balance in A/c XX1234 is EUR 2,412.55',
  'Your OTP is 482913. Do not share it with anyone.',
  '50% off everything this weekend! Shop now',
  'Transaction of EUR 99.00 at STEAM was declined due to insufficient funds',
  'You paid EUR 30.00 and EUR 45.00 at ARCADE with card *1234',
  'Transaction of 99.00 at STEAM',
].map((text, nth) => ({ ago: nth / 4, text }));

/** Fills a ledger as life does: by messages of months, in three currencies, some of them in doubt. */
export async function filled(url: string): Promise<Filled> {
  const person = await signUp(url);
  const call = <Answer>(method: string, path: string, body?: unknown) =>
    ask<Answer>(url, method, path, body, person.accessToken);
  const messages = [...purchases, ...OTHERS].map(({ ago, text }, nth) => ({
    client_message_id: `message-${nth}`,
    kind: 'MESSAGE_KIND_SMS',
    sender: 'SPARKASSE',
    received_at: day(ago),
    text,
  }));
  for (let from = 0; from < messages.length; from += 50)
    await call('POST', '/ds/v1/messages', { messages: messages.slice(from, from + 50) });
  const { links } = await eventually(
    () => call<{ links: { expense_id: string }[] }>('GET', '/expense/v1/links'),
    (answer) => answer.links.length > 0,
  );
  const expenseId = links[0]?.expense_id ?? '';
  const { expense } = await call<{ expense: { message_id: string } }>(
    'PATCH',
    `/expense/v1/expenses/${expenseId}`,
    { expense: { category: 'personal.gifts', note: 'for Ana' }, update_mask: ['category', 'note'] },
  );
  const { rules } = await eventually(
    () => call<{ rules: { rule_id: string }[] }>('GET', '/ds/v1/rules'),
    (answer) => answer.rules.length > 0,
  );
  for (const [category, amount] of [
    ['', '900'],
    ['groceries', '120'],
    ['travel', '40'],
  ])
    await call('PUT', '/expense/v1/budgets', { category, limit: { currency_code: 'EUR', amount } });
  return { ...person, expenseId, messageId: expense.message_id, ruleId: rules[0]?.rule_id ?? '' };
}
