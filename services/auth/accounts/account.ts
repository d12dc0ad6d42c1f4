import type { Account as AccountMessage } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Account } from './account-store.ts';

/** An account as clients see it. */
export function toAccount(account: Account): AccountMessage {
  return {
    userId: account.userId,
    username: account.username,
    email: account.email ?? '',
    pendingEmail: account.pendingEmail ?? '',
    roles: [...account.roles],
    createdAt: account.createdAt.toISOString(),
    passwordChangedAt: account.passwordChangedAt.toISOString(),
    disabledAt: account.disabledAt?.toISOString() ?? '',
  };
}
