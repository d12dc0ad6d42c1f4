import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import type { ExpenseServiceService } from '#gen/tracker/expense/v1/expense_service.ts';
import { keysFromAuth } from '#mesh/identity/key-set.ts';
import { runAsMain } from '#mesh/process.ts';
import { createClient } from '#mesh/rpc/call.ts';
import type { Callers } from '#mesh/rpc/peer.ts';
import { defineService } from '#mesh/service.ts';
import { expenseConfig } from './config.ts';
import { expenseSubscriptions } from './events.ts';
import { expenseService } from './service.ts';
import { eraseUser } from './store.ts';

const CALLERS = {
  gateway: 'all',
  cli: 'all',
  user: ['exportLedger'],
} as const satisfies Callers<keyof typeof ExpenseServiceService>;

export const startExpense = defineService(
  'expense',
  expenseConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, outbox, credentials }) => {
    const auth = createClient(AuthServiceService, config.AUTH_ADDR, credentials, { safe: ['getKeySet'] });
    return {
      services: [expenseService({ database, outbox, clock: () => new Date() })],
      callers: CALLERS,
      subscriptions: expenseSubscriptions,
      keys: keysFromAuth(auth),
      erase: eraseUser,
      close: () => auth.close(),
    };
  },
);

runAsMain(import.meta.url, startExpense);
