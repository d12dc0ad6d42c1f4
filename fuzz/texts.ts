import type { Random } from '../faults/random.ts';

/** Texts that something has stumbled over before: ends of strings, halves of characters, other languages' syntax. */
const ODD: readonly string[] = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    'a\0b',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
  ],
  // Lone halves of a surrogate pair, non-characters, and the last code point.
  ...['\ud800', 'a\udc00b', '\udbff\ud800', '\ufffe', '\uffff', '\u{10ffff}'],
  // Bidirectional overrides, invisible, combining, joined, and what grows or shrinks when normalised or cased.
  ...[
    '\u202eabc',
    '\u2066x\u2069',
    '\u200b',
    'z\u0300\u0301\u0302\u0303',
    'e\u0301',
    '👩‍👩‍👧‍👦',
    '🇮🇳',
    '\ufdfa',
    'İ',
    'ß',
    'ǅ',
  ],
  ...[
    '١٢٣',
    '１２．５０',
    '十二',
    '½',
    '²',
    '٫',
    '€',
    '12,50',
    '1e3',
    '1e999',
    '-0',
    '+1',
    '0x10',
    'NaN',
    'Infinity',
    '.5',
  ],
  ...[
    'null',
    'undefined',
    'true',
    '[object Object]',
    '__proto__',
    'constructor',
    'toString',
    '{}',
    '[]',
    '"',
    "'",
  ],
  ...[
    "' OR '1'='1",
    '"; drop table users; --',
    '%',
    '_',
    '\\',
    '%00',
    '%2e%2e%2f',
    '../../etc/passwd',
    `\${7*7}`,
  ],
  ...[
    '<script>alert(1)</script>',
    '$ne',
    '{"$gt":""}',
    '0000-00-00',
    '2026-02-30',
    '9999-12-31T23:59:60Z',
    '24:00',
  ],
  ...[
    '2026-01-31T08:15:00+23:59',
    '+275760-09-13',
    '-000001-01-01',
    'Etc/GMT+12',
    'UTC',
    'i-klingon',
    'a@b.c',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'W10',
    'WyIiXQ',
    'bnVsbA',
  ],
];

/** Around what the contracts allow, and around what buffers hold. */
const LENGTHS = [2, 6, 7, 8, 35, 36, 64, 65, 100, 101, 128, 129, 200, 201, 255, 256, 500, 501, 1365, 1366];
const LONG = [4095, 4096, 4097, 16_384, 65_535, 65_536, 262_144];
const MEGABYTE = 1024 * 1024;
const UNITS = ['x', '9', ' ', 'é', 'e\u0301', '€', '🐎', '\0', '%', '\\', '"', '1,', '日', 'Rs 1 '];

/** A text that is hardly ever what a field expects, of up to a megabyte. */
export function oddText(random: Random): string {
  const kind = random.integer(0, 99);
  if (kind < 55) return random.pick(ODD);
  if (kind < 75) return random.pick(UNITS).repeat(random.pick(LENGTHS));
  if (kind < 83) return random.pick(UNITS).repeat(random.pick(LONG));
  if (kind < 84) return 'x'.repeat(MEGABYTE + random.integer(-200, 2));
  return anyText(random, random.integer(1, 40));
}

/** So many code units, of any kind, halves of pairs among them. */
function anyText(random: Random, length: number): string {
  const last = random.pick([0x7f, 0xff, 0x7ff, 0xffff]);
  return String.fromCharCode(...Array.from({ length }, () => random.integer(0, last)));
}

/** A text changed in one place: a character that is lost, doubled, odd, or of the other case. */
export function slip(random: Random, text: string): string {
  const at = random.integer(0, Math.max(0, text.length - 1));
  const character = text.charAt(at);
  const other = random.pick([
    '',
    character + character,
    random.pick(ODD),
    character.toUpperCase(),
    anyText(random, 1),
  ]);
  return text.slice(0, at) + other + text.slice(at + 1);
}

/** Bytes that are no UTF-8: a continuation alone, an overlong slash, half a pair, beyond the last, cut short. */
export const NOT_UTF8: readonly Buffer[] = [
  [0x80],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x82],
  [0xff, 0xfe],
  [0x61, 0xf0, 0x9f],
].map((bytes) => Buffer.from(bytes));
