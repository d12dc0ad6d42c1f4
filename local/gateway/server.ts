import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificates } from '#mesh/rpc/certificates.ts';
import { drain, readBody } from './body.ts';
import type { KongConfig } from './config.ts';
import type { Contract } from './contract.ts';
import { answerUnreadable, checkAtTheDoor, MAX_HEADER_BYTES, refuseTunnel } from './door.ts';
import type { Exchange, Reply } from './exchange.ts';
import { createPipeline } from './pipeline.ts';
import type { Route } from './router.ts';
import { normalisePath, splitTarget } from './uri.ts';

export interface GatewayOptions {
  config: KongConfig;
  contract: Contract;
  /** What it shows services whose protocol is grpcs, and knows them by. */
  certificates: Certificates;
  host: string;
  /** 0 for a free one. */
  port: number;
  /** What is served where no route matches, e.g. the API's description; true when it answered. */
  site?(request: IncomingMessage, response: ServerResponse, metrics: () => Promise<string>): Promise<boolean>;
}

/** A gateway that answers. */
export interface Gateway {
  url: string;
  /** Takes over the consumers of a changed kong.yml; connections and counts stay. What else changed needs a new start. */
  reload(config: KongConfig): void;
  /** Takes no new connections, and ends when the last answer is out. */
  stop(): Promise<void>;
}

/** As nginx keeps an idle connection. */
const KEEP_ALIVE_MS = 75_000;

/** Serves what kong.yml describes, in Kong's dialect. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, contract, certificates, host, port, site } = options;
  const pipeline = createPipeline(config, contract, certificates);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = open(request, response, pipeline.find);
    if (!exchange.route && (await site?.(request, response, pipeline.metricsText))) return;
    const reply = await pipeline.answer(exchange);
    // On the way out no connection is kept for another request.
    if (!server.listening) reply.headers.connection = 'close';
    send(response, exchange.verb, reply);
    pipeline.log(exchange, reply);
  }

  const limits = {
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // Missed at the door, where it is answered as everything else.
    requireHostHeader: false,
  };
  const server = createServer(limits, (request, response) => {
    handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  server.on('clientError', answerUnreadable);
  server.on('connect', refuseTunnel);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    reload: ({ consumers }) => pipeline.trust(consumers),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          pipeline.close();
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function open(
  request: IncomingMessage,
  response: ServerResponse,
  find: (path: string) => Route | undefined,
): Exchange {
  const { raw, query } = splitTarget(request.url ?? '/');
  const path = normalisePath(raw);
  return {
    request,
    startedAt: performance.now(),
    verb: (request.method ?? '').toLowerCase(),
    path,
    query,
    address: request.socket.remoteAddress ?? '',
    route: find(path),
    check: () => checkAtTheDoor(request, raw),
    body: () => readBody(request),
    whenAbandoned(listener) {
      response.on('close', listener);
      return () => response.off('close', listener);
    },
    towardsService: {},
    towardsClient: {},
  };
}

function send(response: ServerResponse, verb: string, reply: Reply): void {
  const { status, headers, body, grpc, late } = reply;
  if (response.destroyed) return;
  // What was not read of this request must not be taken for the next one.
  if (!response.req.complete) headers.connection = 'close';
  if (grpc) {
    headers['grpc-status'] = String(grpc.status);
    if (grpc.message !== undefined) headers['grpc-message'] = grpc.message;
  }
  // HTTP/1.0 has no chunks and so no trailers.
  if (!late || response.req.httpVersion === '1.0') {
    headers['content-length'] = String(Buffer.byteLength(body));
    response.writeHead(status, headers);
  } else {
    headers.trailer = 'grpc-status';
    response.writeHead(status, headers);
    response.addTrailers(late);
  }
  const content = verb === 'head' ? '' : body;
  if (response.req.complete) return void response.end(content);
  // Closed with bytes on their way to it, the connection would be reset, and the answer lost.
  response.write(content);
  void drain(response.req).then(() => response.end());
}
