import { type Column, table } from '../local/table.ts';
import { rank } from '../services/ds/extraction/amount/roles.ts';
import { NEEDED, SIGN_ODDS, type SignOdds } from '../services/ds/extraction/data/signs.ts';
import { reportIn } from '../services/ds/extraction/extract.ts';
import { read } from '../services/ds/extraction/grammar.ts';
import { normalise } from '../services/ds/extraction/text/normalise.ts';
import type { IgnoredVerdict } from '../services/ds/extraction/types.ts';
import { recordOf } from '../services/ds/extraction/verdict/borne-out.ts';
import { SIGNS, type Sign, sceneOf, testOf } from '../services/ds/extraction/verdict/signs.ts';
import { reject } from '../services/ds/extraction/verdict/verdict.ts';
import { namedIn, OWN_CORPUS, type Row, readCorpus } from './corpus.ts';
import { inputOf } from './input.ts';

/**
 * What the signs of a movement are worth: a logistic regression over the messages with a sum that may have moved, those
 * that show a record of it and those that show none apart. What a phrase makes of a message is fitted beside its signs
 * and then left out, as they are asked where no phrase tells. One-time codes have rules of their own and are left out.
 */

interface Example {
  readonly signs: readonly Sign[];
  readonly record: keyof SignOdds;
  readonly moved: boolean;
  /** The set it stands in: what is fitted is tried on sets that it was not fitted to. */
  readonly set: string;
  /** What a phrase makes of it, so that the signs are not asked. */
  readonly rejected: IgnoredVerdict | undefined;
}

type Weights = ReadonlyMap<string, number>;

const ROUNDS = 30;
const STEP = 0.06;
const SLOWER = 0.2;
/** What is forgotten of a weight with every example that has it. */
const FORGOTTEN = 1e-4;
const FOLDS = 8;
const TRIED = [-1, -0.5, -0.25, 0, 0.25, 0.5, 1];

const signOdds = (weights: Weights, { signs }: Example): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);

/** Numbers that are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** By stochastic gradient descent; `bias` is said without any sign. */
function fitted(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>();
  const next = sequence(12345);
  const order = examples.map(({ signs, rejected, moved }) => ({
    moved,
    names: ['bias', ...signs, ...(rejected ? ['a phrase', `a phrase: ${rejected}`] : [])],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + round * SLOWER);
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] as (typeof order)[0], order[at] as (typeof order)[0]];
    }
    for (const { moved, names } of order) {
      const odds = names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
      const miss = 1 / (1 + Math.exp(-odds)) - (moved ? 1 : 0);
      for (const name of names) weights.set(name, (weights.get(name) ?? 0) * (1 - FORGOTTEN) - step * miss);
    }
  }
  return weights;
}

function exampleOf(row: Row, set: string): Example | undefined {
  const input = inputOf(row);
  const reading = read(normalise(row.text));
  const ranked = rank(reading);
  const report = reportIn(reading, ranked, input);
  const rejected = reject(reading, ranked)?.verdict;
  if (!report || rejected === 'otp') return undefined;
  const scene = sceneOf(report.entry, reading, report.best, report.movement);
  const signs = SIGNS.filter((sign) => testOf(sign)(scene));
  return { signs, record: recordOf(report.entry, reading), moved: row.transaction, set, rejected };
}

/** Each example with what its signs come to by weights that were fitted to other sets. */
function tried(examples: readonly Example[]): { example: Example; odds: number }[] {
  const sets = [...new Set(examples.map(({ set }) => set))];
  const foldOf = (example: Example): number => sets.indexOf(example.set) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitted(examples.filter((example) => foldOf(example) !== fold));
    return examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => ({ example, odds: signOdds(weights, example) }));
  }).flat();
}

const examples: Example[] = [];
for (const path of namedIn(process.env.FILE) ?? [
  ...OWN_CORPUS.development,
  ...OWN_CORPUS.concepts,
  ...OWN_CORPUS.strangers,
])
  for await (const row of readCorpus(path)) {
    const example = row.kind === 'note' ? undefined : exampleOf(row, path);
    if (example) examples.push(example);
  }
if (examples.length === 0) throw new Error('FILE: no message with a sum that may have moved');
const columns: Column[] = [
  { title: 'sign', max: 62 },
  { title: 'fitted', max: 8, right: true },
  { title: 'used', max: 8, right: true },
];
for (const record of ['recorded', 'unrecorded'] as const) {
  const own = examples.filter((example) => example.record === record);
  const weights = fitted(own);
  const rows = SIGNS.map((sign) => [
    sign,
    (weights.get(sign) ?? 0).toFixed(2),
    SIGN_ODDS[sign][record].toFixed(2),
  ]);
  console.log(`${table(columns, rows)}\n`);
  const trials = tried(own);
  const movements = trials.filter(({ example: { moved, rejected } }) => moved && !rejected);
  const others = trials.filter(({ example: { moved } }) => !moved);
  const untold = others.filter(({ example: { rejected } }) => !rejected);
  console.log(
    `${record}: of sets not fitted to, ${movements.length} movements, ${others.length} others with a sum that may have moved, ${untold.length} of them without a phrase that says so`,
  );
  for (const needed of TRIED.map((step) => NEEDED[record] + step)) {
    const kept = (all: typeof trials): number => all.filter(({ odds }) => odds >= needed).length;
    console.log(
      `  needed ${needed.toFixed(2)}: ${movements.length - kept(movements)} movements lost, ${kept(untold)} let through, ${kept(others)} if no phrase gave them away`,
    );
  }
}
