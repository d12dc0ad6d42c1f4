import {
  type ChannelCredentials,
  Client as GrpcClient,
  Metadata,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import type { Caller } from '#mesh/identity/identity.ts';
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

/** A promise-typed client: one function a method of the service definition. Rejects with grpc-js's ServiceError. */
export type Client<S extends ServiceDefinition> = {
  readonly [M in keyof S]: (request: RequestOf<S[M]>, options?: CallOptions) => Promise<ResponseOf<S[M]>>;
} & { close(): void };

const DEFAULT_TIMEOUT_MS = 3000;
const REPLY_BYTES = 4 * 1024 * 1024;

// Only for calls that are safe to repeat; the backoff must be written in seconds.
const serviceConfig = JSON.stringify({ loadBalancingConfig: [{ round_robin: {} }] });

/**
 * A client for `host:port`; connects when first used, and over TLS only to the service that the definition is of: auth
 * answers as "auth", wherever it runs; a definition that all services serve needs the `server`'s name. Every call has a
 * deadline.
 */
export function createClient<S extends ServiceDefinition>(
  definition: S,
  address: string,
  credentials: ChannelCredentials,
  server: string = nameOf(definition),
): Client<S> {
  const channel = new GrpcClient(address, credentials, {
    'grpc.ssl_target_name_override': server,
    'grpc.service_config': serviceConfig,
    'grpc.max_receive_message_length': REPLY_BYTES,
    'grpc.keepalive_time_ms': 30_000,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 2000,
  });
  const call =
    (method: ServiceDefinition[string]) =>
    (request: unknown, options: CallOptions = {}) =>
      new Promise<unknown>((resolve, reject) => {
        channel.makeUnaryRequest(
          method.path,
          method.requestSerialize,
          method.responseDeserialize,
          request,
          metadataOf(options),
          { deadline: deadlineOf(options) },
          (error, response) => (error ? reject(error) : resolve(response)),
        );
      });
  const methods = Object.entries(definition).map(([name, method]) => [name, call(method)]);
  return Object.assign(Object.fromEntries(methods), { close: () => channel.close() });
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

/** Whether a peer could not be asked at all, as opposed to having answered. */
export function isUnreachable(error: unknown): boolean {
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
