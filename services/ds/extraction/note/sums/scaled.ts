import type { Numeral } from '../../amount/numeral.ts';

/** A number as it is meant: "1.5" and three noughts are 1500; undefined where its separators leave open what it is. */
export function scaled(numeral: Numeral, power: number): Numeral | undefined {
  const { groups, separators } = numeral;
  const [whole = '', fraction = ''] = groups;
  if (separators.length > 1 || whole === '' || (separators[0] && !'.,'.includes(separators[0])))
    return undefined;
  if (power < 0) {
    if (fraction !== '' || whole.length > 4) return undefined;
    const digits = whole.padStart(1 - power, '0');
    return { ...numeral, groups: [digits.slice(0, power), digits.slice(power)], separators: ['.'] };
  }
  if (fraction.length > power || whole.length > 4) return undefined;
  return { ...numeral, groups: [`${whole}${fraction.padEnd(power, '0')}`], separators: [] };
}
