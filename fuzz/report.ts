import type { GrpcRequest } from './grpc.ts';
import type { HttpRequest } from './http.ts';
import type { Fault, Side, Tally } from './run.ts';
import type { Memory, Unforeseen } from './watch.ts';

/** Everything that a run came to. */
export interface Outcome {
  readonly seed: number;
  readonly seconds: number;
  readonly tallies: Partial<Record<Side, Tally>>;
  /** Processes that ended. */
  readonly crashes: readonly string[];
  /** Of each side, which are asked one after the other. */
  readonly memory: Partial<Record<Side, readonly Memory[]>>;
  readonly logged: readonly Unforeseen[];
  /** What was wrong when all was over. */
  readonly unsettled: readonly string[];
}

const SHOWN = 20;
const LONGEST = 600;
const short = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length})` : text;

/** Whether nothing was found. */
export const isClean = ({ tallies, crashes, memory, logged, unsettled }: Outcome): boolean =>
  Object.values(tallies).every(({ faults }) => faults.length === 0) &&
  crashes.length + logged.length + unsettled.length === 0 &&
  isFlat(memory);

const isFlat = (memory: Outcome['memory']) =>
  Object.values(memory).every((processes) => processes.every(({ flat }) => flat));

/** What a person reads at the end: statuses, what was logged, memory. */
export function report(outcome: Outcome): string[] {
  const { tallies, crashes, memory, logged, unsettled, seed, seconds } = outcome;
  const sides = Object.entries(tallies).map(
    ([side, { requests, statuses, faults }]) =>
      `${side}: ${requests} requests, ${listed(statuses)}${faults.length > 0 ? `; AT FAULT ${faults.length}` : ''}`,
  );
  return [
    ...sides,
    ...crashes.map((crash) => `ended: ${crash}`),
    ...logged.slice(0, SHOWN).map(({ service, line }) => `${service} logged: ${short(line)}`),
    ...(logged.length > SHOWN ? [`  and ${logged.length - SHOWN} more log lines`] : []),
    ...unsettled,
    ...Object.entries(memory).map(
      ([side, processes]) => `${side}: ${processes.map(sizes).join(', ')}; resident at both ends`,
    ),
    `${isClean(outcome) ? 'nothing found' : 'FOUND SOMETHING'}, seed ${seed}, ${Math.round(seconds)} s`,
  ];
}

const sizes = ({ name, before, after, flat }: Memory) =>
  `${name} ${before} -> ${after} MB${flat ? '' : ' GROWS'}`;

const listed = (statuses: Readonly<Record<string, number>>) =>
  Object.entries(statuses)
    .sort((one, other) => other[1] - one[1])
    .map(([status, count]) => `${status} ${count}`)
    .join(', ');

/** What went wrong with one request, and how to send it again. */
export function described({ side, number, method, what, answer, request }: Fault, seed: number): string[] {
  return [
    `  ${side} ${number} ${method}: ${what} (${answer.status}, ${Math.round(answer.ms)} ms) ${short(answer.message)}`,
    `    ONLY=${side} REPLAY=${seed}:${number}; ${short(sentAs(request))}`,
  ];
}

/** A request so that it can be sent by other means: protobuf as hex, HTTP as JSON; without what proves who asks. */
export function sentAs(request: GrpcRequest | HttpRequest): string {
  if ('bytes' in request) return `${request.service} ${request.path} ${request.bytes.toString('hex')}`;
  const { authorization: _, ...headers } = request.headers;
  const body = request.body === undefined ? undefined : request.body.toString();
  return JSON.stringify({ verb: request.verb, path: request.path, headers, body });
}

/** The same for a program, as one object. */
export function toJsonLine({ tallies, crashes, memory, logged, unsettled, seed, seconds }: Outcome): string {
  const all = Object.values(tallies);
  const of = (...statuses: string[]) =>
    all.reduce((sum, tally) => sum + statuses.reduce((n, status) => n + (tally.statuses[status] ?? 0), 0), 0);
  return JSON.stringify({
    ...Object.fromEntries(
      Object.entries(tallies).map(([side, { requests, statuses }]) => [side, { requests, statuses }]),
    ),
    crashes: crashes.length,
    internal: of('INTERNAL', '500'),
    unknown: of('UNKNOWN', '502'),
    faults: all.reduce((sum, { faults }) => sum + faults.length, 0),
    logged: logged.length,
    unsettled,
    memory_mb: Object.fromEntries(
      Object.entries(memory).map(([side, processes]) => [
        side,
        Object.fromEntries(processes.map(({ name, before, after }) => [name, [before, after]])),
      ]),
    ),
    memory_flat: isFlat(memory),
    seed,
    took_s: Math.round(seconds),
  });
}
