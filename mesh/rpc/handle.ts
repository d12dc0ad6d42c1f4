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
import { deadlineOf, MAX_CALL_MS, requireDeadline } from '#mesh/rpc/deadline.ts';
import { DeadlineExceeded, InvalidArgument, ResourceExhausted, toStatus } from '#mesh/rpc/errors.ts';
import type { Limit } from '#mesh/rpc/limit.ts';
import { admit, type Callers, GATEWAY, peerOf } from '#mesh/rpc/peer.ts';
import { keepRoom } from '#mesh/rpc/room.ts';
import { continueTrace, traceId } from '#mesh/trace.ts';
import { within } from '#mesh/within.ts';

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
  /** Which peers may call it, where that is not left to the process that serves it. */
  readonly callers?: Callers;
}

/** Binds handlers to their definition, and says who may call each of them; also by which peers, where all servers agree. */
export function bind<S extends ServiceDefinition, const A extends AccessRules<S>>(
  definition: S,
  access: A,
  handlers: Handlers<S, A>,
  callers?: Callers<Extract<keyof S, string>>,
): ServiceBinding {
  const typeless = handlers as unknown as ServiceBinding['handlers'];
  return { definition, access, handlers: typeless, ...(callers && { callers }) };
}

/**
 * The definition to serve: requests stay bytes until it is clear that they will be answered, and those that are no
 * message reach the handler's wrapper, as the caller's fault.
 */
export function undecoded(definition: ServiceDefinition): ServiceDefinition {
  const keep = (method: ServiceDefinition[string]): ServiceDefinition[string] => ({
    ...method,
    requestDeserialize: (bytes) => bytes,
  });
  return Object.fromEntries(Object.entries(definition).map(([name, method]) => [name, keep(method)]));
}

function decode(method: ServiceDefinition[string], bytes: Buffer): unknown {
  try {
    return method.requestDeserialize(bytes);
  } catch {
    throw new InvalidArgument('request', 'must be a message of the contract');
  }
}

/** Made once: refusing has to cost next to nothing. */
const NO_ROOM = toStatus(new ResourceExhausted('server: too busy, try again', { retryAfterSeconds: 1 }));

interface ImplementOptions {
  readonly callers: Callers | undefined;
  readonly identify: Identify;
  readonly limit: Limit;
  readonly log: Log;
}

/**
 * The server's side of every call, folded into one function: request id, trace, deadline, the peer, identity, the
 * handler, the error table and the log. Errors leave as trailers only, which the REST gateway depends on. Without
 * `callers` whoever reaches the port may call. What the limit has no room for is refused before anything is done for it.
 */
export function implement(
  binding: ServiceBinding,
  { callers: callersOfAll, identify, limit, log }: ImplementOptions,
): UntypedServiceImplementation {
  const callers = callersOfAll && (binding.callers ?? callersOfAll);
  const wrap = (name: string, method: ServiceDefinition[string]): handleUnaryCall<Buffer, unknown> => {
    const handler = binding.handlers[name] as (request: unknown, call: PublicCall) => Promise<unknown>;
    // A method without a rule cannot be bound; were it, nobody could call it.
    const access = binding.access[name] ?? 'admin';
    return (serverCall, callback) => {
      const leave = limit.take();
      if (!leave) return callback(NO_ROOM);
      const ended = keepRoom(serverCall, leave);
      const started = Date.now();
      const peer = callers && peerOf(serverCall);
      const call = readCall(serverCall, peer, started);
      const answer = async () => {
        if (callers) admit(callers, peer ?? '', name);
        requireDeadline(serverCall, peer, started);
        const request = decode(method, serverCall.request);
        if (access === 'public') return handler(request, call);
        const caller = await identify(first(serverCall, 'authorization'));
        authorize(access, caller);
        // Nobody waits for it any more.
        if (serverCall.cancelled) throw new DeadlineExceeded();
        return handler(request, { ...call, caller } as Call);
      };
      // A caller's own deadline is kept by gRPC; this one is for those who have none, and for the work itself.
      const work = within(MAX_CALL_MS, answer(), () => new DeadlineExceeded());
      work.then(
        (response) => {
          ended();
          log.debug('call', line(method.path, status.OK, call, peer, started));
          callback(null, response);
        },
        (error: unknown) => {
          ended();
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

function readCall(
  serverCall: ServerUnaryCall<Buffer, unknown>,
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
function addressOf(serverCall: ServerUnaryCall<Buffer, unknown>, peer: string | undefined): string {
  const told = peer === undefined || peer === GATEWAY ? first(serverCall, 'x-real-ip') : undefined;
  const address = told ?? serverCall.getPeer().replace(/:\d+$/, '');
  return isIP(address) ? address : '';
}

function first(serverCall: ServerUnaryCall<Buffer, unknown>, name: string): string | undefined {
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
