import { createHash } from 'node:crypto';
import { isIPv4 } from 'node:net';
import type { Kind } from './rule.ts';

/** Whose password, or code, is tried from where. */
export interface Subject {
  /** Lower case; there need not be such an account. */
  readonly username: string;
  /** An IP address, or '' where it is not known. */
  readonly address: string;
}

/** The SHA-256 under which tries are counted: names and addresses stand nowhere. */
export function keysOf({ username, address }: Subject): Readonly<Record<Kind, Buffer>> {
  const network = networkOf(address);
  const key = (kind: Kind, ...parts: string[]) =>
    createHash('sha256')
      .update(JSON.stringify([kind, ...parts]))
      .digest();
  return {
    'account-at-address': key('account-at-address', username, network),
    account: key('account', username),
    address: key('address', network),
  };
}

/** What one client can speak from: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const missing = 8 - groups.length - widthOf(tail);
    groups.push(...Array<string>(Math.max(0, missing)).fill('0'), ...tail.split(':').filter(Boolean));
  }
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** How many groups of 16 bits the text has; a dotted IPv4 address at its end counts two. */
function widthOf(tail: string): number {
  return tail
    .split(':')
    .reduce((width, group) => width + (group === '' ? 0 : group.includes('.') ? 2 : 1), 0);
}
