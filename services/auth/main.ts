import { readFileSync } from 'node:fs';
import { repeating } from '#mesh/job.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { createAudit } from './audit/audit.ts';
import { migrateAudit } from './audit/migrate.ts';
import { authConfig } from './config.ts';
import { authSubscriptions } from './events.ts';
import { createSigner } from './keys/signer.ts';
import { createMailQueue } from './mail/queue.ts';
import { createPasswords } from './passwords/passwords.ts';
import { authService } from './service.ts';
import { createSessions } from './sessions/sessions.ts';
import { createConfirm } from './sign-in/confirm.ts';
import { createThrottle } from './throttle/throttle.ts';

const HOUR_MS = 3_600_000;

export const startAuth = defineService(
  'auth',
  authConfig,
  new URL('./migrations', import.meta.url),
  async ({ config, database, outbox, log }) => {
    const auditMigrations = new URL('./audit/migrations', import.meta.url);
    await migrateAudit(config.DATABASE_URL, config.AUDIT_DATABASE, auditMigrations);
    const clock = () => new Date();
    const rules = { issuer: config.TOKEN_ISSUER, audience: config.TOKEN_AUDIENCE };
    const pem = readFileSync(config.SIGNING_KEY_FILE, 'utf8');
    const signer = createSigner(pem, rules, config.ACCESS_TOKEN_SECONDS, clock);
    const passwords = createPasswords({ memoryKib: config.ARGON2_MEMORY_KIB, passes: config.ARGON2_PASSES });
    const audit = createAudit({ database: config.AUDIT_DATABASE, clock });
    const throttle = createThrottle({ database, clock });
    const sessions = createSessions({
      database,
      outbox,
      signer,
      audit,
      sessionDays: config.SESSION_DAYS,
      clock,
    });
    const mails = createMailQueue(clock);
    const confirm = createConfirm({ database, passwords, throttle, audit });
    return {
      services: [
        authService({
          database,
          outbox,
          passwords,
          sessions,
          signer,
          mails,
          audit,
          throttle,
          confirm,
          clock,
        }),
      ],
      jobs: [repeating('pruning throttles', HOUR_MS, throttle.prune, log)],
      subscriptions: authSubscriptions,
      keys: signer.keys,
    };
  },
);

runAsMain(import.meta.url, startAuth);
