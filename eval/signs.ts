import { type Column, table } from '../local/table.ts';
import { NEEDED, SIGN_WEIGHTS, WORDING } from '../services/ds/extraction/data/signs.ts';
import { SIGNS, type Sign } from '../services/ds/extraction/verdict/signs.ts';
import { namedIn, OWN_CORPUS } from './corpus.ts';
import { type Example, examplesOf } from './unrecorded.ts';
import { fitWording, wordingBy } from './wording.ts';

/** What the signs of a movement, and the words beside them, are worth: logistic regressions over messages without a record. */

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

interface Trial {
  readonly example: Example;
  /** Of its signs. */
  readonly score: number;
  /** What its words add. */
  readonly worded: number;
}

/** Each example with its scores by weights that were fitted to other sets. */
function tried(examples: readonly Example[]): Trial[] {
  const sets = [...new Set(examples.map(({ set }) => set))];
  const foldOf = (example: Example): number => sets.indexOf(example.set) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter((example) => foldOf(example) !== fold);
    const weights = fitted(others);
    const wording = fitWording(others);
    const bias = weights.get('bias') ?? 0;
    return examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => ({
        example,
        score: scoreOf(weights, example) - bias,
        worded: WORDING * wordingBy(wording, example.folded),
      }));
  }).flat();
}

const examples = await examplesOf(namedIn(process.env.FILE) ?? OWN_CORPUS.development);
const weights = fitted(examples);
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
for (const [name, worth] of [
  ['signs alone', ({ score }: Trial) => score],
  ['signs and words', ({ score, worded }: Trial) => score + worded],
] as const)
  for (const needed of [NEEDED - 0.5, NEEDED - 0.25, NEEDED, NEEDED + 0.25, NEEDED + 0.5]) {
    const isKept = (trial: Trial): boolean => worth(trial) >= needed;
    const lost = trials.filter((trial) => trial.example.moved && !trial.example.isRejected && !isKept(trial));
    const through = trials.filter((trial) => !trial.example.moved && isKept(trial));
    console.log(
      `${name}, needed ${needed.toFixed(2)}: of sets not fitted to, ${lost.length} movements lost, ${through.length} others let through if no phrase gave them away`,
    );
  }
