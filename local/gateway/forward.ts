import type { IncomingMessage } from 'node:http';
import type { Certificates } from '#mesh/rpc/certificates.ts';
import type { KongConfig } from './config.ts';
import type { Exchange, Reply } from './exchange.ts';
import { type Balancer, createBalancer, unframe } from './upstream.ts';

/** More than any page of ours has. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** Of one connection, not of the request; or set anew. */
const NOT_FORWARDED = new Set([
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-forwarded-prefix',
]);

/** Takes transcoded requests to the services and their answers back. */
export function createForwarder({ services, upstreams }: KongConfig, certificates: Certificates) {
  const balancers = new Map<string, Balancer>();
  for (const { name, protocol, host, port, retries, connect_timeout, read_timeout } of services) {
    const upstream = upstreams.find((one) => one.name === host);
    const targets = upstream?.targets.map(({ target }) => target) ?? [`${host}:${port}`];
    balancers.set(
      name,
      createBalancer({
        targets,
        // As Kong asks: by the name of the upstream, whichever target it is at.
        tls: protocol === 'grpcs' ? { ...certificates, servername: host } : undefined,
        retries,
        connectMs: connect_timeout,
        readMs: read_timeout,
        maxBytes: MAX_ANSWER_BYTES,
      }),
    );
  }

  return {
    /** The service's answer; rejects with a `Refusal` when none came. */
    async forward(exchange: Exchange): Promise<Reply> {
      const balancer = balancers.get(exchange.route?.service.name ?? '');
      if (!balancer || !exchange.call) throw new Error('a request that no plugin transcoded');
      const { binding, message } = exchange.call;
      const answer = await balancer.call(binding.path, headersOf(exchange), message, exchange.whenAbandoned);
      const { headers, early, late = { 'grpc-status': '0' } } = answer;
      if (early) return { status: 200, headers, body: '', grpc: early };
      const range = unframe(answer.frames);
      const body = range ? binding.toJson(answer.frames, range.start, range.end) : '';
      return { status: 200, headers, body, late };
    },
    close() {
      for (const balancer of balancers.values()) balancer.close();
    },
  };
}

function headersOf({ request, address, path, towardsService }: Exchange): Record<string, string> {
  const headers: Record<string, string> = {
    ':method': 'POST',
    'content-type': 'application/grpc',
    te: 'trailers',
  };
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined && !NOT_FORWARDED.has(name)) headers[name] = String(value);
  }
  for (const name of hopByHop(request)) delete headers[name];
  const host = request.headers.host ?? '';
  const [, hostname = host, port = '80'] = /^(.*):(\d+)$/.exec(host) ?? [];
  const before = request.headers['x-forwarded-for'];
  headers['x-forwarded-for'] = before ? `${before}, ${address}` : address;
  headers['x-forwarded-proto'] = 'http';
  headers['x-forwarded-host'] = hostname;
  headers['x-forwarded-port'] = port;
  headers['x-forwarded-path'] = encodeURI(path);
  headers['x-real-ip'] = address;
  for (const [name, value] of Object.entries(towardsService)) {
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  }
  return headers;
}

/** The headers that a client says are for this connection only. */
function hopByHop({ headers: { connection } }: IncomingMessage): string[] {
  return connection === undefined || /^(keep-alive|close)$/i.test(connection)
    ? []
    : connection.toLowerCase().split(/[ ,]+/);
}
