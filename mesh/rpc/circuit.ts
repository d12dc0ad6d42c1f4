import { setImmediate as turn } from 'node:timers/promises';
import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
} from 'cockatiel';
import { Unavailable } from '#mesh/rpc/errors.ts';

/** A call that was not made, because the peer did not answer those before; for callers like one that failed to reach it. */
class CircuitOpen extends Unavailable implements ServiceError {
  readonly code = status.UNAVAILABLE;
  readonly metadata = new Metadata();
  readonly details: string;
  constructor(peer: string) {
    super(`${peer}: cannot be reached, try again`);
    this.details = this.message;
  }
}

const FAILURES = 5;
const FIRST_MS = 1000;
const LONGEST_MS = 3000;

/** Whether an error says that the peer does not answer; `isProbe` for that of the one call that is let through. */
type IsFailure = (error: Error, isProbe: boolean) => boolean;

/**
 * Spares a peer that cannot be reached, and those who wait for it: after some failures in a row its calls fail at once,
 * until a second later, then later up to three, one of them is let through and succeeds.
 */
export function createCircuit(peer: string, isFailure: IsFailure) {
  const isCounted = (error: Error) => isFailure(error, policy.state === CircuitState.HalfOpen);
  const policy = circuitBreaker(handleWhen(isCounted), {
    breaker: new ConsecutiveBreaker(FAILURES),
    halfOpenAfter: new ExponentialBackoff({ initialDelay: FIRST_MS, maxDelay: LONGEST_MS }),
  });
  return async <T>(call: () => Promise<T>): Promise<T> => {
    // Cockatiel would let the others wait for the one that is let through, for longer than they have.
    if (policy.state === CircuitState.HalfOpen) return refuse(peer);
    try {
      return await policy.execute(call);
    } catch (error) {
      if (error instanceof BrokenCircuitError) return refuse(peer);
      throw error;
    }
  };
}

/** Not before everything else had its turn: whoever tries again at once must not keep the answer from coming. */
async function refuse(peer: string): Promise<never> {
  await turn();
  throw new CircuitOpen(peer);
}
