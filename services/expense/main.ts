import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { createClient } from '#mesh/call.ts';
import { keysFromAuth } from '#mesh/key-set.ts';
import { runAsMain } from '#mesh/process.ts';
import { defineService } from '#mesh/service.ts';
import { expenseConfig } from './config.ts';
import { expenseSubscriptions } from './events.ts';
import { expenseService } from './service.ts';
import { eraseUser } from './store.ts';

export const startExpense = defineService(
  'expense',
  expenseConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, outbox }) => {
    const auth = createClient(AuthServiceService, config.AUTH_ADDR);
    return {
      services: [expenseService({ database, outbox, clock: () => new Date() })],
      subscriptions: expenseSubscriptions,
      keys: keysFromAuth(auth),
      erase: eraseUser,
      close: () => auth.close(),
    };
  },
);

runAsMain(import.meta.url, startExpense);
