/** What base64 (RFC 4648, section 4) stands for. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the unit that suits it, as the locale writes it: "1.4 MB". */
export function sizeOf(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const number = bytes / 1000 ** step;
  const digits = step > 0 && number < 10 ? 1 : 0;
  try {
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: UNITS[step] ?? 'byte',
      maximumFractionDigits: digits,
    }).format(number);
  } catch {
    return `${number.toFixed(digits)} ${['B', 'kB', 'MB', 'GB'][step]}`;
  }
}
