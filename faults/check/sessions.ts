import type { History } from './check.ts';
import type { Rows } from './rows.ts';
import type { Violation } from './violation.ts';

/** Within this time after a token was used for the first time, the same token is answered again (docs/identity.md). */
const GRACE_MS = 10_000;

/** One live refresh token a session at most, and no session ended for a reply that was lost. */
export function checkSessions({ client, userId, operations }: History, { sessions }: Rows): Violation[] {
  const own = sessions.filter((session) => session.userId === userId);
  const doubled = own
    .filter(({ live }) => live > 1)
    .map(
      ({ live }): Violation => ({
        kind: 'duplicated',
        what: `a session has ${live} live refresh tokens`,
        who: client,
      }),
    );
  const refused = operations.flatMap(({ kind, at, refused }): Violation[] => {
    if (kind !== 'refresh' || !refused || refused.at - at >= GRACE_MS) return [];
    return [
      {
        kind: 'lost',
        what: `a session ended at a refresh: ${refused.status} ${refused.message}`,
        who: client,
      },
    ];
  });
  return [...doubled, ...refused];
}
