import { perS, perSecond, quantile, rangeOf, warmUp } from './load.ts';
import type { Bench, Figure, Key } from './measure.ts';

/** The same work done twice: without what is measured, and with it. */
export interface Contest {
  readonly key: Key;
  baseline(): Promise<unknown>;
  ours(): Promise<unknown>;
  /** What else helps to read the figure. */
  readonly note?: string;
}

/** Throughput of ours over the baseline's. */
export async function compare(contest: Contest, bench: Bench): Promise<Figure> {
  const { key, baseline, ours, note } = contest;
  bench.say(`${key}: warming up`);
  await warmUp(baseline);
  await warmUp(ours);
  const { value, range, detail } = await alternate(
    { label: key, baseline: () => perSecond(baseline), ours: () => perSecond(ours), show: perS },
    bench,
  );
  return { key, value, range, detail: note === undefined ? detail : `${detail}; ${note}` };
}

/** A quantity of two things, each time measured anew. */
interface Alternation {
  readonly label: string;
  baseline(): Promise<number>;
  ours(): Promise<number>;
  show(quantity: number): string;
}

/**
 * Ours over the baseline's, in rounds of one after the other, so that what else the machine does strikes both; the
 * value is the median of the rounds' ratios.
 */
export async function alternate(
  { label, baseline, ours, show }: Alternation,
  { rounds, say }: Bench,
): Promise<Required<Omit<Figure, 'key'>>> {
  const bases: number[] = [];
  const others: number[] = [];
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const base = await baseline();
    const other = await ours();
    bases.push(base);
    others.push(other);
    ratios.push(other / base);
    say(`${label}: round ${round}/${rounds}, ${show(base)} and ${show(other)}: ${(other / base).toFixed(2)}`);
  }
  const detail = `${show(quantile(others, 0.5))} over ${show(quantile(bases, 0.5))}`;
  return { value: quantile(ratios, 0.5), range: rangeOf(ratios), detail };
}
