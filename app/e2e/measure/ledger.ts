import { ask, type Person, signIn, signUp } from '../support/person.ts';

/** Someone with as many entries as asked for; of the name that is given, who keeps those that they have. */
export async function ledgerOf(url: string, entries: number, username?: string): Promise<Person> {
  const person = username
    ? await signIn(url, username).catch(() => signUp(url, username))
    : await signUp(url);
  const { totals = [] } = await ask<{ totals?: { count: number }[] }>(
    url,
    'GET',
    '/expense/v1/summary?group_by=SUMMARY_GROUP_MONTH',
    undefined,
    person.accessToken,
  );
  const there = totals.reduce((sum, { count }) => sum + count, 0);
  await addEntries(url, person.accessToken, there, entries);
  return person;
}

const SHOPS = [
  ['REWE', 'groceries.supermarket'],
  ['Shell', 'transport.fuel'],
  ['Netflix', 'entertainment.streaming'],
  ['IKEA', 'shopping.home'],
  ['Uber', 'transport.taxi'],
  ['Café Central', 'dining.coffee'],
  ['Apotheke', 'health.pharmacy'],
  ['Deutsche Bahn', 'travel.train'],
] as const;

/** Eight entries a day, backwards from today, from the one numbered `from` on. */
export async function addEntries(url: string, token: string, from: number, to: number): Promise<void> {
  let next = from;
  const add = async () => {
    while (next < to) {
      const nth = next++;
      const [merchant, category] = SHOPS[nth % SHOPS.length] ?? SHOPS[0];
      const expense = {
        money: { currency_code: nth % 10 ? 'EUR' : 'INR', amount: `${((nth * 37) % 200) + 1}.50` },
        merchant: `${merchant} ${nth}`,
        category,
        occurred_on: new Date(Date.now() - Math.floor(nth / 8) * 86_400_000).toISOString().slice(0, 10),
      };
      await ask(url, 'POST', '/expense/v1/expenses', { idempotency_key: `entry-${nth}`, expense }, token);
    }
  };
  await Promise.all(Array.from({ length: 6 }, add));
}
