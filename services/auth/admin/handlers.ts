import { notBuilt } from '../not-built.ts';
import type { AuthOptions } from '../service.ts';

/** What only administrators may do. */
export function adminHandlers(_options: AuthOptions) {
  return {
    listUsers: notBuilt,
    disableUser: notBuilt,
    enableUser: notBuilt,
  };
}
