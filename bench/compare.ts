import { perSecond, quantile, rangeOf } from './load.ts';
import type { Bench, Figure, Key } from './measure.ts';

/** The same work done twice: without anything of ours, and by a service. */
export interface Contest {
  readonly key: Key;
  baseline(): Promise<unknown>;
  ours(): Promise<unknown>;
}

/** Until V8 has compiled what runs often: so many calls, or as many as can be made in this time. */
const WARM_UP = { calls: 6000, ms: 6000 };

/**
 * Throughput of ours over the baseline's, in rounds of one after the other, so that what else the machine does
 * strikes both; the figure is the median of the rounds' ratios.
 */
export async function compare({ key, baseline, ours }: Contest, { rounds, say }: Bench): Promise<Figure> {
  say(`${key}: warming up`);
  await perSecond(baseline, WARM_UP);
  await perSecond(ours, WARM_UP);
  const bases: number[] = [];
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const base = await perSecond(baseline);
    const rate = await perSecond(ours);
    bases.push(base);
    rates.push(rate);
    ratios.push(rate / base);
    say(`${key}: round ${round}/${rounds}, ${perS(base)} and ${perS(rate)}: ${(rate / base).toFixed(2)}`);
  }
  const detail = `${perS(quantile(rates, 0.5))} over ${perS(quantile(bases, 0.5))}`;
  return { key, value: quantile(ratios, 0.5), range: rangeOf(ratios), detail };
}

const perS = (rate: number) => `${Math.round(rate)}/s`;
