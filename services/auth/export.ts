import { notBuilt } from './not-built.ts';
import type { AuthOptions } from './service.ts';

/** What auth holds of a user, without secrets. */
export function exportHandlers(_options: Pick<AuthOptions, 'database'>) {
  return { exportAccount: notBuilt };
}
