import { type DescMessage, ScalarType } from '@bufbuild/protobuf';
import { isText } from '../uri.ts';

type Value = string | true | (string | true)[];

/** More than these and Kong ignores them all. */
const MAX_ARGUMENTS = 100;

/** The arguments of a query string by their names, of one character a byte. */
export type Arguments = ReadonlyMap<string, Value>;

/** Reads a query string: a name alone is true, one that comes more than once has a list. */
export function parseQuery(query: string): Arguments {
  const all = new Map<string, Value>();
  const pairs = query === '' ? [] : query.split('&');
  if (pairs.length > MAX_ARGUMENTS) return all;
  for (const pair of pairs) {
    const [name = '', ...rest] = pair.split('=');
    if (name === '') continue;
    const key = decode(name);
    const value = rest.length === 0 ? true : decode(rest.join('='));
    const earlier = all.get(key);
    if (earlier === undefined) all.set(key, value);
    else all.set(key, Array.isArray(earlier) ? [...earlier, value] : [earlier, value]);
  }
  return all;
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  return text
    .replaceAll('+', ' ')
    .replaceAll(/%([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** True when all of them are UTF-8. */
export const areText = (all: Arguments): boolean =>
  [...all.values()].flat().every((value) => value === true || isText(value));

/** Puts arguments into the payload of a request, replacing what the path said; `asText` makes text of bytes. */
export function addArguments(
  payload: Record<string, unknown>,
  all: Arguments,
  message: DescMessage,
  asText: (bytes: string) => string,
): void {
  const text = (value: string | true) => (value === true ? value : asText(value));
  for (const [path, value] of all) {
    const texts = Array.isArray(value) ? value.map(text) : text(value);
    // `a.` is a message as well, one without a field.
    addArgument(payload, path.replace(/^\.+/, '').split(/\.+/), texts, message);
  }
}

/** `a.b=1` sets b in the message a; what is no field is left out. */
function addArgument(
  target: Record<string, unknown>,
  [name, ...rest]: string[],
  value: Value,
  message: DescMessage,
): void {
  const field = name === undefined ? undefined : message.fields.find((one) => one.name === name);
  if (!field) return;
  if (rest.length === 0) {
    target[field.name] = field.scalar === ScalarType.BOOL ? value !== '0' && value !== 'false' : value;
    return;
  }
  target[field.name] ??= {};
  const nested = target[field.name];
  if (field.message && typeof nested === 'object') {
    addArgument(nested as Record<string, unknown>, rest, value, field.message);
  }
}
