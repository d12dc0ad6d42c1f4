import type { Money } from '#gen/tracker/type/v1/transaction.ts';
import type { Operation } from '../load/journal.ts';
import type { History } from './check.ts';
import { sameMoney } from './money.ts';
import type { EntryRow, Rows } from './rows.ts';
import type { Violation } from './violation.ts';

/** How an entry may look now: as the last acknowledged operation left it, or an unknown later one. */
export interface Possible {
  readonly money: Money;
  /** Undefined where the user has not set it. */
  readonly note: string | undefined;
  readonly deleted: boolean;
}

/** Every entry by hand is there once for its key, and every entry as its user last set it. */
export function checkEntries(history: History, rows: Rows): Violation[] {
  const { client, userId, operations } = history;
  const violation = (kind: Violation['kind'], what: string): Violation => ({ kind, what, who: client });
  const own = rows.entries.filter((row) => row.userId === userId);
  const byId = new Map(own.map((row) => [row.expenseId, row]));
  const found: Violation[] = [];

  const keys = createsOf(operations);
  for (const [key, expenseIds] of keys) {
    const made = own.filter((row) => row.idempotencyKey === key);
    if (made.length > 1 || expenseIds.size > 1)
      found.push(violation('duplicated', `${key} made several entries`));
    if (made.length === 0 && expenseIds.size > 0)
      found.push(violation('lost', `${key} was acknowledged and made no entry`));
    if (made[0] && expenseIds.size > 0 && !expenseIds.has(made[0].expenseId))
      found.push(violation('lost', `${key} was acknowledged as another entry`));
  }
  for (const { expenseId, idempotencyKey, messageId } of own) {
    if (messageId === null && !keys.has(idempotencyKey ?? ''))
      found.push(violation('foreign', `entry ${expenseId} was never made by its user`));
  }
  for (const expenseId of operations.flatMap(({ acknowledged }) => acknowledged?.expenseIds ?? [])) {
    if (!byId.has(expenseId))
      found.push(violation('foreign', `entry ${expenseId} was listed, and is not its user's`));
  }
  for (const [expenseId, possible] of possibleOf(history, rows)) {
    const row = byId.get(expenseId);
    if (row && !possible.some((one) => isAs(row, one)))
      found.push(violation('lost', `entry ${expenseId} is not as it was last set`));
  }
  return found;
}

const isAs = (row: EntryRow, { money, note, deleted }: Possible) =>
  row.deleted === deleted &&
  (deleted || ((note === undefined || row.note === note) && sameMoney(row.money, money)));

function createsOf(operations: readonly Operation[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const operation of operations) {
    if (operation.kind !== 'create') continue;
    const expenseIds = keys.get(operation.key) ?? new Set();
    keys.set(operation.key, expenseIds);
    if (operation.acknowledged?.expenseId) expenseIds.add(operation.acknowledged.expenseId);
  }
  return keys;
}

/** How each of a user's entries may look now. Those that nothing was done to look as they came. */
export function possibleOf({ userId, operations }: History, rows: Rows): Map<string, Possible[]> {
  const made = new Map(
    operations.flatMap((one) => (one.kind === 'create' ? [[one.key, one.money] as const] : [])),
  );
  const read = new Map(
    rows.messages.flatMap(({ expenses }) =>
      expenses.map(({ expenseId, money }) => [expenseId, money] as const),
    ),
  );
  const possible = new Map<string, Possible[]>();
  for (const { expenseId, userId: owner, idempotencyKey } of rows.entries) {
    const money = made.get(idempotencyKey ?? '') ?? read.get(expenseId);
    if (owner === userId && money) possible.set(expenseId, [{ money, note: undefined, deleted: false }]);
  }
  for (const operation of operations) {
    if (operation.kind !== 'update' && operation.kind !== 'delete') continue;
    const before = possible.get(operation.expenseId) ?? [];
    const after = before.map((one) => changed(one, operation));
    possible.set(operation.expenseId, operation.acknowledged ? after : [...before, ...after]);
  }
  return possible;
}

function changed(before: Possible, operation: Extract<Operation, { kind: 'update' | 'delete' }>): Possible {
  if (operation.kind === 'delete') return { ...before, deleted: true };
  return { ...before, note: operation.note, money: operation.money ?? before.money };
}
