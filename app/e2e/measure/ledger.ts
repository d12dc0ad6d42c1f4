import { ask, PASSWORD, signUp } from '../support/person.ts';

type Person = Awaited<ReturnType<typeof signUp>>;

/** Someone with as many entries as asked for; of the name that is given, who keeps those that they have. */
export async function ledgerOf(url: string, entries: number, username?: string): Promise<Person> {
  const person = username ? await known(url, username) : await signUp(url);
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

async function known(url: string, username: string): Promise<Person> {
  const body = { username, password: PASSWORD };
  const answer = await ask<{ user_id: string; tokens: { access_token: string; refresh_token: string } }>(
    url,
    'POST',
    '/auth/v1/login',
    body,
  ).catch(() => undefined);
  if (!answer) return signUp(url, username);
  const { user_id: userId, tokens } = answer;
  return { userId, username, accessToken: tokens.access_token, refreshToken: tokens.refresh_token };
}
