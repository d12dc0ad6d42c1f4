import { generateKeyPairSync } from 'node:crypto';
import { createEndedSessions } from '#mesh/identity/ended-sessions.ts';
import { createLog } from '#mesh/log.ts';
import type { Database } from '#mesh/sql/database.ts';
import type { Audit } from '../../services/auth/audit/audit.ts';
import { createSigner, fixedKey } from '../../services/auth/keys/signer.ts';
import { createSessions } from '../../services/auth/sessions/sessions.ts';
import { addAccount } from './accounts.ts';

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const SILENT: Audit = { record: async () => {}, list: async () => [] };
export const FROM = { address: '192.0.2.7', userAgent: 'test', traceparent: '' };

export type TestUser = Awaited<ReturnType<typeof addAccount>>;

/** Sessions on a database, with a clock that only the test moves; nothing is published. */
export function sessionsOn(database: Database, audit: Audit = SILENT) {
  let now = new Date('2026-01-01T00:00:00Z');
  const clock = () => now;
  const outbox = { append: async () => {} };
  const signer = createSigner(fixedKey(pem), { issuer: 'i', audience: 'a' }, 900, clock);
  const endedSessions = createEndedSessions(database, outbox, createLog('test', 'silent'));
  const options = { database, signer, audit, endedSessions, accessTokenSeconds: 900, sessionDays: 30, clock };
  const sessions = createSessions(options);
  return {
    ...sessions,
    clock,
    pass(ms: number): void {
      now = new Date(now.getTime() + ms);
    },
    addUser: () => addAccount(database, now),
    /** The refresh token of a new session. */
    async logIn(user: Pick<TestUser, 'userId' | 'passwordChangedAt'>): Promise<string> {
      return (await database.withTx((tx) => sessions.open(tx, user, '', FROM))).refreshToken;
    },
    async refresh(token: string): Promise<string> {
      return (await sessions.refresh(token, FROM)).refreshToken;
    },
    revokeAll: (userId: string, which: { except?: string; personal?: boolean } = {}) =>
      database.withTx((tx) => sessions.endAll(tx, userId, which, FROM)),
  };
}

export type TestSessions = ReturnType<typeof sessionsOn>;
