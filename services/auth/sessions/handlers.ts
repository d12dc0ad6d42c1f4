import * as z from 'zod';
import type {
  ListSessionsRequest,
  LogOutRequest,
  RefreshRequest,
  RevokeAllSessionsRequest,
  RevokeSessionRequest,
  WhoAmIRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { NotFound } from '#mesh/rpc/errors.ts';
import type { Call, PublicCall } from '#mesh/rpc/handle.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { toScopes } from '../personal-tokens/scopes.ts';
import type { AuthOptions } from '../service.ts';

const revokeRules = z.object({ sessionId: field.id });

/** What can be done with sessions once they are open. */
export function sessionHandlers({ database, sessions }: Pick<AuthOptions, 'database' | 'sessions'>) {
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

    async listSessions(_request: ListSessionsRequest, { caller }: Call) {
      const live = await sessions.live(caller.userId);
      return {
        sessions: live.map(({ sessionId, deviceName, address, createdAt, lastUsedAt, expiresAt }) => ({
          sessionId,
          deviceName,
          address,
          createdAt: createdAt.toISOString(),
          lastUsedAt: lastUsedAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
          current: sessionId === caller.sessionId,
        })),
      };
    },

    async revokeAllSessions({ keepCurrent }: RevokeAllSessionsRequest, call: Call) {
      const { userId, sessionId } = call.caller;
      const which = keepCurrent ? { except: sessionId } : {};
      return { revoked: await database.withTx((tx) => sessions.endAll(tx, userId, which, call)) };
    },

    async revokeSession(request: RevokeSessionRequest, call: Call) {
      const { sessionId } = check(revokeRules, request);
      if (!(await sessions.revoke(call.caller.userId, sessionId, call))) {
        throw new NotFound('session_id: there is no such session');
      }
      return {};
    },
  };
}
