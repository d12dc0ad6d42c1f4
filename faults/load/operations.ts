import type { Message, SubmitMessagesResponse } from '#gen/tracker/ds/v1/ds_service.ts';
import {
  CreateExpenseRequest,
  type Expense,
  ListExpensesRequest,
  UpdateExpenseRequest,
} from '#gen/tracker/expense/v1/expense_service.ts';
import type { RestError } from '../../local/rest.ts';
import type { Random } from '../random.ts';
import type { Client } from './client.ts';
import type { Answer } from './journal.ts';
import { type Planned, planMessage, sum } from './messages.ts';

/** Submits messages; returns what they became, or undefined where that is not known. */
export async function submit({ operate, authorized, ds }: Client, planned: readonly Planned[]) {
  const done = await operate(
    {
      kind: 'submit',
      messages: planned.map(({ incoming, expected }) => ({ id: incoming.clientMessageId, expected })),
    },
    authorized((options) =>
      ds.submitMessages({ messages: planned.map(({ incoming }) => incoming) }, options),
    ),
    toSubmitted,
  );
  return done?.answer?.messages;
}

const toSubmitted = ({ messages }: SubmitMessagesResponse): Answer => ({ messages: messages.map(toAnswer) });

const toAnswer = ({ clientMessageId, messageId, outcome }: Message) => ({
  id: clientMessageId,
  messageId,
  status: (outcome?.status ?? '').replace('MESSAGE_STATUS_', ''),
  expenseIds: entriesIn(outcome),
});

/** The ids of the entries that were promised; what waits for a look has none yet. */
export const entriesIn = (outcome: Message['outcome']): string[] =>
  (outcome?.expenses ?? []).flatMap(({ expenseId }) => expenseId || []);

/** An entry that the client has seen in its ledger; `byHand` it may be changed in all parts. */
interface Seen {
  readonly expenseId: string;
  readonly byHand: boolean;
}

const REMEMBERED = 20;

/** What the client does next, again and again: the operations of an app, the frequent ones more often. */
export function operationsOf(client: Client, random: Random): () => Promise<void> {
  const { operate, authorized, ledger, username } = client;
  const batches: (readonly Planned[])[] = [];
  const entries: Seen[] = [];
  let made = 0;
  const remember = <T>(list: T[], one: T) => {
    list.push(one);
    if (list.length > REMEMBERED) list.shift();
  };

  async function send() {
    const batch = Array.from({ length: random.integer(1, 5) }, () =>
      planMessage(random, `${username}-${++made}`, new Date()),
    );
    remember(batches, batch);
    await submit(client, batch);
  }

  async function sendAgain() {
    if (batches.length > 0) await submit(client, random.pick(batches));
  }

  async function create() {
    const money = sum(random, 'GBP');
    const key = `${username}-${++made}`;
    const expense = { money, merchant: 'by hand', occurredOn: new Date().toISOString().slice(0, 10) };
    const request = CreateExpenseRequest.fromPartial({ expense, idempotencyKey: key });
    const done = await operate(
      { kind: 'create', key, money },
      authorized((options) => ledger.createExpense(request, options)),
      ({ expense }) => ({ expenseId: expense?.expenseId ?? '' }),
    );
    const expenseId = done?.answer?.expense?.expenseId;
    if (expenseId) keep({ expenseId, byHand: true });
  }

  /** Entries that were taken out: a list may show them again. */
  const taken = new Set<string>();
  const keep = (entry: Seen) => {
    const known =
      taken.has(entry.expenseId) || entries.some(({ expenseId }) => expenseId === entry.expenseId);
    if (!known) remember(entries, entry);
  };

  /** Takes an entry out, so that it is changed again only if it is put back. */
  const take = () => {
    const [entry] = entries.splice(random.integer(0, Math.max(0, entries.length - 1)), 1);
    if (entry) taken.add(entry.expenseId);
    return entry;
  };

  async function update() {
    const entry = take();
    if (!entry) return;
    const { expenseId, byHand } = entry;
    const note = `note ${++made}`;
    const money = byHand ? sum(random, 'GBP') : undefined;
    const request = UpdateExpenseRequest.fromPartial({
      expenseId,
      expense: { note, ...(money && { money }) },
      updateMask: money ? ['note', 'money'] : ['note'],
    });
    const done = await operate(
      { kind: 'update', expenseId, note, ...(money && { money }) },
      authorized((options) => ledger.updateExpense(request, options)),
      () => ({}),
    );
    // An attempt that nobody answered may still come, after whatever is said next.
    if (done?.attempts !== 1) return;
    taken.delete(expenseId);
    keep(entry);
  }

  async function remove() {
    const entry = take();
    if (!entry) return;
    const { expenseId } = entry;
    await operate(
      { kind: 'delete', expenseId },
      authorized((options) => ledger.deleteExpense({ expenseId }, options)),
      () => ({}),
      // The reply of an earlier attempt was lost.
      ({ status, attempts = 1 }: RestError & { attempts?: number }) => status === 404 && attempts > 1,
    );
  }

  async function list() {
    const request = ListExpensesRequest.fromPartial({ pageSize: 20 });
    const done = await operate(
      { kind: 'list' },
      authorized((options) => ledger.listExpenses(request, options)),
      ({ expenses }) => ({ expenseIds: expenses.map(({ expenseId }) => expenseId) }),
    );
    const told = (done?.answer?.expenses ?? []).filter((expense: Expense) => expense.messageId !== '');
    if (told.length > 0) keep({ expenseId: random.pick(told).expenseId, byHand: false });
  }

  const frequent = [send, send, send, send, send, send, sendAgain, create, create, list];
  const rare = [update, remove, client.refresh, list];
  return () => random.pick(random.integer(1, 4) > 1 ? frequent : rare)();
}
