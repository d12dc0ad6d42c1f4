import type { DescMessage } from '@bufbuild/protobuf';
import { ScalarType } from '@bufbuild/protobuf';
import { asUtf8 } from '../uri.ts';

type Value = string | true | (string | true)[];

/** More than these and Kong ignores them all. */
const MAX_ARGUMENTS = 100;

/** Puts the arguments of a query string into the payload of a request, replacing what the path said. */
export function addQuery(payload: Record<string, unknown>, query: string, message: DescMessage): void {
  if (query === '') return;
  for (const [path, value] of parseQuery(query)) {
    // `a.` is a message as well, one without a field.
    addArgument(payload, path.replace(/^\.+/, '').split(/\.+/), value, message);
  }
}

/** A name alone is true; one that comes more than once has a list. */
function parseQuery(query: string): ReadonlyMap<string, Value> {
  const all = new Map<string, Value>();
  let count = 0;
  for (const pair of query.split('&')) {
    const [name = '', ...rest] = pair.split('=');
    if (name === '') continue;
    if (++count > MAX_ARGUMENTS) return new Map();
    const key = decode(name);
    const value = rest.length === 0 ? true : decode(rest.join('='));
    const earlier = all.get(key);
    if (earlier === undefined) all.set(key, value);
    else all.set(key, Array.isArray(earlier) ? [...earlier, value] : [earlier, value]);
  }
  return all;
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return asUtf8(text);
  const decoded = text
    .replaceAll('+', ' ')
    .replaceAll(/%([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return asUtf8(decoded);
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
