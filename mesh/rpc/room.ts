import type { ServerUnaryCall } from '@grpc/grpc-js';
import { MAX_CALL_MS } from '#mesh/rpc/deadline.ts';

/**
 * Keeps the room of a call until its work has ended, also where nobody waits for it any more, and until its answer has
 * left: answers that wait for one connection share it, so that none of them is through while there are ever more.
 * Returns what to call when the work has ended.
 */
export function keepRoom(call: ServerUnaryCall<unknown, unknown>, leave: () => void): () => void {
  let [hasEnded, isOver] = [false, false];
  let timer: NodeJS.Timeout | undefined;
  // gRPC says so of every call, however it ends, once all that was sent is on its way,
  call.once('cancelled', () => {
    isOver = true;
    clearTimeout(timer);
    if (hasEnded) leave();
  });
  return () => {
    hasEnded = true;
    if (isOver) leave();
    // but for one that was over before its work began.
    else timer = setTimeout(leave, MAX_CALL_MS).unref();
  };
}
