import { stemsOf } from '../services/ds/extraction/text/stems.ts';
import { scoreOf } from '../services/ds/extraction/verdict/wording.ts';

/** What words are worth: a logistic regression over texts that report a movement and texts that do not. */

/** A text, folded as the grammar reads it. */
export interface Worded {
  readonly folded: string;
  readonly moved: boolean;
}

export interface Wording {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

/** A word of one message alone says nothing of the next. */
const LEAST_MESSAGES = 2;
const ROUNDS = 1500;
const STEP = 0.5;
const RIDGE = 0.03;

/** Fits the weights of words; both kinds of text count alike, however many there are. */
export function fitWording(texts: readonly Worded[]): Wording {
  const examples = texts.map(({ folded, moved }) => {
    const stems = stemsOf(folded);
    return { stems: [...stems], scale: 1 / Math.sqrt(Math.max(1, stems.size)), moved };
  });
  const seen = new Map<string, number>();
  for (const { stems } of examples) for (const stem of stems) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const vocabulary = [...seen].filter(([, count]) => count >= LEAST_MESSAGES).map(([stem]) => stem);
  const numberOf = new Map(vocabulary.sort().map((stem, nth) => [stem, nth]));
  const moved = examples.filter((example) => example.moved).length;
  const rows = examples.map(({ stems, scale, moved: has }) => ({
    words: stems.flatMap((stem) => numberOf.get(stem) ?? []),
    scale,
    has: has ? 1 : 0,
    share: examples.length / (2 * (has ? moved : examples.length - moved)),
  }));
  // Adagrad: rare words need longer steps than common ones.
  const weights = new Float64Array(vocabulary.length);
  const past = new Float64Array(vocabulary.length);
  let bias = 0;
  let biasPast = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => RIDGE * weight);
    let biasSlope = 0;
    for (const { words, scale, has, share } of rows) {
      const score = bias + scale * words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
      const miss = share * (1 / (1 + Math.exp(-score)) - has);
      biasSlope += miss;
      for (const word of words) slope[word] = (slope[word] ?? 0) + miss * scale;
    }
    biasPast += biasSlope ** 2;
    bias -= (STEP * biasSlope) / Math.sqrt(biasPast + 1e-9);
    slope.forEach((one, word) => {
      past[word] = (past[word] ?? 0) + one ** 2;
      weights[word] = (weights[word] ?? 0) - (STEP * one) / Math.sqrt((past[word] ?? 0) + 1e-9);
    });
  }
  return { weights: new Map(vocabulary.map((stem, nth) => [stem, weights[nth] ?? 0])), bias };
}

/** A text by such weights, as the grammar would weigh it by those of its own table. */
export function wordingBy({ weights, bias }: Wording, folded: string): number {
  return scoreOf(stemsOf(folded), weights, bias);
}
