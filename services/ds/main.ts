import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { createClient } from '#mesh/call.ts';
import { keysFromAuth } from '#mesh/key-set.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { dsConfig } from './config.ts';
import { dsSubscriptions } from './events.ts';
import { createIntake } from './intake.ts';
import { createAsking } from './model/asking.ts';
import { deadlineMs, modelFrom } from './model/config.ts';
import { createStage } from './model/stage.ts';
import { startWorker } from './model/worker.ts';
import { createPreferences } from './preferences.ts';
import { dsService } from './service.ts';

export const startDs = defineService(
  'ds',
  dsConfig,
  new URL('./migrations', import.meta.url),
  async ({ config, database, outbox, log }) => {
    const clock = () => new Date();
    const model = await modelFrom(config);
    const auth = createClient(AuthServiceService, config.AUTH_ADDR);
    const users = createClient(UserServiceService, config.USER_ADDR);
    const preferencesOf = createPreferences(users, log);
    const stage = createStage({
      database,
      outbox,
      log,
      clock,
      asking: model && createAsking(database, model, clock),
      modelAllowed: async () => true,
      deadlineMs: deadlineMs(config),
    });
    const intake = createIntake({ database, outbox, preferencesOf, clock, stage });
    return {
      services: [dsService({ sql: database.sql, intake })],
      subscriptions: dsSubscriptions,
      keys: keysFromAuth(auth),
      background: startWorker({ stage, log }),
      close: () => {
        auth.close();
        users.close();
      },
    };
  },
);

runAsMain(import.meta.url, startDs);
