import { setTimeout as sleep } from 'node:timers/promises';
import { Server } from '@grpc/grpc-js';
import type { Identify } from '#mesh/identity/identity.ts';
import type { Log } from '#mesh/log.ts';
import type { Certificates } from '#mesh/rpc/certificates.ts';
import { MAX_CALL_MS } from '#mesh/rpc/deadline.ts';
import { implement, type ServiceBinding, undecoded } from '#mesh/rpc/handle.ts';
import { addHealth } from '#mesh/rpc/health.ts';
import { createLimit, type Limit } from '#mesh/rpc/limit.ts';
import { type Callers, CLI, peerOf } from '#mesh/rpc/peer.ts';
import { addReflection } from '#mesh/rpc/reflection.ts';
import { watchStandstill } from '#mesh/rpc/standstill.ts';
import { serverCredentials } from '#mesh/rpc/tls.ts';

export interface ServeOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly services: readonly ServiceBinding[];
  /** Undefined: neither side proves who it is, and everybody may call everything. */
  readonly certificates: Certificates | undefined;
  /** Who may call what of the services. */
  readonly callers: Callers;
  readonly identify: Identify;
  /** As many calls as ever run at once. */
  readonly maxCalls?: number;
  /** After how long a connection is closed, more or less a tenth, so that clients look again where servers are. */
  readonly connectionAgeMs?: number;
  readonly log: Log;
  /** Path of the descriptor set; without it there is no reflection. */
  readonly reflectionDescriptor?: string | undefined;
}

export interface RunningServer {
  readonly port: number;
  /** Says NOT_SERVING, lets running calls end (at most five seconds), then closes. */
  stop(): Promise<void>;
}

const REQUEST_BYTES = 1024 * 1024;
/** A page of the longest messages with all their evidence. */
const REPLY_BYTES = 4 * 1024 * 1024;
const DRAIN_MS = 5000;
const MAX_CALLS = 256;
const CONNECTION_AGE_MS = 10 * 60_000;
/** Time for clients and balancers to notice NOT_SERVING before connections are told to go away. */
const NOTICE_MS = 100;

const LIMITS = {
  'grpc.max_receive_message_length': REQUEST_BYTES,
  'grpc.max_send_message_length': REPLY_BYTES,
  'grpc.max_concurrent_streams': 1000,
  // Calls in progress end in their own time.
  'grpc.max_connection_age_grace_ms': MAX_CALL_MS + 5000,
  'grpc.max_connection_idle_ms': 5 * 60_000,
  'grpc.keepalive_time_ms': 20_000,
  'grpc.keepalive_timeout_ms': 10_000,
  'grpc-node.max_session_memory': 32,
};

/**
 * Serves services with health, to whoever has a certificate, and reflection, where on, to who operates the mesh;
 * SERVING once the port is bound.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { host, services, certificates, identify, log } = options;
  const { maxCalls = MAX_CALLS, connectionAgeMs = CONNECTION_AGE_MS } = options;
  const callers = certificates && options.callers;
  const server = new Server({ ...LIMITS, 'grpc.max_connection_age_ms': connectionAgeMs });
  const isStale = watchStandstill();
  const { take } = createLimit({ most: maxCalls, log });
  const limit: Limit = { take: () => (isStale() ? undefined : take()) };
  for (const service of services) {
    server.addService(undecoded(service.definition), implement(service, { callers, identify, limit, log }));
  }
  const health = addHealth(server);
  if (options.reflectionDescriptor) {
    const served = services.map(({ definition }) => definition);
    addReflection(
      server,
      options.reflectionDescriptor,
      served,
      (call) => !certificates || peerOf(call) === CLI,
    );
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`${host}:${options.port}`, serverCredentials(certificates), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
  health.set(true);
  log.info('serving', { port });
  return {
    port,
    async stop() {
      health.set(false);
      await sleep(NOTICE_MS);
      const drained = new Promise<void>((resolve) => server.tryShutdown(() => resolve()));
      await Promise.race([drained, sleep(DRAIN_MS, undefined, { ref: false })]);
      server.forceShutdown();
    },
  };
}
