import { randomFrom } from '../faults/random.ts';
import { type Answer, faultOf } from './answer.ts';
import type { Cast } from './cast.ts';
import { type GrpcRequest, grpcSender, toGrpc } from './grpc.ts';
import { type HttpRequest, httpSender, isOverHttp, toHttp } from './http.ts';
import { draft, weighted } from './request.ts';
import { methods, type Target } from './target.ts';

export type Side = 'grpc' | 'http';
export const SIDES: readonly Side[] = ['grpc', 'http'];

/** What went wrong with one request. */
export interface Fault {
  readonly side: Side;
  readonly number: number;
  readonly method: string;
  readonly what: string;
  readonly answer: Answer;
  readonly request: GrpcRequest | HttpRequest;
}

/** What all requests of one side came to. */
export interface Tally {
  requests: number;
  readonly statuses: Record<string, number>;
  readonly faults: Fault[];
  /** How many requests of each method were answered without an error. */
  readonly taken: Record<string, number>;
}

export interface RunOptions {
  readonly side: Side;
  readonly target: Target;
  readonly cast: Cast;
  readonly seed: number;
  /** The first number and how many. */
  readonly from: number;
  readonly requests: number;
  /** Called after each answer with how many there have been; no request is sent while it says that it is to stop. */
  progress?(done: number): boolean;
  /** Called with what is wrong as soon as it is known: a long run may not come to its end. */
  found?(fault: Fault): void;
  /** Called with each request and its answer. */
  show?(request: GrpcRequest | HttpRequest, answer: Answer): void;
}

const IN_FLIGHT = 24;
/** The seeds of both sides differ, whatever the run's is. */
const SALT: Readonly<Record<Side, number>> = { grpc: 0, http: 0x5bd1e995 };

/** The id under which a request stands in the logs of the services. */
const idOf = (side: Side, seed: number, number: number) => `fuzz-${side}-${seed}-${number}`;

/** Sends the requests of these numbers, several at a time; number and seed decide what is in them. */
export async function run(options: RunOptions): Promise<Tally> {
  const { side, target, cast, seed, from, requests, progress = () => true, found, show } = options;
  const asked = weighted(methods.filter((method) => side === 'grpc' || isOverHttp(method)));
  const randoms = randomFrom(seed ^ SALT[side]);
  const tally: Tally = { requests: 0, statuses: {}, faults: [], taken: {} };
  const senders = { grpc: grpcSender(target), http: httpSender(target, IN_FLIGHT) };

  const one = async (number: number) => {
    const made = await draft(asked, randoms.fork(number), cast);
    const id = idOf(side, seed, number);
    const request = side === 'grpc' ? toGrpc(made, id) : toHttp(made, id);
    const answer = 'bytes' in request ? await senders.grpc.send(request) : await senders.http.send(request);
    count(tally, answer, made.method.name);
    show?.(request, answer);
    const what =
      'bytes' in request
        ? faultOf(answer, request.late, request.bytes.length)
        : faultOf(answer, false, request.path.length + Buffer.byteLength(request.body ?? ''));
    if (!what) return;
    const fault: Fault = { side, number, method: made.method.toString(), what, answer, request };
    tally.faults.push(fault);
    found?.(fault);
  };

  let next = from;
  const worker = async () => {
    while (next < from + requests) {
      await one(next++);
      if (!progress(tally.requests)) return;
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  senders.grpc.close();
  senders.http.close();
  return tally;
}

function count(tally: Tally, { status }: Answer, method: string): void {
  tally.requests++;
  tally.statuses[status] = (tally.statuses[status] ?? 0) + 1;
  if (status === 'OK' || status === '200') tally.taken[method] = (tally.taken[method] ?? 0) + 1;
}
