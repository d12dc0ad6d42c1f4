import type { Random } from '../faults/random.ts';
import { NOT_UTF8, oddText } from './texts.ts';
import { isTree, type Tree, type Value } from './tree.ts';

/** What JSON holds. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Stands for JSON that no value writes; see `writeJson`. */
const RAW = '\u0001raw:';

/** A message as clients write it; what JSON cannot hold as its text. */
export function toJson(tree: Tree): { [name: string]: Json } {
  return Object.fromEntries(
    tree.map(({ field, values }) => {
      const all = values.map((value) => valueToJson(value, field.enum?.value));
      return [field.name, field.fieldKind === 'list' ? all : (all.at(-1) ?? null)];
    }),
  );
}

function valueToJson(value: Value, names: Readonly<Record<number, { name: string }>> | undefined): Json {
  if (isTree(value)) return toJson(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  if (typeof value === 'bigint') return `${RAW}${value}`;
  // Names most of the time; an enum takes its numbers as well.
  return (typeof value === 'number' && names?.[value]?.name) || value;
}

/** Values that are of no field's type, or of another's. */
const WRONG: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    2 ** 53,
    1e21,
    1e-9,
    '',
    'x',
    '1',
    [],
    {},
    [[]],
    [{}],
    [null],
    { a: 1 },
  ],
  ...[
    '1e999',
    '-1e999',
    '1e-999',
    '-0',
    '00',
    '0x1',
    '.5',
    '1.',
    '+1',
    'NaN',
    '9'.repeat(400),
    '"\\ud800"',
    '"\\u0000"',
    'nul',
    "'x'",
  ].map((raw) => RAW + raw),
];

/** Puts a wrong value into one place of it. */
export function misfit(json: Json, random: Random): Json {
  const inside = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  if (inside.length === 0 || random.integer(0, 4) === 0) {
    const kind = random.integer(0, 9);
    if (kind === 0) return nestedRaw(random.pick([5, 100, 999, 1001, 20_000]), random);
    if (kind === 1) return oddText(random);
    return kind === 2 ? [json, json] : random.pick(WRONG);
  }
  const [name, value] = random.pick(inside);
  const changed = misfit(value as Json, random);
  if (Array.isArray(json)) return json.map((one, at) => (String(at) === name ? changed : one));
  return { ...(json as object), [name]: changed };
}

function nestedRaw(depth: number, random: Random): string {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  return `${RAW}${open.repeat(depth)}1${close.repeat(depth)}`;
}

/** The text of JSON with its raw parts put in. */
export function writeJson(json: Json): string {
  return JSON.stringify(json).replaceAll(/"\\u0001raw:((?:[^"\\]|\\.)*)"/g, (_all, raw: string) =>
    JSON.parse(`"${raw}"`),
  );
}

type Damage = (text: string, random: Random) => string | Buffer;

/** What is sent in place of JSON, or around it. */
const DAMAGES: readonly Damage[] = [
  (text, random) => text.slice(0, random.integer(0, text.length)),
  (text, random) => {
    const at = random.integer(0, text.length);
    return (
      text.slice(0, at) +
      random.pick(['"', '{', '}', '[', ',', ':', '\\', '\0', '\u00ff', '/**/']) +
      text.slice(at)
    );
  },
  () => '',
  (_text, random) =>
    random.pick(['[]', '{}', 'null', '1', '"x"', 'true', ' ', '{"":1}', '[{}]', '{"a":1}{"b":2}']),
  (text) => `\ufeff${text}`,
  (text) => `${text}garbage`,
  (text) => `${text}${' '.repeat(100_000)}`,
  (text) => text.replace('{', `{"unknown_field":${JSON.stringify('x'.repeat(1000))},"__proto__":{"a":1},`),
  // The same name twice.
  (text) => text.replace(/"(\w+)":/, '"$1":null,"$1":'),
  (text, random) =>
    Buffer.concat([Buffer.from(text.slice(0, -2)), random.pick(NOT_UTF8), Buffer.from(text.slice(-2))]),
  (_text, random) => 'x'.repeat(random.pick([1024, 1024 * 1024, 1024 * 1024 + 1])),
  (_text, random) => '['.repeat(random.pick([1000, 200_000])),
  (text) => Buffer.from(text, 'utf16le'),
];

/** JSON, damaged in one way. */
export const damagedJson = (text: string, random: Random) => random.pick(DAMAGES)(text, random);
