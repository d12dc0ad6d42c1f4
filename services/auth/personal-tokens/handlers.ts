import { notBuilt } from '../not-built.ts';
import type { AuthOptions } from '../service.ts';

/** Personal tokens: made, listed, revoked. */
export function personalTokenHandlers(_options: AuthOptions) {
  return {
    createPersonalToken: notBuilt,
    listPersonalTokens: notBuilt,
    revokePersonalToken: notBuilt,
  };
}
