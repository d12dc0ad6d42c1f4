import { notBuilt } from '../not-built.ts';
import type { AuthOptions } from '../service.ts';

/** The account: its password and its e-mail address. */
export function accountHandlers(_options: AuthOptions) {
  return {
    getAccount: notBuilt,
    changePassword: notBuilt,
    requestPasswordReset: notBuilt,
    resetPassword: notBuilt,
    changeEmail: notBuilt,
    sendEmailCode: notBuilt,
    verifyEmail: notBuilt,
  };
}
