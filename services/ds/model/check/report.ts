import type { Usage } from '../ask.ts';
import type { Failed } from '../failure.ts';
import type { Format } from '../profiles.ts';
import type { Question } from '../question.ts';
import type { Answer } from '../schema.ts';
import type { Verified } from '../verify.ts';

/** A message of our own with what is in it. */
export interface Label {
  readonly text: string;
  readonly amount: string;
  readonly direction: 'debit' | 'credit';
  readonly merchant: string;
}

/** What came of one message. */
export interface Row {
  readonly text: string;
  readonly ms: number;
  readonly usage: Usage | undefined;
  readonly cost: number | undefined;
  readonly format: Format | undefined;
  /** Why there was no answer, or ''. */
  readonly failed: string;
  readonly right: { readonly amount: boolean; readonly direction: boolean; readonly merchant: boolean };
  /** What verification would not take. */
  readonly rejected: string;
  readonly status: string;
}

interface Heard extends Pick<Row, 'ms' | 'usage' | 'cost' | 'format'> {
  readonly question: Question;
  readonly answer: Answer;
  readonly verified: Verified;
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase();

/** An answer against its label: the answer's own fields, and the state that the message ends in. */
export function rowOf({ text, ...label }: Label, { question, answer, verified, ...cost }: Heard): Row {
  const chosen = question.sums[Number(answer.amount) - 1];
  const right = {
    amount: chosen !== undefined && question.examined.entryOf(chosen).amount?.value === label.amount,
    direction: answer.direction === label.direction,
    merchant: same(answer.merchant, label.merchant),
  };
  const { extraction, rejected } = verified;
  const reason = extraction.outcome === 'needs_review' ? ` (${extraction.reason})` : '';
  const status = extraction.outcome + reason;
  return { text, ...cost, failed: '', right, rejected: rejected.join(), status };
}

export function failedRow(
  { text }: Label,
  { reason, usage }: Failed,
  ms: number,
  cost: number | undefined,
): Row {
  const right = { amount: false, direction: false, merchant: false };
  return {
    text,
    ms,
    usage,
    cost,
    format: undefined,
    failed: reason,
    right,
    rejected: '',
    status: 'needs_review',
  };
}

const mark = (right: boolean) => (right ? 'yes' : 'NO');

/** One line a message. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ ms, usage, right, failed, rejected, status, text }) => [
    `${ms.toFixed(0)}`,
    usage ? `${usage.tokensIn}+${usage.tokensOut}` : '?',
    mark(right.amount),
    mark(right.direction),
    mark(right.merchant),
    failed || rejected || '-',
    status,
    text.slice(0, 44),
  ]);
  const all = [['ms', 'tokens', 'sum', 'way', 'name', 'rejected', 'ends as', 'message'], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Everything in a few lines. */
export function summary(rows: readonly Row[], priced: boolean): string {
  const share = (count: number) => `${count} of ${rows.length}`;
  const count = (is: (row: Row) => boolean) => share(rows.filter(is).length);
  const sorted = rows.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0);
  const total = (of: (row: Row) => number | undefined) => rows.reduce((sum, row) => sum + (of(row) ?? 0), 0);
  const formats = [...new Set(rows.flatMap(({ format }) => format ?? []))].join(', ');
  return [
    `latency     p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    `tokens      ${total(({ usage }) => usage?.tokensIn)} in, ${total(({ usage }) => usage?.tokensOut)} out`,
    `price       ${priced ? total(({ cost }) => cost).toFixed(6) : 'unknown: set MODEL_PRICE_IN and MODEL_PRICE_OUT'}`,
    `format      ${formats || 'none was answered'}`,
    `answered    ${count(({ failed }) => !failed)}`,
    `sum right   ${count(({ right }) => right.amount)}`,
    `way right   ${count(({ right }) => right.direction)}`,
    `name right  ${count(({ right }) => right.merchant)}`,
    `settled     ${count(({ status }) => status === 'extracted')}, the others wait for a person`,
    `wrongly so  ${count(({ status, right }) => status === 'extracted' && !right.amount)}`,
    `rejected    ${count(({ rejected }) => rejected !== '')} answers in part or whole by verification`,
  ].join('\n');
}
