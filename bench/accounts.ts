import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseServiceService } from '#gen/tracker/expense/v1/expense_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { createClient } from '#mesh/rpc/call.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import type { Stack } from '../local/stack.ts';

/** Someone who is logged in. */
export interface Account {
  readonly userId: string;
  readonly token: string;
}

const PROFILE_WITHIN_MS = 10_000;

/** Clients of the four services, and users to call them as. */
export function openAccounts({ addresses, gateway }: Pick<Stack, 'addresses' | 'gateway'>) {
  // As the gateway, so that a call can say which address it comes from.
  const credentials = channelCredentials(readCertificates(gateway.certificates));
  const at = (name: string) => addresses[name] ?? '';
  const auth = createClient(AuthServiceService, at('auth'), credentials);
  const user = createClient(UserServiceService, at('user'), credentials);
  const ds = createClient(DsServiceService, at('ds'), credentials);
  const expense = createClient(ExpenseServiceService, at('expense'), credentials);

  return {
    auth,
    ds,
    expense,

    /** A new user whose profile has come through Kafka. */
    async newUser(): Promise<Account> {
      const { userId, tokens } = await auth.signUp({
        username: `bench-${uuidv7()}`,
        password: 'a password for the bench',
        email: '',
        firstName: 'Bench',
        lastName: 'Mark',
        phoneNumber: '',
        homeCurrency: 'EUR',
        timezone: 'Europe/Berlin',
        deviceName: 'bench',
        locale: 'de-DE',
      });
      const token = tokens?.accessToken ?? '';
      const end = Date.now() + PROFILE_WITHIN_MS;
      while (!(await user.getProfile({}, { token }).then(Boolean, () => false))) {
        if (Date.now() > end) throw new Error('the profile of a new user has not come');
        await sleep(20);
      }
      return { userId, token };
    },

    close(): void {
      for (const client of [auth, user, ds, expense]) client.close();
    },
  };
}

export type Accounts = ReturnType<typeof openAccounts>;
