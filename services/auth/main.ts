import { readFileSync } from 'node:fs';
import { repeating } from '#mesh/job.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { eraseUser } from './accounts/account-store.ts';
import { createAudit } from './audit/audit.ts';
import { authConfig } from './config.ts';
import { pruneDeletions } from './deletion/deletion-store.ts';
import { authSubscriptions } from './events.ts';
import { createSigner } from './keys/signer.ts';
import { createMailQueue } from './mail/queue.ts';
import { createPasswords } from './passwords/passwords.ts';
import { authService } from './service.ts';
import { createSessions } from './sessions/sessions.ts';
import { createConfirm } from './sign-in/confirm.ts';

const PRUNE_EVERY_MS = 3_600_000;

export const startAuth = defineService(
  'auth',
  authConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, outbox, erased, log }) => {
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
        authService({ database, outbox, erased, passwords, sessions, signer, mails, audit, confirm, clock }),
      ],
      subscriptions: authSubscriptions,
      keys: signer.keys,
      erase: eraseUser,
      jobs: [
        repeating('pruning deletions', PRUNE_EVERY_MS, () => pruneDeletions(database.sql, clock()), log),
      ],
    };
  },
);

runAsMain(import.meta.url, startAuth);
