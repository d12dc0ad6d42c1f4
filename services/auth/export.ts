import type { ExportAccountRequest } from '#gen/tracker/auth/v1/auth_service.ts';
import { type ExportedList, exported, exportPage, plain } from '#mesh/export.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import type { Audit } from './audit/audit.ts';
import { auditLog } from './audit/schema.ts';
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

/** What happened to the account, the latest first. */
const exportedAudit = (audit: Audit): ExportedList => ({
  list: 'audit_log',
  table: auditLog,
  width: 1,
  async read(on, userId, after, limit) {
    const events = await audit.list(on, userId, limit, after?.[0]);
    return events.map((event) => ({
      position: [event.auditEventId],
      row: { list: 'audit_log', json: JSON.stringify(plain(event)) },
    }));
  },
});

/** ExportAccount. */
export function exportHandlers({ database, audit }: Pick<AuthOptions, 'database' | 'audit'>) {
  const lists = [...exportedLists, exportedAudit(audit)];
  return {
    exportAccount: ({ pageToken }: ExportAccountRequest, { caller }: Call) =>
      exportPage(database.sql, lists, caller.userId, pageToken),
  };
}
