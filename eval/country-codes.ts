import { COUNTRIES } from '../services/ds/extraction/data/countries.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'region' });
const CODES = new Map<string, string>([
  ['UAE', 'AE'],
  ['Czech Republic', 'CZ'],
]);
for (const { code } of COUNTRIES) {
  CODES.set(code, code);
  CODES.set(NAMES.of(code) ?? code, code);
}

/** ISO 3166-1 codes of a corpus' country: a code or an English name, several with slashes between; empty where none is known. */
export function codesOf(country: string): string[] {
  return country.split('/').flatMap((name) => CODES.get(name.trim()) ?? []);
}
