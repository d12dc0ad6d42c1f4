import { readFile } from 'node:fs/promises';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { createClient } from '#mesh/call.ts';
import { repeating } from '#mesh/job.ts';
import { keysFromAuth } from '#mesh/key-set.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { dsConfig } from './config.ts';
import { dsSubscriptions } from './events.ts';
import { createPreferences } from './preferences.ts';
import { dsService } from './service.ts';
import { createMessageStore } from './store.ts';
import { keepTexts, openVault } from './vault/keeper.ts';

const KEEP_EVERY_MS = 10 * 60_000;

export const startDs = defineService(
  'ds',
  dsConfig,
  new URL('./migrations', import.meta.url),
  async ({ config, database, outbox, log }) => {
    const { sql } = database;
    const clock = () => new Date();
    const vault = await openVault(sql, await readFile(config.MESSAGE_KEYS_FILE, 'utf8'));
    const auth = createClient(AuthServiceService, config.AUTH_ADDR);
    const users = createClient(UserServiceService, config.USER_ADDR);
    const preferencesOf = createPreferences(users, log);
    const messages = createMessageStore(vault);
    const { MESSAGE_RETENTION_DAYS: retentionDays } = config;
    const defaults = { retentionDays, modelAllowed: true };
    const keep = (signal: AbortSignal) => keepTexts({ sql, vault, retentionDays, clock }, signal);
    return {
      services: [dsService({ database, outbox, messages, preferencesOf, defaults, clock })],
      subscriptions: dsSubscriptions(messages),
      jobs: [repeating('keeping texts', KEEP_EVERY_MS, keep, log)],
      keys: keysFromAuth(auth),
      close: () => {
        auth.close();
        users.close();
      },
    };
  },
);

runAsMain(import.meta.url, startDs);
