import { readFile } from 'node:fs/promises';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import type { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { keysFromAuth } from '#mesh/identity/key-set.ts';
import { repeating } from '#mesh/job.ts';
import { runAsMain } from '#mesh/process.ts';
import { createClient } from '#mesh/rpc/call.ts';
import type { Callers } from '#mesh/rpc/peer.ts';
import { defineService } from '#mesh/service.ts';
import { dsConfig } from './config.ts';
import { dsSubscriptions } from './events.ts';
import { exportedLists } from './export.ts';
import { createReaders } from './learning/readers.ts';
import { createAsking } from './model/asking.ts';
import { deadlineMs, modelFrom } from './model/config.ts';
import { createStage } from './model/stage.ts';
import { createWorker } from './model/worker.ts';
import { createPreferences } from './preferences.ts';
import { dsService } from './service.ts';
import { findSettings } from './settings/settings-store.ts';
import { createMessageStore, eraseUser } from './store.ts';
import { keepTexts, openVault } from './vault/keeper.ts';

const KEEP_EVERY_MS = 10 * 60_000;

const CALLERS = {
  gateway: 'all',
  cli: 'all',
  user: ['exportMessages'],
} as const satisfies Callers<keyof typeof DsServiceService>;

export const startDs = defineService(
  'ds',
  dsConfig,
  new URL('./migrations', import.meta.url),
  async ({ config, database, outbox, credentials, log }) => {
    const { sql } = database;
    const clock = () => new Date();
    const vault = await openVault(sql, await readFile(config.MESSAGE_KEYS_FILE, 'utf8'));
    const model = await modelFrom(config);
    const auth = createClient(AuthServiceService, config.AUTH_ADDR, credentials, { safe: ['getKeySet'] });
    const users = createClient(UserServiceService, config.USER_ADDR, credentials, { safe: ['getProfile'] });
    const readerFor = createReaders({ database, preferencesOf: createPreferences(users, log) });
    const messages = createMessageStore(vault);
    const { MESSAGE_RETENTION_DAYS: retentionDays } = config;
    const defaults = { retentionDays, modelAllowed: true };
    const settingsOf = async (userId: string) => (await findSettings(sql, userId)) ?? defaults;
    const foundation = { database, outbox, messages, clock };
    const stage = createStage({
      ...foundation,
      log,
      asking: model && createAsking(database, model, clock),
      modelAllowed: async (userId) => (await settingsOf(userId)).modelAllowed,
      deadlineMs: deadlineMs(config),
    });
    const keep = (signal: AbortSignal) => keepTexts({ sql, vault, retentionDays, clock, log }, signal);
    return {
      services: [
        dsService({
          ...{ ...foundation, readerFor, stage, settingsOf, model: model?.label ?? '', admit: outbox.admit },
          exportedLists: exportedLists(vault),
        }),
      ],
      callers: CALLERS,
      subscriptions: dsSubscriptions(messages),
      jobs: [repeating('keeping texts', KEEP_EVERY_MS, keep, log), createWorker({ stage, log })],
      keys: keysFromAuth(auth),
      erase: eraseUser,
      close: () => {
        auth.close();
        users.close();
      },
    };
  },
);

runAsMain(import.meta.url, startDs);
