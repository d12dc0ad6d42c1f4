import { v7 as uuidv7 } from 'uuid';
import {
  type Expense,
  GetSummaryRequest,
  type Link,
  ListLinksRequest,
  SummaryGroup,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { eventually, type Mesh } from './mesh.ts';
import { expenseExtracted } from './news.ts';
import { publish } from './publish.ts';

/** What a message tells of an entry, as far as it is not what {@link expenseExtracted} says anyway. */
export type Told = Parameters<typeof expenseExtracted>[1];

interface User {
  readonly mesh: Mesh;
  readonly token: string;
  readonly userId: string;
}

/** The ledger of a user, which messages fill; `user` is asked each time, as it may be another in each test. */
export function entriesOf(user: () => User) {
  async function get(expenseId: string): Promise<Expense> {
    const { mesh, token } = user();
    const { expense } = await mesh.expense.getExpense({ expenseId }, { token });
    if (!expense) throw new Error('no expense');
    return expense;
  }

  /** Publishes entries that were read from messages, all at once, and waits until the ledger has them; their ids. */
  async function tell(...all: readonly Told[]): Promise<string[]> {
    const { mesh, userId } = user();
    const events = all.map((fields) => ({ expenseId: uuidv7(), ...fields }));
    await publish(mesh, ...events.map((event) => expenseExtracted(userId, event)));
    for (const { expenseId } of events) await eventually(() => get(expenseId));
    return events.map(({ expenseId }) => expenseId);
  }

  return {
    get,
    tell,
    async tellOne(fields: Told): Promise<string> {
      const [expenseId] = await tell(fields);
      return expenseId as string;
    },
    /** How many entries the sums count. */
    async counting(): Promise<number> {
      const { mesh, token } = user();
      const request = GetSummaryRequest.fromPartial({ groupBy: SummaryGroup.CATEGORY });
      const { totals } = await mesh.expense.getSummary(request, { token });
      return totals.reduce((sum, { count }) => sum + count, 0);
    },
    async links(request: Parameters<typeof ListLinksRequest.fromPartial>[0] = {}): Promise<Link[]> {
      const { mesh, token } = user();
      return (await mesh.expense.listLinks(ListLinksRequest.fromPartial(request), { token })).links;
    },
  };
}
