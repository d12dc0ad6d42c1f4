import * as z from 'zod';
import {
  type DeadLetter,
  DeadLetterServiceService,
  DeadLetterState,
} from '#gen/tracker/operations/v1/dead_letter_service.ts';
import { createRedrive, DeadLetterMissing, FailedAgain, settle } from '#mesh/events/dead-letters/redrive.ts';
import * as store from '#mesh/events/dead-letters/store.ts';
import type { Subscription } from '#mesh/events/delivery.ts';
import type { Log } from '#mesh/log.ts';
import { bind, type Call, type ServiceBinding } from '#mesh/rpc/handle.ts';
import { pageSize, readIdToken, toPage } from '#mesh/rpc/page.ts';
import { CLI } from '#mesh/rpc/peer.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import type { Database } from '#mesh/sql/database.ts';
import { traceId } from '#mesh/trace.ts';

const ACCESS = {
  listDeadLetters: 'admin',
  getDeadLetter: 'admin',
  redriveDeadLetter: 'admin',
  discardDeadLetter: 'admin',
} as const;

const MAX_PAGE_SIZE = 200;
const KEY_CHARACTERS = 100;
const STATES = {
  [DeadLetterState.UNSPECIFIED]: 'any',
  [DeadLetterState.WAITING]: 'waiting',
  [DeadLetterState.REDRIVEN]: 'redriven',
  [DeadLetterState.DISCARDED]: 'discarded',
} as const;
const listRules = z.object({
  state: field.known(DeadLetterState).transform((state) => STATES[state as keyof typeof STATES]),
  topic: z
    .string()
    .regex(/^[\w.-]{0,120}$/, 'must be a topic such as "tracker.user-registered.v1", or empty'),
});
const idRules = z.object({ deadLetterId: field.id });

/** What every service answers of its own dead letters, to whoever operates the mesh; `subscriptions` are all that it has. */
export function deadLetterService(
  database: Database,
  subscriptions: readonly Subscription[],
  log: Log,
): ServiceBinding {
  const { sql } = database;
  const redrive = createRedrive(database, subscriptions);
  /** Who did what to which, for whoever reads the log; the row itself says it for as long as it is kept. */
  const note = (
    what: string,
    deadLetterId: string,
    { caller, requestId, traceparent }: Call,
    error?: unknown,
  ) =>
    log.info(what, {
      ...{ dead_letter_id: deadLetterId, user_id: caller.userId },
      ...{ request_id: requestId, trace_id: traceId(traceparent), error },
    });

  return bind(
    DeadLetterServiceService,
    ACCESS,
    {
      async listDeadLetters(request) {
        const rules = check(listRules, request);
        const size = pageSize(request.pageSize, MAX_PAGE_SIZE);
        const after = readIdToken(request.pageToken);
        const [rows, waiting] = await Promise.all([
          store.listDeadLetters(sql, { ...rules, after, limit: size + 1 }),
          store.countWaiting(sql),
        ]);
        const { page, nextPageToken } = toPage(rows, size, ({ deadLetterId }) => [deadLetterId]);
        return { deadLetters: page.map(toDeadLetter), nextPageToken, waiting };
      },

      async getDeadLetter(request) {
        const letter = await store.findDeadLetter(sql, check(idRules, request).deadLetterId);
        if (!letter) throw new DeadLetterMissing();
        return {
          deadLetter: toDeadLetter(letter),
          headers: Object.entries(letter.headers).map(([name, value]) => ({
            name: wellFormed(name),
            value: wellFormed(value),
          })),
          payloadBase64: letter.payload?.toString('base64') ?? '',
        };
      },

      async redriveDeadLetter(request, call) {
        const { deadLetterId } = check(idRules, request);
        let letter: store.StoredDeadLetter;
        try {
          letter = await redrive(deadLetterId, call.caller.userId);
        } catch (error) {
          if (error instanceof FailedAgain) note('redrive failed', deadLetterId, call, error);
          throw error;
        }
        note('dead letter redriven', deadLetterId, call);
        return { deadLetter: toDeadLetter(letter) };
      },

      async discardDeadLetter(request, call) {
        const { deadLetterId } = check(idRules, request);
        const by = call.caller.userId;
        const letter = await database.withTx((tx) => settle(tx, deadLetterId, 'discarded', by));
        note('dead letter discarded', deadLetterId, call);
        return { deadLetter: toDeadLetter(letter) };
      },
    },
    { [CLI]: 'all' },
  );
}

function toDeadLetter(letter: store.StoredDeadLetter): DeadLetter {
  const { topic, partition, offset, settledHow, settledAt, settledBy } = letter;
  const key = wellFormed(letter.key?.toString() ?? '');
  return {
    deadLetterId: letter.deadLetterId,
    state: settledAt ? stateOf(settledHow) : DeadLetterState.WAITING,
    ...{ topic, partition, offset },
    eventId: letter.eventId || `${topic}/${partition}/${offset}`,
    key: [...key].slice(0, KEY_CHARACTERS).join(''),
    errorClass: letter.errorClass,
    attempts: letter.attempts,
    redrives: letter.redrives,
    payloadBytes: letter.payloadBytes,
    createdAt: letter.createdAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? '',
    settledBy: settledBy ?? '',
  };
}

const stateOf = (how: string | null) =>
  how === 'redriven' ? DeadLetterState.REDRIVEN : DeadLetterState.DISCARDED;

/** Without halves of characters, which protobuf does not take. */
const wellFormed = (text: string) => Buffer.from(text).toString();
