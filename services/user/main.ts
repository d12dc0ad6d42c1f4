import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import type { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { createClient } from '#mesh/call.ts';
import { keysFromAuth } from '#mesh/key-set.ts';
import type { Callers } from '#mesh/peer.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { userConfig } from './config.ts';
import { userSubscriptions } from './events.ts';
import { userService } from './service.ts';

const CALLERS = {
  gateway: 'all',
  cli: 'all',
  ds: ['getProfile'],
} as const satisfies Callers<keyof typeof UserServiceService>;

export const startUser = defineService(
  'user',
  userConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, outbox, credentials }) => {
    const auth = createClient(AuthServiceService, config.AUTH_ADDR, credentials);
    return {
      services: [userService({ database, outbox, clock: () => new Date() })],
      callers: CALLERS,
      subscriptions: userSubscriptions,
      keys: keysFromAuth(auth),
      close: () => auth.close(),
    };
  },
);

runAsMain(import.meta.url, startUser);
