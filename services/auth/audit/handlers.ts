import type { ListAuditEventsRequest } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { pageSize, readIdToken, toPage } from '#mesh/rpc/page.ts';
import type { AuthOptions } from '../service.ts';

const MAX_PAGE_SIZE = 200;

/** Reading one's own audit log. */
export function auditHandlers({ database, audit }: Pick<AuthOptions, 'database' | 'audit'>) {
  return {
    async listAuditEvents(request: ListAuditEventsRequest, { caller }: Call) {
      const size = pageSize(request.pageSize, MAX_PAGE_SIZE);
      const before = readIdToken(request.pageToken);
      const events = await audit.list(database.sql, caller.userId, size + 1, before);
      const { page, nextPageToken } = toPage(events, size, (event) => [event.auditEventId]);
      return { events: page, nextPageToken };
    },
  };
}
