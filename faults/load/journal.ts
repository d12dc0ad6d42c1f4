import { type FileHandle, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Money } from '#gen/tracker/type/v1/transaction.ts';
import type { Expected } from './messages.ts';

/** What a client is about to ask for. */
export type Intent =
  | { readonly kind: 'sign-up' }
  | { readonly kind: 'submit'; readonly messages: readonly { id: string; expected: Expected }[] }
  | { readonly kind: 'create'; readonly key: string; readonly money: Money }
  | { readonly kind: 'update'; readonly expenseId: string; readonly note: string; readonly money?: Money }
  | { readonly kind: 'delete'; readonly expenseId: string }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'log-in' }
  | { readonly kind: 'list' };

/** What the services said to it, as far as it can be held against them. */
export interface Answer {
  readonly userId?: string;
  readonly messages?: readonly { id: string; messageId: string; status: string; expenseIds: string[] }[];
  readonly expenseId?: string;
  readonly expenseIds?: readonly string[];
}

/** An operation as the journal has it; neither acknowledged nor refused is unknown: it may have happened. */
export type Operation = Intent & {
  readonly client: string;
  readonly at: number;
  readonly acknowledged?: Answer;
  readonly refused?: { readonly at: number; readonly status: number; readonly message: string };
};

/** What a client writes down: before it asks, and when it was answered. */
export interface Journal {
  /** On disk when it resolves; returns the operation's number. */
  intend(intent: Intent): Promise<number>;
  acknowledge(number: number, answer: Answer): Promise<void>;
  refuse(number: number, status: number, message: string): Promise<void>;
  close(): Promise<void>;
}

type Line = { n: number; at: number } & (
  | { intent: Intent }
  | { answer: Answer }
  | { status: number; message: string }
);

/** The journal of one client: a file of JSON lines, each synced before the next step. */
export async function openJournal(folder: string, client: string): Promise<Journal> {
  const file = await open(join(folder, `${client}.jsonl`), 'a');
  let operations = 0;
  const write = (n: number, what: object) => append(file, { n, at: Date.now(), ...what } as Line);
  return {
    async intend(intent) {
      const n = ++operations;
      await write(n, { intent });
      return n;
    },
    acknowledge: (n, answer) => write(n, { answer }),
    refuse: (n, status, message) => write(n, { status, message }),
    close: () => file.close(),
  };
}

async function append(file: FileHandle, line: Line): Promise<void> {
  await file.write(`${JSON.stringify(line)}\n`);
  await file.datasync();
}

/** Every operation of every client that has a journal in the folder, a client's in their order. */
export async function readJournals(folder: string): Promise<Operation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return files.flatMap((text, at) => toOperations((names[at] ?? '').replace('.jsonl', ''), text));
}

function toOperations(client: string, text: string): Operation[] {
  const operations = new Map<number, Operation>();
  for (const json of text.split('\n').filter(Boolean)) {
    const line = JSON.parse(json) as Line;
    const { n, at } = line;
    if ('intent' in line) {
      operations.set(n, { ...line.intent, client, at });
      continue;
    }
    const outcome =
      'answer' in line
        ? { acknowledged: line.answer }
        : { refused: { at, status: line.status, message: line.message } };
    operations.set(n, { ...(operations.get(n) as Operation), ...outcome });
  }
  return [...operations.values()];
}
