import { readFileSync } from 'node:fs';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { authConfig } from './config.ts';
import { authSubscriptions } from './events.ts';
import { createPasswords } from './passwords.ts';
import { authService } from './service.ts';
import { createSessions } from './sessions.ts';
import { createSigner } from './tokens.ts';

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
    const sessions = createSessions({ database, signer, sessionDays: config.SESSION_DAYS, clock });
    return {
      services: [authService({ database, outbox, passwords, sessions, signer, clock })],
      subscriptions: authSubscriptions,
      keys: signer.keys,
    };
  },
);

runAsMain(import.meta.url, startAuth);
