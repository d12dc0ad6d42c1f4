import { toDecimal, WITHOUT_CURRENCY } from '../amount/numeral.ts';
import type { Reading } from '../grammar.ts';
import type { Part } from './parts.ts';

/** The parts of a list without what the others come to: "coffee 3, sandwich 7.5, total 10.5". */
export function withoutTotal({ labels }: Reading, parts: readonly Part[]): readonly Part[] {
  const [last, others] = [parts.at(-1), parts.slice(0, -1)];
  const isTotal = labels.some(
    ({ means, start, end }) => last && means === 'total' && start >= last.start && end <= last.money.start,
  );
  if (!last || !isTotal || others.length < 2) return parts;
  const sum = others.reduce((total, part) => total + hundredths(part), 0n);
  return sum === hundredths(last) ? others : parts;
}

function hundredths({ money }: Part): bigint {
  return BigInt(toDecimal(money.numeral, WITHOUT_CURRENCY).value.replace('.', ''));
}
