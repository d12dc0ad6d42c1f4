/** It is not the address of a server. */
export class BadAddress extends Error {
  constructor(text: string) {
    super(`not an address of a server: "${text}"`);
    this.name = 'BadAddress';
  }
}

/**
 * The address of a gateway as it is kept: a scheme, a host, a port where there is one, a path without a slash at the
 * end. Without a scheme https is meant, http for this machine and private networks. Throws `BadAddress`.
 */
export function parseAddress(text: string): string {
  const trimmed = text.trim().replace(/\/+$/, '');
  const [, scheme, host, port = '', path = ''] =
    /^(?:(https?):\/\/)?([a-z\d.-]+|\[[\da-f:]+\])(:\d{1,5})?(\/[^\s?#]*)?$/i.exec(trimmed) ?? [];
  if (!host || !/[a-z\d\]]$/i.test(host) || Number(port.slice(1)) > 65_535) throw new BadAddress(text);
  return `${(scheme ?? (isPrivate(host) ? 'http' : 'https')).toLowerCase()}://${host.toLowerCase()}${port}${path}`;
}

/** Whether the host can only be one of this machine or of a private network, where certificates are rare. */
const isPrivate = (host: string): boolean =>
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)|\.(local|lan|home\.arpa)$|^[^.]+$/i.test(
    host,
  );
