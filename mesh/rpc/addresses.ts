import { type ChannelOptions, experimental } from '@grpc/grpc-js';

type Listener = experimental.ResolverListener;
type Target = experimental.GrpcUri;
type Found = Parameters<Listener>[0];

/** No host name: a plus cannot stand in one. */
const SCHEME = 'dns+list';

const ADDRESS = String.raw`(?:[^\s:,[\]]+|\[[\da-f:.]+\]):\d{1,5}`;

/** `host:port`, the host a name, an IPv4 address or an IPv6 address in brackets; or some of them, with commas. */
export const ADDRESSES = new RegExp(`^${ADDRESS}(?:,${ADDRESS})*$`, 'i');

/** What grpc-js connects to for one address or several. */
export const targetOf = (addresses: string): string =>
  addresses.includes(',') ? `${SCHEME}:${addresses}` : addresses;

/**
 * Looks each address of a list up for itself, as grpc-js does one, and finds what all of them found. An address that is
 * not found is left out; one that was found before, and is not now, stays. A class because grpc-js constructs it.
 */
class ListResolver implements experimental.Resolver {
  private readonly each: experimental.Resolver[];

  constructor({ path }: Target, listener: Listener, options: ChannelOptions) {
    const paths = path.split(',');
    const found: (Found | undefined)[] = paths.map(() => undefined);
    const take = (nth: number, result: Found): boolean => {
      if (result.ok || !found[nth]?.ok) found[nth] = result;
      const results = found.filter((one) => one !== undefined);
      if (results.length < paths.length) return true;
      const value = results.flatMap((one) => (one.ok ? one.value : []));
      return listener(value.length > 0 ? { ok: true, value } : result, {}, null, '');
    };
    this.each = paths.map((one, nth) =>
      experimental.createResolver({ scheme: 'dns', path: one }, (result) => take(nth, result), options),
    );
  }

  updateResolution(): void {
    for (const one of this.each) one.updateResolution();
  }

  destroy(): void {
    for (const one of this.each) one.destroy();
  }

  static getDefaultAuthority({ path }: Target): string {
    return path.split(',')[0] ?? '';
  }
}

experimental.registerResolver(SCHEME, ListResolver);
