import {
  type ChannelCredentials,
  Client as GrpcClient,
  Metadata,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import type { Caller } from '#mesh/identity/identity.ts';
import { targetOf } from '#mesh/rpc/addresses.ts';
import { createCircuit } from '#mesh/rpc/circuit.ts';
import type { PublicCall, RequestOf, ResponseOf, ServiceDefinition } from '#mesh/rpc/handle.ts';

export interface CallOptions {
  /** The call this one is made for: its deadline, trace, request id and caller go along. */
  readonly parent?: PublicCall & { readonly caller?: Caller };
  /** Access token, where there is no parent. */
  readonly token?: string | undefined;
  readonly timeoutMs?: number;
  /** Further metadata. */
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface ClientOptions<S extends ServiceDefinition> {
  /** Methods that may be called twice with the effect of once; only these are tried again where the peer is not reached. */
  readonly safe?: readonly (keyof S)[];
  /** The name in the peer's certificate, where the definition is one that all services serve. */
  readonly server?: string;
  /** How long a call may take that does not say. */
  readonly timeoutMs?: number;
}

/** A promise-typed client: one function a method of the service definition. Rejects with grpc-js's ServiceError. */
export type Client<S extends ServiceDefinition> = {
  readonly [M in keyof S]: (request: RequestOf<S[M]>, options?: CallOptions) => Promise<ResponseOf<S[M]>>;
} & { close(): void };

const DEFAULT_TIMEOUT_MS = 3000;
const REPLY_BYTES = 4 * 1024 * 1024;

/** The backoff must be written in seconds. */
const RETRY = {
  maxAttempts: 3,
  initialBackoff: '0.05s',
  maxBackoff: '0.5s',
  backoffMultiplier: 3,
  retryableStatusCodes: ['UNAVAILABLE'],
};
/** No retries once five more calls have failed than a tenth of those that went well: retries add no tenth to any load. */
const BUDGET = { maxTokens: 10, tokenRatio: 0.1 };

/**
 * A client for `host:port`, or for a list of them, over which calls are spread; connects when first used, and over TLS
 * only to the service that the definition is of: auth answers as "auth", wherever it runs. Every call has a deadline,
 * and fails at once while the peer is known not to answer.
 */
export function createClient<S extends ServiceDefinition>(
  definition: S,
  addresses: string,
  credentials: ChannelCredentials,
  { safe = [], server = nameOf(definition), timeoutMs = DEFAULT_TIMEOUT_MS }: ClientOptions<S> = {},
): Client<S> {
  const channel = new GrpcClient(targetOf(addresses), credentials, {
    'grpc.ssl_target_name_override': server,
    'grpc.service_config': serviceConfig(safe.map((method) => definition[method]?.path ?? '')),
    'grpc.max_receive_message_length': REPLY_BYTES,
    // A link over which nothing comes back is given up after seven seconds.
    'grpc.keepalive_time_ms': 3000,
    'grpc.keepalive_timeout_ms': 4000,
    'grpc.keepalive_permit_without_calls': 1,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 2000,
  });
  const circuit = createCircuit(
    server,
    (error, isProbe) => isUnanswered(error) && (isProbe || !hurried.has(error)),
  );
  const call =
    (method: ServiceDefinition[string]) =>
    (request: unknown, options: CallOptions = {}) =>
      circuit(() => unary(channel, method, request, { timeoutMs, ...options }));
  const methods = Object.entries(definition).map(([name, method]) => [name, call(method)]);
  return Object.assign(Object.fromEntries(methods), { close: () => channel.close() });
}

/** Of calls whose own caller left them less time than they would have had: clients choose that, and it says nothing of the peer. */
const hurried = new WeakSet<Error>();

function unary(
  channel: GrpcClient,
  { path, requestSerialize, responseDeserialize }: ServiceDefinition[string],
  request: unknown,
  options: CallOptions,
): Promise<unknown> {
  const deadline = deadlineOf(options);
  const isHurried = deadline === options.parent?.deadline;
  return new Promise((resolve, reject) => {
    channel.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadataOf(options),
      { deadline },
      (error, response) => {
        if (error && isHurried && error.code === status.DEADLINE_EXCEEDED) hurried.add(error);
        if (error) reject(error);
        else resolve(response);
      },
    );
  });
}

function serviceConfig(safe: readonly string[]): string {
  const names = safe.map((path) => {
    const [, service, method] = path.split('/');
    return { service, method };
  });
  return JSON.stringify({
    loadBalancingConfig: [{ round_robin: {} }],
    methodConfig: names.length > 0 ? [{ name: names, retryPolicy: RETRY }] : [],
    retryThrottling: BUDGET,
  });
}

/** "auth" for tracker.auth.v1.AuthService. */
function nameOf(definition: ServiceDefinition): string {
  const [method] = Object.values(definition);
  return /^\/tracker\.([a-z]+)\./.exec(method?.path ?? '')?.[1] ?? '';
}

/** Whether an error is a failed call, and, where a code is named, with that status. */
export function isCallError(error: unknown, code?: status): error is ServiceError {
  const has = error instanceof Error && typeof (error as Partial<ServiceError>).code === 'number';
  return has && 'metadata' in error && (code === undefined || (error as ServiceError).code === code);
}

/** Whether a peer could not be asked at all, or had no room for the call, as opposed to having answered. */
export function isUnreachable(error: unknown): boolean {
  return isUnanswered(error) || isCallError(error, status.RESOURCE_EXHAUSTED);
}

function isUnanswered(error: unknown): boolean {
  return isCallError(error, status.UNAVAILABLE) || isCallError(error, status.DEADLINE_EXCEEDED);
}

function deadlineOf({ parent, timeoutMs = DEFAULT_TIMEOUT_MS }: CallOptions): number {
  return Math.min(Date.now() + timeoutMs, parent?.deadline ?? Number.POSITIVE_INFINITY);
}

function metadataOf({ parent, token, metadata }: CallOptions): Metadata {
  const sent = new Metadata();
  for (const [name, value] of Object.entries(metadata ?? {})) sent.set(name, value);
  const bearer = token ?? parent?.caller?.token;
  if (bearer) sent.set('authorization', `Bearer ${bearer}`);
  if (parent) {
    sent.set('x-request-id', parent.requestId);
    sent.set('traceparent', parent.traceparent);
  }
  return sent;
}
