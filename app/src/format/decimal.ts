/** Exact arithmetic on plain decimal strings ("-102311.40"): sums of money are never turned into floating point. */

interface Scaled {
  units: bigint;
  /** Digits after the point. */
  scale: number;
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;

function scaled(decimal: string): Scaled {
  const [, sign, whole, fraction = ''] = PLAIN.exec(decimal.trim()) ?? [];
  if (whole === undefined) throw new RangeError(`not a plain decimal: "${decimal}"`);
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

function written({ units, scale }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}

const shifted = ({ units, scale }: Scaled, to: number): bigint => units * 10n ** BigInt(to - scale);

function aligned(a: string, b: string): { left: bigint; right: bigint; scale: number } {
  const [first, second] = [scaled(a), scaled(b)];
  const scale = Math.max(first.scale, second.scale);
  return { left: shifted(first, scale), right: shifted(second, scale), scale };
}

/** Whether it is a plain decimal, as these functions take them. */
export const isDecimal = (text: string): boolean => PLAIN.test(text.trim());

/** `a + b`, with as many digits after the point as the longer of them has. */
export function add(a: string, b: string): string {
  const { left, right, scale } = aligned(a, b);
  return written({ units: left + right, scale });
}

/** `a - b`, with as many digits after the point as the longer of them has. */
export function subtract(a: string, b: string): string {
  const { left, right, scale } = aligned(a, b);
  return written({ units: left - right, scale });
}

/** -1 where `a` is less than `b`, 1 where it is more, 0 where they are worth the same ("1.5" and "1.50" are). */
export function compare(a: string, b: string): -1 | 0 | 1 {
  const { left, right } = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a / b` as a number good to six digits, for drawing only; 0 where `b` is zero. */
export function ratio(a: string, b: string): number {
  const { left, right } = aligned(a, b);
  return right === 0n ? 0 : Number((left * 1_000_000n) / right) / 1_000_000;
}

/** Without its sign. */
export const absolute = (decimal: string): string => decimal.trim().replace(/^[+-]/, '');

export const isNegative = (decimal: string): boolean => scaled(decimal).units < 0n;
