import { Unavailable } from '#mesh/errors.ts';

/** Stands where a handler is being built. */
export async function notBuilt(): Promise<never> {
  throw new Unavailable('not built yet');
}
