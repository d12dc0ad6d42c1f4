import type { LogOutRequest, RefreshRequest, WhoAmIRequest } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Call, PublicCall } from '#mesh/handle.ts';
import { notBuilt } from '../not-built.ts';
import { toScopes } from '../personal-tokens/scopes.ts';
import type { AuthOptions } from '../service.ts';

/** What can be done with sessions once they are open. */
export function sessionHandlers({
  sessions,
}: Pick<AuthOptions, 'database' | 'sessions' | 'audit' | 'clock'>) {
  return {
    async refresh({ refreshToken }: RefreshRequest, call: PublicCall) {
      return { tokens: await sessions.refresh(refreshToken, call) };
    },

    async logOut({ refreshToken }: LogOutRequest, call: PublicCall) {
      await sessions.end(refreshToken, call);
      return {};
    },

    async whoAmI(_request: WhoAmIRequest, { caller }: Call) {
      const { userId, username, roles, scopes, sessionId, personal, expiresAt } = caller;
      return {
        userId,
        username,
        roles: [...roles],
        sessionId,
        accessExpiresAt: expiresAt.toISOString(),
        scopes: toScopes(scopes),
        personal,
      };
    },

    listSessions: notBuilt,
    revokeAllSessions: notBuilt,
    revokeSession: notBuilt,
  };
}
