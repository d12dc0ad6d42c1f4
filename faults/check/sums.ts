import { toMinor } from '#mesh/money.ts';
import type { History } from './check.ts';
import { possibleOf } from './entries.ts';
import { sameMoney } from './money.ts';
import type { Rows } from './rows.ts';
import type { Violation } from './violation.ts';

/** What the database adds up is what was sent, to the minor unit; entries in doubt count as they are. */
export function checkSums(history: History, rows: Rows): Violation[] {
  const { client, userId } = history;
  const expected = new Map<string, bigint>();
  const byId = new Map(rows.entries.map((row) => [row.expenseId, row]));
  for (const [expenseId, possible] of possibleOf(history, rows)) {
    const row = byId.get(expenseId);
    const one =
      possible.find(({ deleted, money }) => row?.deleted === deleted && sameMoney(row.money, money)) ??
      possible.at(-1);
    if (!one || one.deleted) continue;
    const { amount, currencyCode } = one.money;
    expected.set(currencyCode, (expected.get(currencyCode) ?? 0n) + toMinor(amount, currencyCode));
  }
  const actual = new Map(
    rows.sums
      .filter((row) => row.userId === userId)
      .map(({ money }) => [money.currencyCode, toMinor(money.amount, money.currencyCode)]),
  );
  return [...new Set([...expected.keys(), ...actual.keys()])].flatMap((currency): Violation[] => {
    const [wanted, got] = [expected.get(currency) ?? 0n, actual.get(currency) ?? 0n];
    if (wanted === got) return [];
    const what = `${currency} adds up to ${got} instead of ${wanted} minor units`;
    return [{ kind: got > wanted ? 'duplicated' : 'lost', what, who: client }];
  });
}
