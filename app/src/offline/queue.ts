import type { Edit, Write } from './writes.ts';

/** A change that has not been sent, or whose answer has not come. */
export interface Waiting {
  id: string;
  write: Write;
  /** Milliseconds since 1970. */
  queuedAt: number;
  /** How often it was sent without an answer that settles it: it may have reached the server all the same. */
  attempts: number;
}

/** One field that is, on the server, neither what the user saw nor what they want. */
export interface Conflict {
  field: string;
  mine: unknown;
  theirs: unknown;
}

export type Reason =
  /** The server said no: its gRPC status code and its words. */
  | { kind: 'refused'; code: number; message: string }
  | { kind: 'conflict'; fields: Conflict[] }
  /** The creation of the entry that it is about was refused. */
  | { kind: 'noEntry' };

/** A change that was not taken, kept until the user decides. */
export interface Refused {
  id: string;
  write: Write;
  queuedAt: number;
  reason: Reason;
}

/** What waits, in the order in which it was done, and what was refused. */
export interface Queue {
  waiting: readonly Waiting[];
  refused: readonly Refused[];
  /** The id of what is being sent. */
  sending?: string;
  /** The ids that the server gave to entries which were created here, by the key of their creation. */
  named: Readonly<Record<string, string>>;
}

export const emptyQueue: Queue = { waiting: [], refused: [], named: {} };

/** Keys are looked up only while a screen still shows the entry under its key. */
const NAMES_KEPT = 100;

/** Adds a change at the end. One that takes back the last one of its kind, which was not sent yet, removes that instead. */
export function enqueue(queue: Queue, item: Omit<Waiting, 'attempts'>): Queue {
  const write = renamed(item.write, queue.named);
  const last = queue.waiting.findLast((other) => isAboutSame(other.write, write));
  if (last && last.attempts === 0 && last.id !== queue.sending && takesBack(write, last.write)) {
    return { ...queue, waiting: queue.waiting.filter(({ id }) => id !== last.id) };
  }
  return { ...queue, waiting: [...queue.waiting, { ...item, write, attempts: 0 }] };
}

/** Marks the first as being sent. */
export function sending(queue: Queue): Queue {
  const first = queue.waiting[0];
  return first ? { ...queue, sending: first.id } : queue;
}

/** No answer that settles it: it stays the first. */
export function postponed(queue: Queue, id: string): Queue {
  const waiting = queue.waiting.map((item) =>
    item.id === id ? { ...item, attempts: item.attempts + 1 } : item,
  );
  return idle({ ...queue, waiting });
}

/** The server took it; `expenseId` is the name it gave to the entry where one was created. */
export function sent(queue: Queue, id: string, expenseId?: string): Queue {
  const write = queue.waiting.find((item) => item.id === id)?.write;
  const waiting = queue.waiting.filter((item) => item.id !== id);
  if (write?.kind !== 'createExpense' || !expenseId) return idle({ ...queue, waiting });
  const named = Object.fromEntries(
    [...Object.entries(queue.named), [write.key, expenseId]].slice(-NAMES_KEPT),
  );
  return idle({
    ...queue,
    waiting: waiting.map((item) => ({ ...item, write: renamed(item.write, named) })),
    named,
  });
}

/** The server will not take it, nor what is about an entry that does not come to be. */
export function refuse(queue: Queue, id: string, reason: Reason): Queue {
  const item = queue.waiting.find((other) => other.id === id);
  if (!item) return idle(queue);
  const orphans = queue.waiting.filter((other) => dependsOn(other.write, item.write));
  const refused: Refused[] = [
    { id, write: item.write, queuedAt: item.queuedAt, reason },
    ...orphans.map((orphan) => ({
      id: orphan.id,
      write: orphan.write,
      queuedAt: orphan.queuedAt,
      reason: { kind: 'noEntry' } as const,
    })),
  ];
  const gone = new Set(refused.map((other) => other.id));
  return idle({
    ...queue,
    waiting: queue.waiting.filter((other) => !gone.has(other.id)),
    refused: [...queue.refused, ...refused],
  });
}

/** Tries a refused change once more, and what depends on it after it. */
export function retry(queue: Queue, id: string): Queue {
  const chosen = withDependents(queue, id);
  const again = chosen.map(({ reason: _reason, ...item }) => ({ ...item, attempts: 0 }));
  return { ...without(queue, chosen), waiting: [...queue.waiting, ...again] };
}

/** Forgets a refused change, and what depends on it. */
export const discard = (queue: Queue, id: string): Queue => without(queue, withDependents(queue, id));

/** Takes a decision back: what was refused before it and is not any more is refused again, in the order of its making. */
export function putBack(queue: Queue, before: Queue): Queue {
  const gone = before.refused.filter(({ id }) => !queue.refused.some((item) => item.id === id));
  return {
    ...queue,
    refused: [...queue.refused, ...gone].sort((one, other) => one.queuedAt - other.queuedAt),
  };
}

/** Sends a conflicting edit all the same: what the server has now counts as seen. */
export function keepMine(queue: Queue, id: string): Queue {
  return settle(queue, id, (write, fields) => ({
    ...write,
    before: { ...write.before, ...Object.fromEntries(fields.map(({ field, theirs }) => [field, theirs])) },
    etag: undefined,
  }));
}

/** Leaves the conflicting fields as the server has them; sends what else was edited. */
export function keepTheirs(queue: Queue, id: string): Queue {
  return settle(queue, id, (write, fields) => {
    const conflicting = new Set(fields.map(({ field }) => field));
    const rest = Object.entries(write.changes).filter(([field]) => !conflicting.has(field));
    return rest.length === 0 ? undefined : { ...write, changes: Object.fromEntries(rest), etag: undefined };
  });
}

/** The key or id under which the server knows an entry by now. */
export const nameOf = (queue: Queue, id: string): string => queue.named[id] ?? id;

/** Whether an entry stands under this id only here: its creation waits or was refused. */
export const isLocal = ({ waiting, refused }: Queue, id: string): boolean =>
  [...waiting, ...refused].some(({ write }) => write.kind === 'createExpense' && write.key === id);

function settle(
  queue: Queue,
  id: string,
  decide: (write: Edit, fields: Conflict[]) => Edit | undefined,
): Queue {
  const item = queue.refused.find((other) => other.id === id);
  if (item?.reason.kind !== 'conflict' || item.write.kind !== 'updateExpense') return queue;
  const write = decide(item.write, item.reason.fields);
  const rest = without(queue, [item]);
  if (!write) return rest;
  return { ...rest, waiting: [...queue.waiting, { id, write, queuedAt: item.queuedAt, attempts: 0 }] };
}

const idle = ({ sending: _sending, ...queue }: Queue): Queue => queue;

const without = (queue: Queue, items: readonly Refused[]): Queue => ({
  ...queue,
  refused: queue.refused.filter((item) => !items.includes(item)),
});

function withDependents({ refused }: Queue, id: string): Refused[] {
  const item = refused.find((other) => other.id === id);
  if (!item) return [];
  return [
    item,
    ...refused.filter((other) => other.reason.kind === 'noEntry' && dependsOn(other.write, item.write)),
  ];
}

const dependsOn = (write: Write, creation: Write): boolean =>
  creation.kind === 'createExpense' && entriesOf(write).includes(creation.key);

function entriesOf(write: Write): string[] {
  switch (write.kind) {
    case 'updateExpense':
    case 'deleteExpense':
    case 'restoreExpense':
      return [write.expenseId];
    case 'linkExpenses':
      return [write.expenseId, write.otherExpenseId];
    default:
      return [];
  }
}

const opposites: Partial<Record<Write['kind'], Write['kind']>> = {
  restoreExpense: 'deleteExpense',
  deleteExpense: 'restoreExpense',
  reopenBill: 'dismissBill',
  dismissBill: 'reopenBill',
};

const takesBack = (write: Write, earlier: Write): boolean => opposites[write.kind] === earlier.kind;

function isAboutSame(one: Write, other: Write): boolean {
  if ('billId' in one) return 'billId' in other && one.billId === other.billId;
  return entriesOf(one).some((entry) => entriesOf(other).includes(entry));
}

function renamed(write: Write, named: Queue['named']): Write {
  if (!entriesOf(write).some((entry) => entry in named)) return write;
  const name = (id: string) => named[id] ?? id;
  if (write.kind === 'linkExpenses') {
    return { ...write, expenseId: name(write.expenseId), otherExpenseId: name(write.otherExpenseId) };
  }
  return 'expenseId' in write ? { ...write, expenseId: name(write.expenseId) } : write;
}
