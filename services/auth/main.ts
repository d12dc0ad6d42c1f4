import type { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { runAsMain } from '#mesh/process.ts';
import type { Callers } from '#mesh/rpc/peer.ts';
import { defineService } from '#mesh/service.ts';
import { eraseUser } from './accounts/account-store.ts';
import { createAudit } from './audit/audit.ts';
import { migrateAudit } from './audit/migrate.ts';
import { createCodes } from './codes/codes.ts';
import { authConfig } from './config.ts';
import { authSubscriptions } from './events.ts';
import { authJobs } from './jobs.ts';
import { openKeyRing } from './keys/key-ring.ts';
import { createSigner } from './keys/signer.ts';
import { transportFrom } from './mail/config.ts';
import { createMailQueue } from './mail/queue.ts';
import { createSender } from './mail/sender.ts';
import { createPasswords } from './passwords/passwords.ts';
import { authService } from './service.ts';
import { createSessions } from './sessions/sessions.ts';
import { createConfirm } from './sign-in/confirm.ts';
import { createThrottle } from './throttle/throttle.ts';

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
  async ({ config, database, outbox, endedSessions, erased, log }) => {
    const { AUDIT_DATABASE, ACCESS_TOKEN_SECONDS: accessTokenSeconds, SESSION_DAYS: sessionDays } = config;
    const clock = () => new Date();
    await migrateAudit(config.DATABASE_URL, AUDIT_DATABASE, new URL('./audit/migrations', import.meta.url));
    const audit = createAudit({ database: AUDIT_DATABASE, clock });

    const { sql } = database;
    const ring = await openKeyRing({ dir: config.SIGNING_KEYS_DIR, sql, accessTokenSeconds, clock, log });
    const rules = { issuer: config.TOKEN_ISSUER, audience: config.TOKEN_AUDIENCE };
    const signer = createSigner(ring, rules, accessTokenSeconds, clock);
    const lifetimes = { accessTokenSeconds, sessionDays };
    const sessions = createSessions({ database, signer, audit, endedSessions, ...lifetimes, clock });

    const passwords = createPasswords({ memoryKib: config.ARGON2_MEMORY_KIB, passes: config.ARGON2_PASSES });
    const throttle = createThrottle({ database, clock });
    const confirm = createConfirm({ database, passwords, throttle, audit });

    const codes = createCodes(database, passwords, clock);
    const mails = createMailQueue(clock);
    const transport = transportFrom(config, clock);
    const sender = createSender({ database, codes, transport, log, clock });

    return {
      services: [
        authService({
          ...{ database, outbox, erased, passwords, sessions, signer, mails, codes },
          ...{ audit, throttle, confirm, clock, admit: outbox.admit },
        }),
      ],
      callers: CALLERS,
      subscriptions: authSubscriptions,
      jobs: authJobs({ database, ring, sender, throttle, clock, log }),
      keys: signer.keys,
      erase: eraseUser,
      close: () => transport.close(),
    };
  },
);

runAsMain(import.meta.url, startAuth);
