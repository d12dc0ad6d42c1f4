/** The RFC 3339 instant of a time that can be read in one way only (ISO 8601, seconds or milliseconds since 1970), else ''. */
export function instantOf(written: string): string {
  const value = written.trim();
  const number = /^\d{9,10}$/.test(value)
    ? Number(value) * 1000
    : /^\d{12,14}$/.test(value)
      ? Number(value)
      : undefined;
  const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value);
  if (number === undefined && !iso) return '';
  const date = new Date(number ?? value.replace(' ', 'T'));
  const year = date.getUTCFullYear();
  return year >= 1970 && year < 2100 ? date.toISOString() : '';
}
