import { v7 as uuidv7 } from 'uuid';
import {
  AuditAction,
  AuditOutcome,
  type CreatePersonalTokenRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { ResourceExhausted } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { lockAccount } from '../accounts/account-store.ts';
import { AccountDisabled } from '../accounts/failures.ts';
import type { AuthOptions } from '../service.ts';
import { requireLive } from '../sessions/session-store.ts';
import * as store from './personal-token-store.ts';
import { scopeClaim } from './scopes.ts';

const DAY_MS = 86_400_000;
const MAX_LIVE = 50;
/** Every service remembers a revoked one until it would have expired: making and revoking them must have an end. */
const MAX_A_DAY = 200;
/** A program gets no more than a user has, whoever made the token. */
const ROLES = ['USER'];

/** Makes personal tokens; nothing of one but its id is stored. */
export function createIssue({
  database,
  signer,
  audit,
  clock,
}: Pick<AuthOptions, 'database' | 'signer' | 'audit' | 'clock'>) {
  return (request: Omit<CreatePersonalTokenRequest, 'password'>, call: Call) =>
    database.withTx(async (tx) => {
      const { userId, username } = call.caller;
      const createdAt = clock();
      await admit(tx, call, createdAt);
      const tokenId = uuidv7();
      const scope = scopeClaim(request.scopes);
      // A token tells its end in whole seconds (RFC 7519).
      const expiresAt = new Date(Math.floor(createdAt.getTime() / 1000) * 1000 + request.days * DAY_MS);
      const subject = { userId, username, roles: ROLES, tokenId, scope, expiresAt };
      const { token, kid } = signer.signPersonal(subject);
      const stored = { tokenId, userId, name: request.name, scope, kid, createdAt, expiresAt };
      await store.addPersonalToken(tx, stored);
      const line = { action: AuditAction.PERSONAL_TOKEN_CREATED, outcome: AuditOutcome.SUCCEEDED };
      await audit.record(tx, { ...line, userId, sessionId: tokenId }, call);
      return { stored: { ...stored, lastUsedAt: null }, token };
    });
}

/** A token outlives the session that made it: that must not have ended meanwhile, though its access token goes on. */
async function admit(tx: Tx, { caller }: Call, now: Date): Promise<void> {
  const { userId } = caller;
  const account = await lockAccount(tx, userId);
  if (account?.disabledAt) throw new AccountDisabled();
  await requireLive(tx, caller, now);
  const live = await store.livePersonalTokens(tx, userId, now);
  if (live.length >= MAX_LIVE) {
    throw new ResourceExhausted(`personal tokens: at most ${MAX_LIVE} at a time, revoke one first`);
  }
  if ((await store.countMadeSince(tx, userId, new Date(now.getTime() - DAY_MS))) >= MAX_A_DAY) {
    throw new ResourceExhausted(`personal tokens: at most ${MAX_A_DAY} a day`);
  }
}
