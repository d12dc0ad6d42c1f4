const digits: readonly number[] = [0x0660, 0x06f0, 0x0966];

/** The decimal string that a typed amount means, whichever digits and decimal mark it has; undefined where it means none. */
export function typedAmount(typed: string): string | undefined {
  const latin = [...typed.trim()]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      const zero = digits.find((first) => code >= first && code < first + 10);
      return zero === undefined ? char : String(code - zero);
    })
    .join('')
    .replace(/[\s\u00a0\u202f'’_]/g, '')
    .replaceAll('٫', '.')
    .replaceAll('٬', '');
  const mark = decimalMark(latin);
  const plain = [...latin]
    .filter((char, at) => /\d/.test(char) || at === mark || !/[.,]/.test(char))
    .join('');
  const decimal = plain.replace(',', '.');
  return /^(?:\d+\.?\d*|\.\d+)$/.test(decimal) && /[1-9]/.test(decimal)
    ? decimal.replace(/^\./, '0.').replace(/\.$/, '')
    : undefined;
}

/** Where the last mark stands, if it is the only one of its kind: marks between thousands come more than once. */
function decimalMark(text: string): number {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const char = text[last];
  if (!char || text.indexOf(char) !== last) return -1;
  return last;
}
