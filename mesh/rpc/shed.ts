import { ServerInterceptingCall, type ServerInterceptor } from '@grpc/grpc-js';
import { ResourceExhausted, toStatus } from '#mesh/rpc/errors.ts';
import type { Limit } from '#mesh/rpc/limit.ts';

/** Made once: refusing has to cost next to nothing. */
const NO_ROOM = toStatus(new ResourceExhausted('server: too busy, try again', { retryAfterSeconds: 1 }));

/**
 * Sheds load: of the methods with these paths, what the limit has no room for is refused before anything is done for it.
 * A call keeps its room until its work has ended, also where nobody waits for it any more, and until its answer has left:
 * answers that wait for one connection share it, so that none of them is through while there are ever more.
 */
export function shedLoad(limit: Limit, paths: ReadonlySet<string>): ServerInterceptor {
  return ({ path }, call) => {
    if (!paths.has(path)) return new ServerInterceptingCall(call);
    let leave: (() => void) | undefined;
    let [isWorking, isOver] = [false, false];
    const leaveAtLast = () => {
      if (isWorking || !isOver) return;
      leave?.();
      leave = undefined;
    };
    const worked = () => {
      isWorking = false;
      leaveAtLast();
    };
    return new ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata(metadata, read) {
            leave = limit.take();
            if (leave) read(metadata);
            else call.sendStatus(NO_ROOM);
          },
          onReceiveHalfClose(handle) {
            isWorking = true;
            handle();
          },
          // However it ends, and not before all that was sent is on its way.
          onCancel() {
            isOver = true;
            leaveAtLast();
          },
        }),
      sendMessage(message, next) {
        worked();
        next(message);
      },
      sendStatus(status, next) {
        worked();
        next(status);
      },
    });
  };
}
