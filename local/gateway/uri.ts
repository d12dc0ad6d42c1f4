import { isUtf8 } from 'node:buffer';

const RESERVED = new Set("!*'();:@&=+$,/?%#[]");

/** Text of one character a byte as the UTF-8 it stands for. */
export const asUtf8 = (bytes: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which is the same in both
  /^[\x00-\x7f]*$/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');

/** False for bytes that are no UTF-8. */
export const isText = (bytes: string): boolean =>
  !/[\x80-\xff]/.test(bytes) || isUtf8(Buffer.from(bytes, 'latin1'));

/** False for what nginx does not take for a path: broken escapes, zero bytes, a way out above the top. */
export function isPath(raw: string): boolean {
  if (!raw.startsWith('/') || /%(?![\da-f]{2})|%00/i.test(raw)) return false;
  if (!/\.\.|%2e/i.test(raw)) return true;
  let depth = 0;
  for (const segment of raw.replaceAll(/%2e/gi, '.').replaceAll(/%2f/gi, '/').split('/')) {
    if (segment === '..') depth--;
    else if (segment !== '.' && segment !== '') depth++;
    if (depth < 0) return false;
  }
  return true;
}

/** What stands before and after the question mark of a request's target, without scheme and host. */
export function splitTarget(target: string): { raw: string; query: string } {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '');
  const mark = local.indexOf('?');
  if (mark < 0) return { raw: local, query: '' };
  const raw = local.slice(0, mark);
  // To nginx the query ends at a number sign, to Kong the path does not.
  const query = raw.includes('#') ? '' : (local.slice(mark + 1).split('#', 1)[0] ?? '');
  return { raw, query };
}

/**
 * A request's path as Kong normalises it before it routes and transcodes: percent escapes decoded but for those of
 * reserved characters, `.` and `..` resolved, repeated slashes made one. Text of one character a byte, in and out.
 */
export function normalisePath(raw: string): string {
  const decoded = raw.replaceAll(/%([\da-f]{2})/gi, (triplet, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return RESERVED.has(character) ? triplet.toUpperCase() : character;
  });
  if (!/\/\/|\/\.{1,2}(\/|$)/.test(decoded)) return decoded;
  const kept: string[] = [];
  const segments = decoded.split('/');
  segments.forEach((segment, nth) => {
    const last = nth === segments.length - 1;
    if (segment === '..') kept.pop();
    else if (segment !== '.' && (segment !== '' || last)) kept.push(segment);
    // A path that ends in a dot segment ends in a slash.
    if (last && /^\.{1,2}$/.test(segment)) kept.push('');
  });
  return `/${kept.join('/')}`;
}
