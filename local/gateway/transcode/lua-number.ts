const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const HEXADECIMAL = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)(?:p([+-]?\d+))?$/i;
const BINARY = /^([+-]?)(0b[01]+)$/i;
const NAMED = /^([+-]?)(inf|infinity|nan)$/i;

/** What LuaJIT's `tonumber` makes of a text, undefined where it is no number to it. */
export function luaNumber(text: string): number | undefined {
  const trimmed = text.replace(/^[ \t-\r]+|[ \t-\r]+$/g, '');
  if (DECIMAL.test(trimmed)) return Number(trimmed);
  const hexadecimal = HEXADECIMAL.exec(trimmed);
  if (hexadecimal) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = hexadecimal;
    if (whole === '' && fraction === '') return undefined;
    const digits = Number(BigInt(`0x${whole}${fraction}`));
    return (sign === '-' ? -1 : 1) * digits * 2 ** (Number(exponent) - 4 * fraction.length);
  }
  const binary = BINARY.exec(trimmed);
  if (binary) return (binary[1] === '-' ? -1 : 1) * Number(binary[2]);
  const named = NAMED.exec(trimmed);
  if (named)
    return (named[1] === '-' ? -1 : 1) * (/nan/i.test(trimmed) ? Number.NaN : Number.POSITIVE_INFINITY);
  return undefined;
}
