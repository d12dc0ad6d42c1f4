import { perS, perSecond, quantile, rangeOf, warmUp } from './load.ts';
import type { Bench, Figure, Key } from './measure.ts';

/** Calls a second: the median of some seconds. */
export async function rate(
  key: Key,
  call: () => Promise<unknown>,
  detail: string,
  { rounds, say }: Bench,
): Promise<Figure> {
  say(`${key}: warming up`);
  await warmUp(call);
  const rates: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const measured = await perSecond(call);
    rates.push(measured);
    say(`${key}: round ${round}/${rounds}, ${perS(measured)}`);
  }
  return { key, value: quantile(rates, 0.5), range: rangeOf(rates), detail };
}
