import { type Column, table } from '../local/table.ts';
import type { Violation } from './check/violation.ts';
import type { Outcome, Trial } from './group.ts';
import { HEAL_MS } from './recovery.ts';

/** What was measured, as JSON=1 prints it; times in seconds. */
export interface Report extends Counts {
  readonly recovery_p99_s: number;
  readonly by_fault: Readonly<Record<string, Counts & Recovery>>;
  readonly seed: number;
  readonly took_s: number;
}

interface Counts {
  readonly trials: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly stuck: number;
  readonly foreign: number;
}

interface Recovery {
  readonly recovery_p50_s: number;
  readonly recovery_p99_s: number;
  readonly recovery_max_s: number;
}

/** What is wrong with an outcome: what was checked, and trials after which the stack did not recover. */
export function violationsOf({ trials, violations }: Outcome): Violation[] {
  return [...unrecovered(trials), ...violations];
}

const unrecovered = (trials: readonly Trial[]): Violation[] =>
  trials
    .filter(({ recoveryS }) => recoveryS === undefined)
    .map(({ fault }) => ({ kind: 'stuck', what: `no recovery within ${HEAL_MS / 1000} s`, who: fault }));

/** Sums up groups of trials. A violation counts once in all, and with each fault of the group that was checked. */
export function reportOf(outcomes: readonly Outcome[], seed: number, tookS: number): Report {
  const trials = outcomes.flatMap((outcome) => outcome.trials);
  const times = recoveries(trials);
  const names = [...new Set(trials.map(({ fault }) => fault))];
  const byFault = names.map((name) => {
    const groups = outcomes.filter((outcome) => outcome.trials.some(({ fault }) => fault === name));
    const own = trials.filter(({ fault }) => fault === name);
    const found = [...unrecovered(own), ...groups.flatMap(({ violations }) => violations)];
    const counts = { trials: own.length, ...countsOf(found) };
    const of = recoveries(own);
    const recovery = { recovery_p50_s: at(of, 0.5), recovery_p99_s: at(of, 0.99), recovery_max_s: at(of, 1) };
    return [name, { ...counts, ...recovery }] as const;
  });
  return {
    trials: trials.length,
    ...countsOf(outcomes.flatMap(violationsOf)),
    recovery_p99_s: at(times, 0.99),
    by_fault: Object.fromEntries(byFault),
    seed,
    took_s: Math.round(tookS),
  };
}

function countsOf(violations: readonly Violation[]): Omit<Counts, 'trials'> {
  const count = (kind: Violation['kind']) => violations.filter((one) => one.kind === kind).length;
  return {
    lost: count('lost'),
    duplicated: count('duplicated'),
    stuck: count('stuck'),
    foreign: count('foreign'),
  };
}

const recoveries = (trials: Outcome['trials']) =>
  trials.flatMap(({ recoveryS }) => recoveryS ?? []).sort((a, b) => a - b);

/** The value below which that share lies, rounded to hundredths; 0 of nothing. */
function at(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return Math.round(value * 100) / 100;
}

const COLUMNS: readonly Column[] = [
  { title: 'fault', max: 40 },
  ...['trials', 'lost', 'duplicated', 'stuck', 'foreign', 'p50 s', 'p99 s', 'max s'].map((title) => ({
    title,
    max: 12,
    right: true,
  })),
];

/** The report as a table, a line a fault. */
export function reportTable({ by_fault, ...all }: Report): string {
  const cells = (one: Counts) => [one.trials, one.lost, one.duplicated, one.stuck, one.foreign].map(String);
  const rows = Object.entries(by_fault).map(([name, one]) => [
    name,
    ...cells(one),
    ...[one.recovery_p50_s, one.recovery_p99_s, one.recovery_max_s].map((s) => s.toFixed(2)),
  ]);
  return table(COLUMNS, [...rows, ['all', ...cells(all), '', all.recovery_p99_s.toFixed(2), '']]);
}

/** Whether everything that was promised was kept. */
export const isClean = ({ lost, duplicated, stuck, foreign }: Counts): boolean =>
  lost + duplicated + stuck + foreign === 0;
