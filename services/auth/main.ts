import { readFileSync } from 'node:fs';
import { repeating } from '#mesh/job.ts';
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
import { sweepSessions } from './sessions/sweep.ts';
import { createConfirm } from './sign-in/confirm.ts';

const SWEEP_EVERY_MS = 60 * 60_000;

export const startAuth = defineService(
  'auth',
  authConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, outbox, endedSessions, log }) => {
    const clock = () => new Date();
    const rules = { issuer: config.TOKEN_ISSUER, audience: config.TOKEN_AUDIENCE };
    const pem = readFileSync(config.SIGNING_KEY_FILE, 'utf8');
    const signer = createSigner(pem, rules, config.ACCESS_TOKEN_SECONDS, clock);
    const passwords = createPasswords({ memoryKib: config.ARGON2_MEMORY_KIB, passes: config.ARGON2_PASSES });
    const audit = createAudit();
    const sessions = createSessions({
      database,
      signer,
      audit,
      endedSessions,
      accessTokenSeconds: config.ACCESS_TOKEN_SECONDS,
      sessionDays: config.SESSION_DAYS,
      clock,
    });
    const mails = createMailQueue(clock);
    const sweep = (signal: AbortSignal) => sweepSessions(database.sql, clock(), signal);
    const confirm = createConfirm(database.sql, passwords);
    return {
      services: [
        authService({ database, outbox, passwords, sessions, signer, mails, audit, confirm, clock }),
      ],
      subscriptions: authSubscriptions,
      jobs: [repeating('sweeping sessions', SWEEP_EVERY_MS, sweep, log)],
      keys: signer.keys,
    };
  },
);

runAsMain(import.meta.url, startAuth);
