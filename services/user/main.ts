import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { createClient } from '#mesh/call.ts';
import { keysFromAuth } from '#mesh/key-set.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { userConfig } from './config.ts';
import { userSubscriptions } from './events.ts';
import { userService } from './service.ts';

export const startUser = defineService(
  'user',
  userConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, outbox }) => {
    const auth = createClient(AuthServiceService, config.AUTH_ADDR);
    return {
      services: [userService({ database, outbox, clock: () => new Date() })],
      subscriptions: userSubscriptions,
      keys: keysFromAuth(auth),
      close: () => auth.close(),
    };
  },
);

runAsMain(import.meta.url, startUser);
