import * as z from 'zod';
import {
  AuditAction,
  type CreatePersonalTokenRequest,
  type ListPersonalTokensRequest,
  type PersonalToken,
  type RevokePersonalTokenRequest,
  TokenScope,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { NotFound } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { givenPassword } from '../passwords/rules.ts';
import type { AuthOptions } from '../service.ts';
import { createIssue } from './issue.ts';
import { livePersonalTokens, type StoredPersonalToken } from './personal-token-store.ts';
import { fromClaim } from './scopes.ts';

const SCOPES_ACCEPTED =
  'must be one or more of TOKEN_SCOPE_READ, TOKEN_SCOPE_WRITE, TOKEN_SCOPE_INGEST, each once';
const DAYS_ACCEPTED = 'must be 1 to 366';

const createRules = z.object({
  name: field.text(100),
  scopes: z
    .array(z.enum([TokenScope.READ, TokenScope.WRITE, TokenScope.INGEST], SCOPES_ACCEPTED))
    .min(1, SCOPES_ACCEPTED)
    .refine((scopes) => new Set(scopes).size === scopes.length, SCOPES_ACCEPTED),
  days: z.int(DAYS_ACCEPTED).min(1, DAYS_ACCEPTED).max(366, DAYS_ACCEPTED),
  password: givenPassword,
}) satisfies z.ZodType<CreatePersonalTokenRequest>;
const revokeRules = z.object({ tokenId: field.id });

type Options = Pick<AuthOptions, 'database' | 'sessions' | 'signer' | 'audit' | 'confirm' | 'clock'>;

/** Personal tokens: made, listed, revoked. */
export function personalTokenHandlers(options: Options) {
  const { database, sessions, confirm, clock } = options;
  const issue = createIssue(options);
  return {
    async createPersonalToken(request: CreatePersonalTokenRequest, call: Call) {
      const { password, ...asked } = check(createRules, request);
      // The token outlives the session that makes it.
      await confirm(call, 'password', password, AuditAction.PERSONAL_TOKEN_CREATED);
      const { stored, token } = await issue(asked, call);
      return { personalToken: toContract(stored), token };
    },

    async listPersonalTokens(_request: ListPersonalTokensRequest, { caller }: Call) {
      const live = await livePersonalTokens(database.sql, caller.userId, clock());
      return { personalTokens: live.map(toContract) };
    },

    async revokePersonalToken(request: RevokePersonalTokenRequest, call: Call) {
      const { tokenId } = check(revokeRules, request);
      if (!(await sessions.revokePersonalToken(call.caller.userId, tokenId, call))) {
        throw new NotFound('token_id: there is no such personal token');
      }
      return {};
    },
  };
}

function toContract(stored: Omit<StoredPersonalToken, 'kid' | 'userId' | 'revokedAt'>): PersonalToken {
  const { tokenId, name, scope, createdAt, expiresAt, lastUsedAt } = stored;
  return {
    tokenId,
    name,
    scopes: fromClaim(scope),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? '',
  };
}
