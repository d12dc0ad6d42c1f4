import { PersonalTokenUsed } from '#gen/tracker/events/v1/events.ts';
import { seal } from '#mesh/events/event.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import type { Caller } from '#mesh/identity/identity.ts';
import { type Job, repeating } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import type { Database } from '#mesh/sql/database.ts';
import { continueTrace } from '#mesh/trace.ts';

/** Which personal tokens are used here, told to auth by event. */
export interface TokenUse {
  /** Notes the call of a personal token; nothing for one of a session. */
  used(caller: Pick<Caller, 'personal' | 'sessionId' | 'userId'>): void;
  /** Tells what was noted; when it stops, the rest. */
  readonly job: Job;
}

interface Use {
  readonly userId: string;
  readonly usedAt: number;
}

const ROUND_MS = 2000;
/** A token that is used all the time is told of this often. */
const TELL_EVERY_MS = 60_000;

export function createTokenUse(database: Database, outbox: Outbox, log: Log): TokenUse {
  /** By token, what is yet to be told; at most one a token. */
  const noted = new Map<string, Use>();
  const toldAt = new Map<string, number>();

  async function tell(now: number, everyMs: number): Promise<void> {
    for (const [tokenId, at] of toldAt) if (now - at >= everyMs) toldAt.delete(tokenId);
    const due = [...noted].filter(([tokenId]) => !toldAt.has(tokenId));
    if (due.length === 0) return;
    const events = due.map(([tokenId, { userId, usedAt }]) =>
      seal(
        PersonalTokenUsed,
        { userId, tokenId, usedAt: new Date(usedAt).toISOString() },
        continueTrace(undefined),
      ),
    );
    await database.withTx((tx) => outbox.append(tx, events));
    for (const [tokenId, use] of due) {
      toldAt.set(tokenId, now);
      // One that was used again meanwhile waits for the next time.
      if (noted.get(tokenId) === use) noted.delete(tokenId);
    }
  }

  const rounds = repeating('telling of used tokens', ROUND_MS, () => tell(Date.now(), TELL_EVERY_MS), log);
  return {
    used({ personal, sessionId, userId }) {
      if (personal) noted.set(sessionId, { userId, usedAt: Date.now() });
    },
    job: {
      start: () => rounds.start(),
      async stop() {
        await rounds.stop();
        await tell(Date.now(), 0).catch((error: unknown) => log.warn('used tokens were not told', { error }));
      },
    },
  };
}
