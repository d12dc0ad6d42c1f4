const RESERVED = new Set("!*'();:@&=+$,/?%#[]");

/** Text of one character a byte as the UTF-8 it stands for. */
export const asUtf8 = (bytes: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which is the same in both
  /^[\x00-\x7f]*$/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');

/** False for what nginx does not take for a path: broken escapes and zero bytes. */
export const isPath = (raw: string): boolean => raw.startsWith('/') && !/%(?![\da-f]{2})|%00/i.test(raw);

/** What stands before and after the question mark of a request's target, without scheme, host and fragment. */
export function splitTarget(target: string): { raw: string; query: string } {
  const [local = ''] = target.replace(/^https?:\/\/[^/?#]*/i, '').split('#', 1);
  const mark = local.indexOf('?');
  return mark < 0 ? { raw: local, query: '' } : { raw: local.slice(0, mark), query: local.slice(mark + 1) };
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
