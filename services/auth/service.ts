import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import type { ErasedUsers } from '#mesh/identity/erased-users.ts';
import type { AccessRules } from '#mesh/rpc/access.ts';
import { bind } from '#mesh/rpc/handle.ts';
import type { Database } from '#mesh/sql/database.ts';
import { accountHandlers } from './accounts/handlers.ts';
import { adminHandlers } from './admin/handlers.ts';
import type { Audit } from './audit/audit.ts';
import { auditHandlers } from './audit/handlers.ts';
import type { Codes } from './codes/codes.ts';
import { deletionHandlers } from './deletion/handlers.ts';
import { exportHandlers } from './export.ts';
import type { Signer } from './keys/signer.ts';
import type { MailQueue } from './mail/queue.ts';
import type { Passwords } from './passwords/passwords.ts';
import { personalTokenHandlers } from './personal-tokens/handlers.ts';
import { sessionHandlers } from './sessions/handlers.ts';
import type { Sessions } from './sessions/sessions.ts';
import type { Confirm } from './sign-in/confirm.ts';
import { signInHandlers } from './sign-in/handlers.ts';
import type { Throttle } from './throttle/throttle.ts';

const ACCESS = {
  signUp: 'public',
  logIn: 'public',
  refresh: 'public',
  logOut: 'public',
  whoAmI: 'any',
  getKeySet: 'public',
  listSessions: 'session',
  revokeAllSessions: 'session',
  revokeSession: 'session',
  getAccount: 'session',
  changePassword: 'session',
  requestPasswordReset: 'public',
  resetPassword: 'public',
  changeEmail: 'session',
  sendEmailCode: 'session',
  verifyEmail: 'session',
  deleteAccount: 'session',
  getDeletion: 'public',
  exportAccount: 'session',
  createPersonalToken: 'session',
  listPersonalTokens: 'session',
  revokePersonalToken: 'session',
  listAuditEvents: 'session',
  listUsers: 'admin',
  disableUser: 'admin',
  enableUser: 'admin',
} as const satisfies AccessRules<typeof AuthServiceService>;

/** What auth's handlers are built from. */
export interface AuthOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly erased: Pick<ErasedUsers, 'mark'>;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly signer: Signer;
  readonly mails: MailQueue;
  readonly codes: Codes;
  readonly audit: Audit;
  /** For whatever looks whether a password, or a code, is right. */
  readonly throttle: Throttle;
  /** Asks for the password once more before what cannot be taken back. */
  readonly confirm: Confirm;
  /** Throws where too many events wait to be published already. */
  readonly admit: () => void;
  readonly clock: () => Date;
}

export function authService(options: AuthOptions) {
  return bind(AuthServiceService, ACCESS, {
    ...signInHandlers(options),
    ...sessionHandlers(options),
    ...accountHandlers(options),
    ...deletionHandlers(options),
    ...exportHandlers(options),
    ...personalTokenHandlers(options),
    ...auditHandlers(options),
    ...adminHandlers(options),
    async getKeySet() {
      return { keys: [...options.signer.keySet] };
    },
  });
}
