import type { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { repeating } from '#mesh/job.ts';
import type { Callers } from '#mesh/peer.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { eraseUser } from './accounts/account-store.ts';
import { createAudit } from './audit/audit.ts';
import { migrateAudit } from './audit/migrate.ts';
import { createCodes } from './codes/codes.ts';
import { authConfig } from './config.ts';
import { pruneDeletions } from './deletion/deletion-store.ts';
import { authSubscriptions } from './events.ts';
import { openKeyRing } from './keys/key-ring.ts';
import { createSigner } from './keys/signer.ts';
import { transportFrom } from './mail/config.ts';
import { createMailQueue } from './mail/queue.ts';
import { createSender } from './mail/sender.ts';
import { createPasswords } from './passwords/passwords.ts';
import { authService } from './service.ts';
import { createSessions } from './sessions/sessions.ts';
import { sweepSessions } from './sessions/sweep.ts';
import { createConfirm } from './sign-in/confirm.ts';
import { createThrottle } from './throttle/throttle.ts';

const LOOK_AT_KEYS_EVERY_MS = 1000;
const SEND_EVERY_MS = 500;
const FORGET_EVERY_MS = 10 * 60_000;
const SWEEP_EVERY_MS = 60 * 60_000;

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
    const clock = () => new Date();
    const auditMigrations = new URL('./audit/migrations', import.meta.url);
    await migrateAudit(config.DATABASE_URL, config.AUDIT_DATABASE, auditMigrations);
    const rules = { issuer: config.TOKEN_ISSUER, audience: config.TOKEN_AUDIENCE };
    const { SIGNING_KEYS_DIR: dir, ACCESS_TOKEN_SECONDS: accessTokenSeconds } = config;
    const ring = await openKeyRing({ dir, sql: database.sql, accessTokenSeconds, clock, log });
    const signer = createSigner(ring, rules, accessTokenSeconds, clock);
    const passwords = createPasswords({ memoryKib: config.ARGON2_MEMORY_KIB, passes: config.ARGON2_PASSES });
    const audit = createAudit({ database: config.AUDIT_DATABASE, clock });
    const throttle = createThrottle({ database, clock });
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
    const codes = createCodes(database, passwords, clock);
    const transport = transportFrom(config, clock);
    const sender = createSender({ database, codes, transport, log, clock });
    const sweep = (signal: AbortSignal) => sweepSessions(database.sql, clock(), signal);
    const confirm = createConfirm({ database, passwords, throttle, audit });
    return {
      services: [
        authService({
          ...{ database, outbox, erased, passwords, sessions, signer, mails, codes },
          ...{ audit, throttle, confirm, clock },
        }),
      ],
      callers: CALLERS,
      subscriptions: authSubscriptions,
      jobs: [
        repeating('looking at the signing keys', LOOK_AT_KEYS_EVERY_MS, ring.look, log),
        repeating('sending mails', SEND_EVERY_MS, sender.sendDue, log),
        repeating('forgetting mails and codes', FORGET_EVERY_MS, sender.forget, log),
        repeating('pruning throttles', SWEEP_EVERY_MS, throttle.prune, log),
        repeating('sweeping sessions', SWEEP_EVERY_MS, sweep, log),
        repeating('pruning deletions', SWEEP_EVERY_MS, () => pruneDeletions(database.sql, clock()), log),
      ],
      keys: signer.keys,
      erase: eraseUser,
      close: () => transport.close(),
    };
  },
);

runAsMain(import.meta.url, startAuth);
