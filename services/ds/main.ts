import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { createClient } from '#mesh/call.ts';
import { keysFromAuth } from '#mesh/key-set.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { dsConfig } from './config.ts';
import { dsSubscriptions } from './events.ts';
import { createIntake } from './intake.ts';
import { createPreferences } from './preferences.ts';
import { dsService } from './service.ts';

export const startDs = defineService(
  'ds',
  dsConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, outbox, log }) => {
    const auth = createClient(AuthServiceService, config.AUTH_ADDR);
    const users = createClient(UserServiceService, config.USER_ADDR);
    const preferencesOf = createPreferences(users, log);
    const clock = () => new Date();
    const intake = createIntake({ database, outbox, preferencesOf, clock });
    return {
      services: [dsService({ database, outbox, clock, intake })],
      subscriptions: dsSubscriptions,
      keys: keysFromAuth(auth),
      close: () => {
        auth.close();
        users.close();
      },
    };
  },
);

runAsMain(import.meta.url, startDs);
