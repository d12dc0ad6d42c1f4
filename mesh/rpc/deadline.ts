import type { ServerUnaryCall } from '@grpc/grpc-js';
import { DeadlineExceeded, InvalidArgument } from '#mesh/rpc/errors.ts';
import { CLI, GATEWAY } from '#mesh/rpc/peer.ts';

type Timed = Pick<ServerUnaryCall<unknown, unknown>, 'getDeadline'>;

/** No call takes longer, whatever its caller would wait. */
export const MAX_CALL_MS = 30_000;

/** When the caller stops waiting, in milliseconds since the epoch; Infinity for one who did not say. */
export function deadlineOf(call: Timed): number {
  const given = call.getDeadline();
  return typeof given === 'number' ? given : given.getTime();
}

/**
 * Refuses a call that nobody waits for any more, and that of a peer which does not say how long it waits: only the
 * gateway and the cli speak for clients that may leave it open.
 */
export function requireDeadline(call: Timed, peer: string | undefined, now: number): void {
  const deadline = deadlineOf(call);
  if (deadline <= now) throw new DeadlineExceeded();
  if (peer === undefined || peer === GATEWAY || peer === CLI || deadline <= now + MAX_CALL_MS) return;
  throw new InvalidArgument('deadline', `is required, at most ${MAX_CALL_MS / 1000} s from now`);
}
