import { type Column, table } from '../local/table.ts';
import { rank } from '../services/ds/extraction/amount/roles.ts';
import { NEEDED, SIGN_WEIGHTS } from '../services/ds/extraction/data/signs.ts';
import { reportIn } from '../services/ds/extraction/extract.ts';
import { read } from '../services/ds/extraction/grammar.ts';
import { normalise } from '../services/ds/extraction/text/normalise.ts';
import { showsRecord } from '../services/ds/extraction/verdict/borne-out.ts';
import { SIGNS, type Sign, signsOf } from '../services/ds/extraction/verdict/signs.ts';
import { reject } from '../services/ds/extraction/verdict/verdict.ts';
import { namedIn, OWN_CORPUS, type Row, readCorpus } from './corpus.ts';
import { inputOf } from './input.ts';

/**
 * What the signs of a movement are worth: a logistic regression over the messages that show no record, whatever phrases
 * they contain, since those of another inbox are other phrases. One-time codes have rules of their own and are left out.
 */

interface Example {
  readonly signs: readonly Sign[];
  readonly moved: boolean;
  /** The set it stands in: what is fitted is tried on sets that it was not fitted to. */
  readonly set: string;
  /** A phrase of no movement in it, so that the signs are not asked. */
  readonly isRejected: boolean;
}

type Weights = ReadonlyMap<Sign | 'bias', number>;

const RIDGE = 1;
const ROUNDS = 400;
const STEP = 1.2;
const FOLDS = 8;

const scoreOf = (weights: Weights, { signs }: Example): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('bias') ?? 0);

function fitted(examples: readonly Example[]): Weights {
  const weights = new Map<Sign | 'bias', number>([['bias', 0], ...SIGNS.map((sign) => [sign, 0] as const)]);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<Sign | 'bias', number>();
    for (const example of examples) {
      const miss = 1 / (1 + Math.exp(-scoreOf(weights, example))) - (example.moved ? 1 : 0);
      for (const key of ['bias', ...example.signs] as const) slope.set(key, (slope.get(key) ?? 0) + miss);
    }
    for (const [key, weight] of weights) {
      const ridge = key === 'bias' ? 0 : RIDGE * weight;
      weights.set(key, weight - (STEP * ((slope.get(key) ?? 0) + ridge)) / examples.length);
    }
  }
  return weights;
}

function exampleOf(row: Row, set: string): Example | undefined {
  const input = inputOf(row);
  const reading = read(normalise(row.text));
  const ranked = rank(reading);
  const report = reportIn(reading, ranked, input);
  const rejection = reject(reading, ranked);
  if (!report || rejection?.verdict === 'otp' || showsRecord(report.entry, reading)) return undefined;
  const signs = signsOf(report.entry, reading, report.best, report.movement);
  return { signs, moved: row.transaction, set, isRejected: rejection !== undefined };
}

/** Each example with its score by weights that were fitted to other sets. */
function tried(examples: readonly Example[]): { example: Example; score: number }[] {
  const sets = [...new Set(examples.map(({ set }) => set))];
  const foldOf = (example: Example): number => sets.indexOf(example.set) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitted(examples.filter((example) => foldOf(example) !== fold));
    return examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => ({ example, score: scoreOf(weights, example) }));
  }).flat();
}

const examples: Example[] = [];
for (const path of namedIn(process.env.FILE) ?? OWN_CORPUS.development)
  for await (const row of readCorpus(path)) {
    const example = row.kind === 'note' ? undefined : exampleOf(row, path);
    if (example) examples.push(example);
  }
if (examples.length === 0) throw new Error('FILE: no message without a record');
const weights = fitted(examples);
const bias = weights.get('bias') ?? 0;
const columns: Column[] = [
  { title: 'sign', max: 62 },
  { title: 'fitted', max: 8, right: true },
  { title: 'used', max: 8, right: true },
];
console.log(
  table(
    columns,
    SIGNS.map((sign) => [sign, (weights.get(sign) ?? 0).toFixed(2), SIGN_WEIGHTS[sign].toFixed(2)]),
  ),
);
const moved = examples.filter(({ moved, isRejected }) => moved && !isRejected).length;
const still = examples.filter(({ moved }) => !moved).length;
console.log(`\n${examples.length} messages without a record: ${moved} movements, ${still} that are none`);
const trials = tried(examples);
for (const needed of [NEEDED - 0.5, NEEDED - 0.25, NEEDED, NEEDED + 0.25, NEEDED + 0.5]) {
  const isKept = (score: number): boolean => score - bias >= needed;
  const lost = trials.filter(
    ({ example: { moved, isRejected }, score }) => moved && !isRejected && !isKept(score),
  );
  const through = trials.filter(({ example, score }) => !example.moved && isKept(score));
  console.log(
    `needed ${needed.toFixed(2)}: of sets not fitted to, ${lost.length} movements lost, ${through.length} others let through if no phrase gave them away`,
  );
}
