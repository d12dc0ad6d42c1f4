import type { Operation } from '../load/journal.ts';
import { checkEntries } from './entries.ts';
import { grouped } from './grouped.ts';
import { checkMessages } from './messages.ts';
import type { Rows } from './rows.ts';
import { checkSessions } from './sessions.ts';
import { checkSums } from './sums.ts';
import type { Violation } from './violation.ts';

/** What a client did, by the user that it is. */
export interface History {
  readonly client: string;
  /** Undefined where signing up was not acknowledged: nothing else was done then. */
  readonly userId: string | undefined;
  readonly operations: readonly Operation[];
}

/** Operations by client, each client's in their order. */
export function historiesOf(operations: readonly Operation[]): History[] {
  const byClient = grouped(operations, ({ client }) => client);
  return [...byClient].map(([client, own]) => {
    const signUp = own.find(({ kind }) => kind === 'sign-up');
    return { client, userId: signUp?.acknowledged?.userId, operations: own };
  });
}

/** All that contradicts what the clients were told, once everything has come to rest; `planted` are events made to fail. */
export function check(
  histories: readonly History[],
  rows: Rows,
  planted: ReadonlySet<string> = new Set(),
): Violation[] {
  const known = histories.filter(({ userId }) => userId !== undefined);
  return [
    ...known.flatMap((history) => [
      ...checkProfile(history, rows),
      ...checkMessages(history, rows),
      ...checkEntries(history, rows),
      ...checkSums(history, rows),
      ...checkSessions(history, rows),
      ...checkRefusals(history),
    ]),
    ...checkDeadLetters(rows, planted),
  ];
}

function checkProfile({ client, userId }: History, { profiles }: Rows): Violation[] {
  if (profiles.has(userId as string)) return [];
  return [{ kind: 'lost', what: 'the account has no profile', who: client }];
}

/** Everything a client asks for is allowed: what is refused for good was lost. Sessions have a check of their own. */
function checkRefusals({ client, operations }: History): Violation[] {
  return operations.flatMap(({ kind, refused }) => {
    if (!refused || kind === 'refresh') return [];
    return [{ kind: 'lost', what: `${kind} was refused: ${refused.status} ${refused.message}`, who: client }];
  });
}

function checkDeadLetters({ deadLetters }: Rows, planted: ReadonlySet<string>): Violation[] {
  return deadLetters.flatMap(({ service, eventId, position, topic, errorClass }) => {
    if (planted.has(eventId) || planted.has(position)) return [];
    return [{ kind: 'lost', what: `event ${eventId} of ${topic} was buried: ${errorClass}`, who: service }];
  });
}
