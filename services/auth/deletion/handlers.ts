import { notBuilt } from '../not-built.ts';
import type { AuthOptions } from '../service.ts';

/** Deleting an account, and asking how far it is. */
export function deletionHandlers(_options: AuthOptions) {
  return {
    deleteAccount: notBuilt,
    getDeletion: notBuilt,
  };
}
