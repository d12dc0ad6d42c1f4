import { notBuilt } from '../not-built.ts';
import type { AuthOptions } from '../service.ts';

/** Reading one's own audit log. */
export function auditHandlers(_options: AuthOptions) {
  return {
    listAuditEvents: notBuilt,
  };
}
