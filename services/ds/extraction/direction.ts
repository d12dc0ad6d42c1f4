import type { VerbMeaning } from './data/verbs.ts';
import type { Reading } from './grammar.ts';
import type { Cue } from './lexicon.ts';
import type { Money } from './money.ts';
import type { Direction, EntryKind, Field } from './types.ts';

/** Direction and kind of a movement, read from its verbs and signs. */
export interface Movement {
  readonly direction: Field<Direction>;
  readonly kind: Field<EntryKind>;
}

const CONFIDENCE: Readonly<Record<VerbMeaning['weight'], number>> = {
  5: 0.98,
  4: 0.95,
  3: 0.95,
  2: 0.9,
  1: 0.75,
};
/** Kinds that name the occasion rather than the verb, and hold wherever in the message they stand. */
const OCCASIONS: ReadonlySet<EntryKind> = new Set(['refund', 'reversal', 'salary', 'cash_withdrawal']);

function strength({ start, end, means }: Cue<VerbMeaning>, money: Money): number {
  const distance = end <= money.start ? money.start - end : Math.max(0, start - money.end);
  const occasion = means.kind === 'reversal' || means.kind === 'refund' ? 14 : 0;
  // A message that opens with the word has it as its headline: "Credit! Acct …".
  const headline = start < 3 ? 8 : 0;
  return means.weight * 12 + occasion + headline - Math.min(distance, 90) / 4;
}

/** Decides which way the amount moved; undefined where neither a verb nor a sign says so. */
export function movementOf(money: Money, reading: Reading): Movement | undefined {
  let best: Cue<VerbMeaning> | undefined;
  for (const verb of reading.verbs) if (!best || strength(verb, money) > strength(best, money)) best = verb;
  if (money.sign && (!best || best.means.weight <= 2)) return signed(money, reading, best);
  if (!best) return undefined;
  const confidence = CONFIDENCE[best.means.weight];
  const evidence = { confidence, stage: 'grammar', span: reading.original(best.start, best.end) } as const;
  const { direction } = best.means;
  return {
    direction: { value: direction, ...evidence },
    kind: { ...evidence, value: kindOf(best, reading) },
  };
}

function signed(money: Money, reading: Reading, verb: Cue<VerbMeaning> | undefined): Movement {
  const direction = money.sign === '-' ? 'debit' : 'credit';
  const span = reading.original(money.start, money.end);
  const kind = verb?.means.direction === direction ? verb.means.kind : direction;
  const evidence = { confidence: 0.9, stage: 'grammar', span } as const;
  return { direction: { value: direction, ...evidence }, kind: { value: kind, ...evidence } };
}

function kindOf(best: Cue<VerbMeaning>, reading: Reading): EntryKind {
  const { direction, kind } = best.means;
  if (kind !== 'debit' && kind !== 'credit') return kind;
  const named = reading.verbs.find(({ means }) => means.direction === direction && OCCASIONS.has(means.kind));
  return named?.means.kind ?? kind;
}
