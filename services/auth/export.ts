import type { ExportAccountRequest } from '#gen/tracker/auth/v1/auth_service.ts';
import { type ExportedList, exported, exportPage } from '#mesh/export.ts';
import type { Call } from '#mesh/handle.ts';
import { mailedCodes, mails, personalTokens, sessions, userRoles, users } from './schema.ts';
import type { AuthOptions } from './service.ts';

/** What auth holds of a user, without secrets. */
export const exportedLists: readonly ExportedList[] = [
  exported('account', users, [users.userId], {
    // With the key, whoever has the archive and a copy of the audit log would read it after the account is gone.
    without: ['passwordHash', 'auditKey'],
    show: ({ userId, ...row }) => ({ user_id: userId, ...row }),
  }),
  exported('roles', userRoles, [userRoles.role]),
  exported('sessions', sessions, [sessions.sessionId]),
  exported('personal_tokens', personalTokens, [personalTokens.tokenId], { without: ['kid'] }),
  exported('mailed_codes', mailedCodes, [mailedCodes.purpose], { without: ['codeHash'] }),
  // The column can be null: such a mail is nobody's.
  exported('mails', mails, [mails.mailId]),
];

/** ExportAccount. */
export function exportHandlers({ database }: Pick<AuthOptions, 'database'>) {
  return {
    exportAccount: ({ pageToken }: ExportAccountRequest, { caller }: Call) =>
      exportPage(database.sql, exportedLists, caller.userId, pageToken),
  };
}
