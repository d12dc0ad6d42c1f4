import { readFileSync } from 'node:fs';
import type { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Callers } from '#mesh/peer.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { createAudit } from './audit/audit.ts';
import { authConfig } from './config.ts';
import { authSubscriptions } from './events.ts';
import { createSigner } from './keys/signer.ts';
import { createMailQueue } from './mail/queue.ts';
import { createPasswords } from './passwords/passwords.ts';
import { authService } from './service.ts';
import { createSessions } from './sessions/sessions.ts';
import { createConfirm } from './sign-in/confirm.ts';

const CALLERS = {
  gateway: 'all',
  cli: 'all',
  user: ['getKeySet', 'exportAccount'],
  ds: ['getKeySet'],
  expense: ['getKeySet'],
} as const satisfies Callers<keyof typeof AuthServiceService>;

export const startAuth = defineService(
  'auth',
  authConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, outbox }) => {
    const clock = () => new Date();
    const rules = { issuer: config.TOKEN_ISSUER, audience: config.TOKEN_AUDIENCE };
    const pem = readFileSync(config.SIGNING_KEY_FILE, 'utf8');
    const signer = createSigner(pem, rules, config.ACCESS_TOKEN_SECONDS, clock);
    const passwords = createPasswords({ memoryKib: config.ARGON2_MEMORY_KIB, passes: config.ARGON2_PASSES });
    const audit = createAudit();
    const sessions = createSessions({
      database,
      outbox,
      signer,
      audit,
      sessionDays: config.SESSION_DAYS,
      clock,
    });
    const mails = createMailQueue(clock);
    const confirm = createConfirm(database.sql, passwords);
    return {
      services: [
        authService({ database, outbox, passwords, sessions, signer, mails, audit, confirm, clock }),
      ],
      callers: CALLERS,
      subscriptions: authSubscriptions,
      keys: signer.keys,
    };
  },
);

runAsMain(import.meta.url, startAuth);
