import { isIP } from 'node:net';
import {
  type handleUnaryCall,
  type MethodDefinition,
  type ServerUnaryCall,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { v7 as uuidv7 } from 'uuid';
import type { Caller, Identify } from '#mesh/identity/identity.ts';
import type { Log } from '#mesh/log.ts';
import { type Access, type AccessRules, authorize } from '#mesh/rpc/access.ts';
import { DeadlineExceeded, InvalidArgument, toStatus } from '#mesh/rpc/errors.ts';
import { admit, type Callers, GATEWAY, peerOf } from '#mesh/rpc/peer.ts';
import { continueTrace, traceId } from '#mesh/trace.ts';

/** What a handler knows of a call beside its request. */
export interface PublicCall {
  readonly requestId: string;
  /** W3C trace context of this call, to be passed on. */
  readonly traceparent: string;
  /** Milliseconds since the epoch; never later than half a minute after the call came in. */
  readonly deadline: number;
  /** The IP address that the request came from, as the gateway saw it; or ''. */
  readonly address: string;
  /** What the client calls itself, at most 200 characters; or ''. */
  readonly userAgent: string;
}

/** A call whose caller is known. */
export interface Call extends PublicCall {
  readonly caller: Caller;
}

// biome-ignore lint/suspicious/noExplicitAny: the generated definitions carry the types, this only bounds them
export type ServiceDefinition = Record<string, MethodDefinition<any, any> & { path: string }>;
export type RequestOf<M> = M extends { requestDeserialize(bytes: Buffer): infer Request } ? Request : never;
export type ResponseOf<M> = M extends { responseDeserialize(bytes: Buffer): infer Response }
  ? Response
  : never;

/** One handler for each method of a service; only those that the rules call public may run without a caller. */
export type Handlers<
  S extends ServiceDefinition,
  A extends AccessRules<S> = { readonly [M in keyof S]: 'any' },
> = {
  readonly [M in keyof S]: (
    request: RequestOf<S[M]>,
    call: A[M] extends 'public' ? PublicCall : Call,
  ) => Promise<ResponseOf<S[M]>>;
};

/** A service ready to be served. */
export interface ServiceBinding {
  readonly definition: ServiceDefinition;
  readonly access: Readonly<Record<string, Access>>;
  readonly handlers: Readonly<Record<string, (request: never, call: never) => Promise<unknown>>>;
}

/** Binds handlers to their definition, and says who may call each of them. */
export function bind<S extends ServiceDefinition, const A extends AccessRules<S>>(
  definition: S,
  access: A,
  handlers: Handlers<S, A>,
): ServiceBinding {
  return { definition, access, handlers: handlers as unknown as ServiceBinding['handlers'] };
}

/** Stands in for a request whose bytes are no message of the contract. */
class Unreadable {}
const UNREADABLE = new Unreadable();
const NOT_A_MESSAGE = 'must be a message of the contract';

/** The definition to serve: requests that cannot be decoded reach the handler's wrapper, as the caller's fault. */
export function forgiving(definition: ServiceDefinition): ServiceDefinition {
  const forgive = (method: ServiceDefinition[string]): ServiceDefinition[string] => ({
    ...method,
    requestDeserialize(bytes) {
      try {
        return method.requestDeserialize(bytes);
      } catch {
        return UNREADABLE;
      }
    },
  });
  return Object.fromEntries(Object.entries(definition).map(([name, method]) => [name, forgive(method)]));
}

const MAX_CALL_MS = 30_000;

/**
 * The server's side of every call, folded into one function: request id, trace, deadline, the peer, identity, the
 * handler, the error table and the log. Errors leave as trailers only, which the REST gateway depends on. Without
 * `callers` whoever reaches the port may call.
 */
export function implement(
  binding: ServiceBinding,
  callers: Callers | undefined,
  identify: Identify,
  log: Log,
): UntypedServiceImplementation {
  const wrap = (name: string, method: ServiceDefinition[string]): handleUnaryCall<unknown, unknown> => {
    const handler = binding.handlers[name] as (request: unknown, call: PublicCall) => Promise<unknown>;
    // A method without a rule cannot be bound; were it, nobody could call it.
    const access = binding.access[name] ?? 'admin';
    return (serverCall, callback) => {
      const started = Date.now();
      const peer = callers && peerOf(serverCall);
      const call = readCall(serverCall, peer, started);
      const answer = async () => {
        if (callers) admit(callers, peer ?? '', name);
        if (serverCall.request === UNREADABLE) throw new InvalidArgument('request', NOT_A_MESSAGE);
        if (access === 'public') return handler(serverCall.request, call);
        const caller = await identify(first(serverCall, 'authorization'));
        authorize(access, caller);
        return handler(serverCall.request, { ...call, caller } as Call);
      };
      within(serverCall, started, answer()).then(
        (response) => {
          log.debug('call', line(method.path, status.OK, call, peer, started));
          callback(null, response);
        },
        (error: unknown) => {
          const { level, ...refusal } = toStatus(error);
          const fields = line(method.path, refusal.code, call, peer, started);
          if (level === 'info') log.info('call refused', fields);
          else log[level]('call failed', { ...fields, error });
          callback(refusal);
        },
      );
    };
  };
  return Object.fromEntries(
    Object.entries(binding.definition).map(([name, method]) => [name, wrap(name, method)]),
  );
}

/** A caller's own deadline is kept by gRPC; one who set none, or too late a one, is answered after ours. */
async function within<T>(call: ServerUnaryCall<unknown, unknown>, now: number, work: Promise<T>): Promise<T> {
  if (deadlineOf(call) <= now + MAX_CALL_MS) return work;
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeadlineExceeded()), MAX_CALL_MS);
  });
  return Promise.race([work, expired]).finally(() => clearTimeout(timer));
}

function deadlineOf(call: ServerUnaryCall<unknown, unknown>): number {
  const given = call.getDeadline();
  return typeof given === 'number' ? given : given.getTime();
}

function readCall(
  serverCall: ServerUnaryCall<unknown, unknown>,
  peer: string | undefined,
  now: number,
): PublicCall {
  const requestId = first(serverCall, 'x-request-id');
  return {
    requestId: requestId && /^[\w.:-]{1,128}$/.test(requestId) ? requestId : uuidv7(),
    traceparent: continueTrace(first(serverCall, 'traceparent')),
    deadline: Math.min(deadlineOf(serverCall), now + MAX_CALL_MS),
    address: addressOf(serverCall, peer),
    userAgent: (first(serverCall, 'user-agent') ?? '').slice(0, 200),
  };
}

/** The gateway says whom it speaks for; whoever comes without it speaks for itself. Without TLS anyone may be it. */
function addressOf(serverCall: ServerUnaryCall<unknown, unknown>, peer: string | undefined): string {
  const told = peer === undefined || peer === GATEWAY ? first(serverCall, 'x-real-ip') : undefined;
  const address = told ?? serverCall.getPeer().replace(/:\d+$/, '');
  return isIP(address) ? address : '';
}

function first(serverCall: ServerUnaryCall<unknown, unknown>, name: string): string | undefined {
  return serverCall.metadata.get(name)[0]?.toString();
}

function line(path: string, code: status, call: PublicCall, peer: string | undefined, started: number) {
  return {
    method: path,
    ...(peer === undefined ? {} : { peer }),
    code: status[code],
    duration_ms: Date.now() - started,
    request_id: call.requestId,
    trace_id: traceId(call.traceparent),
  };
}
