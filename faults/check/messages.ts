import type { Operation } from '../load/journal.ts';
import type { Expected } from '../load/messages.ts';
import type { History } from './check.ts';
import { grouped } from './grouped.ts';
import { sameMoney } from './money.ts';
import type { Rows } from './rows.ts';
import type { Violation } from './violation.ts';

/** A message as its client knows it. */
interface Sent {
  readonly expected: Expected;
  /** The ids that it was acknowledged with; more than one where repeats were answered differently. */
  readonly messageIds: Set<string>;
  readonly expenseIds: Set<string>;
}

/** Every acknowledged message is stored once, as what it says, and so in the ledger; an unknown one at most once. */
export function checkMessages(history: History, rows: Rows): Violation[] {
  const { client, userId, operations } = history;
  const violation = (kind: Violation['kind'], what: string): Violation => ({ kind, what, who: client });
  const stored = grouped(
    rows.messages.filter((row) => row.userId === userId),
    (row) => row.clientMessageId,
  );
  const entries = grouped(
    rows.entries.filter((row) => row.userId === userId && row.messageId !== null),
    (row) => row.messageId,
  );
  const sent = sentOf(operations);
  const found: Violation[] = [];

  for (const [id, { expected, messageIds, expenseIds }] of sent) {
    const [row, ...more] = stored.get(id) ?? [];
    if (more.length > 0)
      found.push(violation('duplicated', `message ${id} is stored ${more.length + 1} times`));
    if (messageIds.size > 1)
      found.push(violation('duplicated', `message ${id} was acknowledged with ${messageIds.size} ids`));
    if (!row) {
      if (messageIds.size > 0)
        found.push(violation('lost', `message ${id} was acknowledged and is not stored`));
      continue;
    }
    if (messageIds.size > 0 && !messageIds.has(row.messageId))
      found.push(violation('lost', `message ${id} was acknowledged as another one`));
    if (row.status === 'PENDING') found.push(violation('stuck', `message ${id} is still pending`));
    else if (row.status !== expected.status)
      found.push(violation('lost', `message ${id} became ${row.status} instead of ${expected.status}`));

    const own = entries.get(row.messageId) ?? [];
    const read = new Map(row.expenses.map(({ expenseId, money }) => [expenseId, money]));
    const wanted = row.status === 'EXTRACTED' ? expected.money : [];
    if (row.status === expected.status && !sameList(wanted, [...read.values()]) && wanted.length > 0)
      found.push(violation('lost', `message ${id} was read as other sums`));
    for (const expenseId of new Set([...(wanted.length > 0 ? read.keys() : []), ...expenseIds])) {
      if (!own.some((entry) => entry.expenseId === expenseId))
        found.push(violation('lost', `entry ${expenseId} of message ${id} is not in the ledger`));
    }
    if (own.length > wanted.length)
      found.push(
        violation('duplicated', `message ${id} has ${own.length} entries instead of ${wanted.length}`),
      );
    if (expected.bill && row.announcements !== 1)
      found.push(
        violation(
          row.announcements > 1 ? 'duplicated' : 'lost',
          `the bill of message ${id} is not noted once`,
        ),
      );
  }

  for (const id of stored.keys()) {
    if (!sent.has(id)) found.push(violation('foreign', `message ${id} was never sent by its user`));
  }
  const ids = new Set(rows.messages.filter((row) => row.userId === userId).map((row) => row.messageId));
  for (const messageId of entries.keys()) {
    if (!ids.has(messageId as string))
      found.push(violation('foreign', `an entry is of message ${messageId}, which its user does not have`));
  }
  return found;
}

function sentOf(operations: readonly Operation[]): Map<string, Sent> {
  const sent = new Map<string, Sent>();
  for (const operation of operations) {
    if (operation.kind !== 'submit') continue;
    for (const { id, expected } of operation.messages) {
      const one = sent.get(id) ?? { expected, messageIds: new Set(), expenseIds: new Set() };
      sent.set(id, one);
      const answer = operation.acknowledged?.messages?.find((message) => message.id === id);
      if (!answer) continue;
      one.messageIds.add(answer.messageId);
      for (const expenseId of answer.expenseIds) one.expenseIds.add(expenseId);
    }
  }
  return sent;
}

/** Whether two lists hold the same sums, in any order. */
function sameList(one: Expected['money'], other: Expected['money']): boolean {
  const left = [...other];
  return (
    one.length === other.length &&
    one.every((money) => {
      const at = left.findIndex((candidate) => sameMoney(candidate, money));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}
