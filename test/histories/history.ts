import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import { Expense, type LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { type Envelope, seal } from '#mesh/events/event.ts';
import type { Database } from '#mesh/sql/database.ts';
import { createBills } from '../../services/expense/bills/bills.ts';
import { createLedger } from '../../services/expense/entries/ledger.ts';
import { expenseSubscriptions } from '../../services/expense/events.ts';
import { createLinks } from '../../services/expense/links/by-hand.ts';
import { bills, expenses, links } from '../../services/expense/schema.ts';
import { deliver } from '../support/deliver.ts';
import { billAnnounced, expenseExtracted } from '../support/news.ts';
import { TRACE } from '../support/publish.ts';
import type { Step, Told } from './step.ts';

const snake = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
/** The same whichever of the two comes first. */
export const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

/** One user's ledger, through the service's own handlers, and what its user remembers of it. */
export function openHistory(database: Database, userId: string) {
  const take = (...envelopes: Envelope[]) =>
    database.withTx((tx) => deliver(tx, expenseSubscriptions, ...envelopes));

  let now = Date.parse('2026-12-10T00:00:00Z');
  const clock = () => {
    now += 10_000;
    return new Date(now);
  };
  const ledger = createLedger(database, { append: async () => {} } as never, clock);
  const byHand = createLinks(database, clock);
  const userBills = createBills(database, clock);
  const call = { caller: { userId }, traceparent: TRACE } as never;
  const events: Envelope[] = [];
  const ids: string[] = [];
  /** What the user set by hand, by entry. */
  const set = new Map<string, Record<string, unknown>>();
  const deleted = new Set<string>();
  /** Pairs that the user parted, with the links that there were then. */
  const parted = new Map<string, ReadonlySet<string>>();
  /** Pairs of twins and of sides that the user made, while both are there. */
  const made = new Map<string, { kind: LinkKind; one: string; other: string }>();
  /** What the last step told, edited or restored, and so was looked at anew. */
  const placed = new Set<string>();
  const at = <T>(list: readonly T[], index: number) => list.toReversed()[index % Math.max(1, list.length)];
  const rows = () => database.sql.select().from(expenses).where(eq(expenses.userId, userId));
  const allLinks = () => database.sql.select().from(links).where(eq(links.userId, userId));
  const allBills = () => database.sql.select().from(bills).where(eq(bills.userId, userId));

  function news(one: Told): Envelope {
    const expenseId = uuidv7();
    ids.push(expenseId);
    placed.add(expenseId);
    const { movement, minute, ...rest } = one;
    const event = expenseExtracted(userId, {
      ...rest,
      expenseId,
      direction: movement[0],
      kind: movement[1],
      receivedAt: `2026-12-05T08:${String(minute).padStart(2, '0')}:00.000Z`,
    } as never);
    events.push(event);
    return event;
  }

  const forget = (expenseId: string) => {
    for (const [pair] of made) if (pair.includes(expenseId)) made.delete(pair);
  };

  async function apply(step: Step): Promise<void> {
    placed.clear();
    switch (step.do) {
      case 'tell': {
        const again = step.again.flatMap((index) => at(events, index) ?? []);
        const fresh = step.news.map(news);
        await take(...(step.first ? [...again, ...fresh] : [...fresh, ...again]));
        return;
      }
      case 'add': {
        const { money, movement, merchant, reference, account, category } = step.entry;
        const entry = Expense.fromPartial({
          ...{ money, merchant, reference, category, direction: movement[0], kind: movement[1] },
          ...{ account: account as never, occurredOn: '2026-12-05' },
        });
        ids.push((await ledger.create(userId, entry, '')).expenseId);
        return;
      }
      case 'edit': {
        const expenseId = at(ids, step.entry);
        if (!expenseId) return;
        const mask = Object.keys(step.change).map(snake);
        await ledger.change(call, { expenseId, etag: '' }, Expense.fromPartial(step.change), mask);
        placed.add(expenseId);
        const known = set.get(expenseId) ?? {};
        for (const [name, value] of Object.entries(step.change)) {
          known[name] = value;
          if (name === 'kind' || name === 'direction') {
            const after = await ledger.get(userId, expenseId);
            known.kind = after.kind;
            known.direction = after.direction;
          }
        }
        set.set(expenseId, known);
        return;
      }
      case 'revise': {
        const expenseId = at(ids, step.entry);
        if (!expenseId) return;
        const fields = Object.keys(step.change).map(snake);
        const evidence = fields.map((field) => ({
          field,
          stage: ExtractionStage.GRAMMAR,
          confidence: 1,
          start: 0,
          end: 0,
          version: '',
        }));
        await take(
          seal(
            ExpenseRevised,
            ExpenseRevised.fromPartial({
              ...step.change,
              fields,
              evidence,
              userId,
              expenseId,
              revisedAt: clock().toISOString(),
            } as never),
            TRACE,
          ),
        );
        return;
      }
      case 'withdraw': {
        const expenseId = at(ids, step.entry);
        if (!expenseId) return;
        await take(
          seal(
            ExpenseRevised,
            ExpenseRevised.fromPartial({
              withdrawn: true,
              userId,
              expenseId,
              revisedAt: clock().toISOString(),
            }),
            TRACE,
          ),
        );
        const row = (await rows()).find((one) => one.expenseId === expenseId);
        if (row?.deletedAt) {
          deleted.add(expenseId);
          forget(expenseId);
        }
        return;
      }
      case 'delete': {
        const expenseId = at(ids, step.entry);
        if (!expenseId) return;
        await ledger.remove(call, expenseId);
        deleted.add(expenseId);
        forget(expenseId);
        return;
      }
      case 'restore': {
        const gone = ids.filter((id) => deleted.has(id));
        const expenseId = at(gone, step.entry);
        if (!expenseId) return;
        await ledger.restore(userId, expenseId);
        placed.add(expenseId);
        deleted.delete(expenseId);
        return;
      }
      case 'link': {
        const [one, other] = [at(ids, step.one), at(ids, step.other)];
        if (!one || !other) return;
        await byHand.link(userId, step.kind, one, other);
        parted.delete(pairOf(one, other));
        made.set(pairOf(one, other), { kind: step.kind, one, other });
        return;
      }
      case 'undo': {
        const there = (await allLinks()).sort((a, b) => (a.linkId < b.linkId ? -1 : 1));
        const found = at(there, step.link);
        if (!found) return;
        await byHand.undo(userId, found.linkId);
        parted.set(pairOf(found.expenseId, found.otherExpenseId), new Set(there.map((one) => one.linkId)));
        made.delete(pairOf(found.expenseId, found.otherExpenseId));
        return;
      }
      case 'announce':
        await take(billAnnounced(userId, { payee: step.payee, dueOn: step.dueOn }));
        return;
      default: {
        const bill = at(
          (await allBills()).sort((a, b) => (a.billId < b.billId ? -1 : 1)),
          step.bill,
        );
        if (bill) await userBills[step.do](userId, bill.billId);
      }
    }
  }

  return {
    apply,
    /** What there is, and what the user remembers having said. */
    async state() {
      const [all, known, owed] = [await rows(), await allLinks(), await allBills()];
      return { ids, set, deleted, parted, made, placed, entries: all, links: known, bills: owed };
    },
  };
}

/** See {@link openHistory}. */
export type State = Awaited<ReturnType<ReturnType<typeof openHistory>['state']>>;
