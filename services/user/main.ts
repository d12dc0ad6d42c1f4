import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseServiceService } from '#gen/tracker/expense/v1/expense_service.ts';
import type { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { exportPage } from '#mesh/export.ts';
import { keysFromAuth } from '#mesh/identity/key-set.ts';
import { repeating } from '#mesh/job.ts';
import { runAsMain } from '#mesh/process.ts';
import { createClient } from '#mesh/rpc/call.ts';
import type { Callers } from '#mesh/rpc/peer.ts';
import { defineService } from '#mesh/service.ts';
import { userConfig } from './config.ts';
import { userSubscriptions } from './events.ts';
import { exportedLists } from './export.ts';
import { tidyExports } from './exports/export-store.ts';
import { createExporter, LONGEST_MS, type Order } from './exports/exporter.ts';
import { userService } from './service.ts';
import { eraseUser } from './store.ts';

const TIDY_EVERY_MS = 60_000;
/** A page is read by one call, however much the service has to do beside. */
const PAGE_TIMEOUT_MS = 25_000;

const CALLERS = {
  gateway: 'all',
  cli: 'all',
  ds: ['getProfile'],
} as const satisfies Callers<keyof typeof UserServiceService>;

export const startUser = defineService(
  'user',
  userConfig,
  new URL('./migrations', import.meta.url),
  ({ config, database, credentials, log }) => {
    const { sql } = database;
    const clock = () => new Date();
    const auth = createClient(AuthServiceService, config.AUTH_ADDR, credentials, {
      safe: ['getKeySet', 'exportAccount'],
    });
    const ds = createClient(DsServiceService, config.DS_ADDR, credentials, { safe: ['exportMessages'] });
    const expense = createClient(ExpenseServiceService, config.EXPENSE_ADDR, credentials, {
      safe: ['exportLedger'],
    });
    const sourcesFor = ({ userId, token }: Order) => {
      const as = { token, timeoutMs: PAGE_TIMEOUT_MS };
      return [
        { service: 'auth', page: (pageToken: string) => auth.exportAccount({ pageToken }, as) },
        { service: 'user', page: (pageToken: string) => exportPage(sql, exportedLists, userId, pageToken) },
        { service: 'ds', page: (pageToken: string) => ds.exportMessages({ pageToken }, as) },
        { service: 'expense', page: (pageToken: string) => expense.exportLedger({ pageToken }, as) },
      ];
    };
    const exporter = createExporter({ database, log, sourcesFor });
    const tidy = () => tidyExports(sql, clock(), new Date(clock().getTime() - LONGEST_MS));
    return {
      services: [userService({ database, exporter, clock })],
      callers: CALLERS,
      subscriptions: userSubscriptions,
      keys: keysFromAuth(auth),
      erase: eraseUser,
      jobs: [exporter.job, repeating('tidying exports', TIDY_EVERY_MS, tidy, log)],
      close: () => {
        for (const client of [auth, ds, expense]) client.close();
      },
    };
  },
);

runAsMain(import.meta.url, startUser);
