import * as z from 'zod';
import {
  AuditAction,
  AuditOutcome,
  type DeleteAccountRequest,
  type GetDeletionRequest,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { seal } from '#mesh/events/event.ts';
import { NotFound, Unauthenticated } from '#mesh/rpc/errors.ts';
import type { Call, PublicCall } from '#mesh/rpc/handle.ts';
import { check } from '#mesh/rpc/validate.ts';
import { hashOf, newSecret, SECRET } from '#mesh/secret.ts';
import { eraseUser, isUnchanged, lockAccount } from '../accounts/account-store.ts';
import { PasswordOvertaken } from '../accounts/failures.ts';
import { givenPassword } from '../passwords/rules.ts';
import type { AuthOptions } from '../service.ts';
import { addDeletion, findDeletion } from './deletion-store.ts';

const deleteRules = z.object({ password: givenPassword });
const receiptRules = z.object({
  receipt: z.string().regex(SECRET, 'must be a receipt as DeleteAccount gives it'),
});

class DeletionUnknown extends NotFound {
  constructor() {
    super('receipt: no deletion of the last 30 days has it');
  }
}

class AccountGone extends Unauthenticated {
  constructor() {
    super('account: is deleted already');
  }
}

type Options = Pick<
  AuthOptions,
  'database' | 'outbox' | 'erased' | 'sessions' | 'mails' | 'audit' | 'confirm' | 'clock'
>;

/** Deleting an account, and asking how far it is. */
export function deletionHandlers(options: Options) {
  const { database, outbox, erased, sessions, mails, audit, confirm, clock } = options;
  return {
    async deleteAccount(request: DeleteAccountRequest, call: Call) {
      const { password } = check(deleteRules, request);
      const owner = await confirm(call, 'password', password, AuditAction.ACCOUNT_DELETED);
      const { userId } = owner;
      const receipt = newSecret();
      const requestedAt = clock();
      const succeeded = { action: AuditAction.ACCOUNT_DELETED, outcome: AuditOutcome.SUCCEEDED, userId };
      const event = { userId, deletedAt: requestedAt.toISOString() };
      await database.withTx(async (tx) => {
        const account = await lockAccount(tx, userId);
        if (!account) throw new AccountGone();
        if (!isUnchanged(account, owner)) throw new PasswordOvertaken('password');
        await sessions.endAll(tx, userId, { personal: true }, call);
        await erased.mark(tx, userId);
        await eraseUser(tx, userId);
        const { email } = account;
        if (email) await mails.add(tx, { kind: 'account-deleted', userId, address: email });
        await audit.record(tx, succeeded, call);
        await addDeletion(tx, { receiptHash: hashOf(receipt), userId, requestedAt });
        await outbox.append(tx, [seal(UserDeleted, event, call.traceparent)]);
      });
      return { receipt };
    },

    async getDeletion(request: GetDeletionRequest, _call: PublicCall) {
      const { receipt } = check(receiptRules, request);
      const found = await findDeletion(database.sql, hashOf(receipt));
      if (!found) throw new DeletionUnknown();
      const { requestedAt, completedAt, services } = found;
      return {
        requestedAt: requestedAt.toISOString(),
        completedAt: completedAt?.toISOString() ?? '',
        services: services.map(({ service, erasedAt }) => ({
          service,
          erasedAt: erasedAt?.toISOString() ?? '',
        })),
      };
    },
  };
}
