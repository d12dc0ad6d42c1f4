import { FIELDS, type FieldName, type Scored } from './score.ts';

/** What the reports show, in their order. */
export const MEASURES = [...FIELDS, 'nobody', 'rejected'] as const;

/** So many right of so many that carry the label. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** With one decimal; empty where nothing carries the label. */
export const percent = ({ right, of }: Share): string =>
  of === 0 ? '' : `${((right / of) * 100).toFixed(1)} %`;

/** The same with how many it is of, for the cell of a table. */
export const inCell = (share: Share): string => (share.of === 0 ? '' : `${percent(share)} of ${share.of}`);

/** The figures of a set of messages. */
export interface Figures extends Readonly<Record<FieldName, Share>> {
  readonly n: number;
  /** Movements whose labels name no other party, and of which none was read. */
  readonly nobody: Share;
  /** Non-transactions that were ignored. */
  readonly rejected: Share;
  /** Amounts and account tails that do not stand in the text. */
  readonly invented: number;
}

/** Adds up scored rows. */
export function figuresOf(rows: readonly Scored[]): Figures {
  const byField = Object.fromEntries(FIELDS.map((field) => [field, shareOf(rows, field)]));
  return {
    n: rows.length,
    ...(byField as Record<FieldName, Share>),
    nobody: shareWhere(rows, 'nobody'),
    rejected: shareWhere(rows, 'rejected'),
    invented: rows.reduce((sum, { invented }) => sum + invented.length, 0),
  };
}

function shareOf(rows: readonly Scored[], field: FieldName): Share {
  const judged = rows.flatMap(({ fields }) => fields.filter((one) => one.field === field));
  return { right: judged.filter(({ right }) => right).length, of: judged.length };
}

function shareWhere(rows: readonly Scored[], what: 'nobody' | 'rejected'): Share {
  const judged = rows.filter((row) => row[what] !== undefined);
  return { right: judged.filter((row) => row[what]).length, of: judged.length };
}

/** The figures of each group, the largest group first. */
export function groupsOf(
  rows: readonly Scored[],
  groupOf: (row: Scored) => string | undefined,
): [group: string, figures: Figures][] {
  const groups = new Map<string, Scored[]>();
  for (const row of rows) {
    const group = groupOf(row);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([group, members]) => [group, figuresOf(members)]);
}

/** How bad a row went: an entry that should not be weighs most, then an entry that is not there or wrong. */
const WEIGHT: Readonly<Record<FieldName, number>> = {
  amount: 40,
  type: 30,
  currency: 20,
  account: 6,
  balance: 5,
  merchant: 4,
  reference: 3,
  date: 3,
};

/** Rows with a miss, the worst first. */
export function missesOf(rows: readonly Scored[]): Scored[] {
  return rows.filter((row) => damage(row) > 0).sort((a, b) => damage(b) - damage(a));
}

function damage({ invented, rejected, fields }: Scored): number {
  const wrong = fields.reduce((sum, { field, right }) => sum + (right ? 0 : WEIGHT[field]), 0);
  return invented.length * 1000 + (rejected === false ? 100 : 0) + wrong;
}
