import type { Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import type { Log } from '#mesh/log.ts';
import type { Database, Sql, Tx } from '#mesh/sql/database.ts';
import { examine } from '../extraction/examine.ts';
import type { Preferences } from '../preferences.ts';
import { type Readable, toInput } from '../reading.ts';
import type { MessageStore } from '../store.ts';
import { type Ask, type Asked, tokensInFor, tokensOutFor, type Usage } from './ask.ts';
import type { Breaker } from './breaker.ts';
import type { Budget, Reservation } from './budget.ts';
import { type Conclusion, createConclude } from './conclude.ts';
import { type Failed, factOf } from './failure.ts';
import { outcomeOf, preferencesOf } from './pending.ts';
import type { Profile } from './profiles.ts';
import { PROMPT_VERSION, questionHash, shown } from './prompt.ts';
import { type Question, questionOf } from './question.ts';
import * as queue from './queue.ts';
import type { Answer } from './schema.ts';
import { verify } from './verify.ts';

/** The model that is asked, with what limits the asking. */
export interface Asking {
  readonly model: string;
  readonly profile: Profile;
  readonly ask: Ask;
  readonly budget: Budget;
  readonly breaker: Breaker;
  /** How long one call may take; what is taken for it is held a little longer. */
  readonly timeoutMs: number;
}

export interface StageOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly messages: MessageStore;
  readonly log: Log;
  readonly clock: () => Date;
  /** Undefined where no model is configured: what still waits for one then gets the grammar's outcome. */
  readonly asking: Asking | undefined;
  /** Whether the user lets a model read their messages. */
  readonly modelAllowed: (userId: string) => Promise<boolean>;
  /** How long a message waits at most. */
  readonly deadlineMs: number;
  /** Pause after a reply of no use; doubles. */
  readonly backoffMs?: number;
}

/** One call holds as many messages of one user. */
const BATCH = 10;
const OVERDUE = 100;
const TRIES = 3;
const BACKOFF_MS = 2000;
const LEASE_MARGIN_MS = 10_000;
const PAUSE_MS = 1000;
/** Ending what is late takes a moment too, and the deadline holds for its end. */
const ENDING_MS = 2000;
/** As long as a text is kept by default, so that reading it again finds the answer. */
const KEEP_ANSWERS_MS = 180 * 86_400_000;

/** What one turn works on. */
interface Taken {
  readonly claim: string;
  readonly userId: string;
  readonly open: readonly Open[];
  readonly done: readonly Conclusion[];
  /** How long the breaker wants the provider left alone. */
  readonly wait?: number;
  readonly reservation?: Reservation | undefined;
  readonly most?: Usage;
}

interface Open {
  readonly request: queue.Request;
  readonly question: Question;
  readonly questionHash: Buffer;
}

/**
 * The messages that wait for a language model: who wants to be asked joins a queue in the database, a worker asks outside
 * of any transaction, and the outcome with its events is written by whoever still holds the message. A message ends
 * exactly once; at its deadline, or where the model is of no use, with the grammar's outcome.
 */
export function createStage(options: StageOptions) {
  const { database, outbox, messages, log, clock, asking, modelAllowed, deadlineMs } = options;
  const version = asking ? `${asking.model}/${PROMPT_VERSION}` : '';
  let wake = () => {};
  const conclude = createConclude({ database, outbox, messages, clock, budget: asking?.budget });
  const later = (ms: number) => new Date(clock().getTime() + ms);

  /** Takes messages off the queue with what asking about them may cost, in one transaction. */
  async function take({ budget, breaker, model, profile, timeoutMs }: Asking): Promise<Taken | undefined> {
    let wait: number | undefined;
    return database.withTx(async (tx) => {
      const lease = later(timeoutMs + LEASE_MARGIN_MS);
      const { claim, requests } = await queue.claimDue(tx, clock(), lease, BATCH);
      const [first] = requests;
      if (!first) return undefined;
      const { open, done } = await sort(tx, first.userId, requests, model);
      if (open.length === 0) return { claim, userId: first.userId, open, done };
      // Once, however often the transaction is run: the answer may be a probe.
      wait ??= breaker.waitMs();
      const most = mostFor(open, profile);
      const reservation = wait > 0 ? undefined : await budget.reserve(tx, first.userId, most);
      return { claim, userId: first.userId, open, done, wait, reservation, most };
    });
  }

  /** What is to be asked about messages of one user, and what needs no asking. */
  async function sort(tx: Tx, userId: string, requests: readonly queue.Request[], model: string) {
    const found = await messages.findMessages(
      tx,
      userId,
      requests.map(({ messageId }) => messageId),
    );
    const byId = new Map(found.map((message) => [message.messageId, message]));
    const open: Open[] = [];
    const done: Conclusion[] = [];
    for (const request of requests) {
      const message = byId.get(request.messageId);
      const question = message && questionOf(examine(toInput(message, preferencesOf(request))));
      if (!question) done.push({ request });
      else open.push({ request, question, questionHash: questionHash(shown(question), model) });
    }
    const known = await queue.answersTo(
      tx,
      userId,
      open.map((one) => one.questionHash),
    );
    const answerOf = (one: Open) => known.get(one.questionHash.toString('hex'));
    for (const one of open) {
      const answer = answerOf(one);
      if (answer) done.push({ request: one.request, outcome: heard(one.question, answer) });
    }
    return { open: open.filter((one) => !answerOf(one)), done };
  }

  function heard(question: Question, answer: Answer): Outcome {
    const { extraction, rejected } = verify(question, answer, version);
    if (rejected.length > 0) log.info('model answer not borne out by the text', { reason: rejected.join() });
    return outcomeOf(question.examined.input, extraction, version);
  }

  /** Asks about messages of one user; what it cannot use goes back to the queue or ends as the grammar has it. */
  async function askAbout(taken: Taken, { breaker, ...by }: Asking, stop?: AbortSignal) {
    const { claim, open, wait = 0, reservation, most } = taken;
    if (wait > 0) return queue.giveBack(database.sql, claim, requestsOf(open), later(jittered(wait)));
    if (!reservation || !most) {
      log.info('no budget left to ask the model today', { count: open.length });
      breaker.spared();
      return conclude(claim, unasked(open));
    }
    if (!(await modelAllowed(taken.userId))) {
      breaker.spared();
      return conclude(claim, unasked(open), { reservation, used: NOTHING });
    }
    const asked = await by.ask(
      open.map(({ question }) => question),
      stop,
    );
    const settle = { reservation, used: usedBy(asked, most) };
    if (asked.kind === 'failed') {
      const { outage, pauseMs } = factOf(asked);
      log.warn('model did not answer', { reason: asked.reason, count: open.length });
      if (outage) breaker.failed(pauseMs ?? asked.retryAfterMs);
      else breaker.succeeded();
      await conclude(claim, [], settle);
      return outage
        ? queue.giveBack(database.sql, claim, requestsOf(open), later(jittered(PAUSE_MS)))
        : tryAgain(claim, open);
    }
    breaker.succeeded();
    const answered = open.flatMap(({ request, question, questionHash: hash }, at): Conclusion[] => {
      const answer = asked.answers[at];
      return answer
        ? [{ request, outcome: heard(question, answer), kept: { questionHash: hash, answer } }]
        : [];
    });
    await conclude(claim, answered, settle);
    await tryAgain(
      claim,
      open.filter((_, at) => !asked.answers[at]),
    );
  }

  /** After a reply of no use: alone and later, but not for ever. */
  async function tryAgain(claim: string, open: readonly Open[]) {
    const spent = open.filter(({ request }) => request.attempts + 1 >= TRIES);
    await conclude(claim, unasked(spent));
    const attempts = (open[0]?.request.attempts ?? 0) + 1;
    const pause = (options.backoffMs ?? BACKOFF_MS) * 2 ** (attempts - 1);
    const rest = open.filter((one) => !spent.includes(one));
    await queue.giveBack(database.sql, claim, requestsOf(rest), later(jittered(pause)), attempts);
  }

  return {
    /** Name of the model and version of the prompt; empty where none is configured. */
    version,

    /** Whether this user's messages may wait for a model at all. */
    async isOn(userId: string): Promise<boolean> {
      return asking !== undefined && (await modelAllowed(userId));
    },

    /** What an earlier answer of the model makes of a message; undefined where it was never asked, or has no say. */
    async answered(
      sql: Sql,
      userId: string,
      message: Readable,
      preferences: Preferences,
    ): Promise<Outcome | undefined> {
      const question = asking && questionOf(examine(toInput(message, preferences)));
      if (!question) return undefined;
      const hash = questionHash(shown(question), asking.model);
      const [answer] = (await queue.answersTo(sql, userId, [hash])).values();
      return answer && heard(question, answer);
    },

    /** Lets stored messages wait, within the transaction that stores them as PENDING. */
    async enqueue(tx: Tx, waiting: readonly Waiting[]): Promise<void> {
      const now = clock();
      await queue.enqueue(
        tx,
        waiting.map(({ messageId, userId, preferences, traceparent }) => ({
          messageId,
          userId,
          homeCurrency: preferences.homeCurrency ?? null,
          timezone: preferences.timezone,
          traceparent,
          nextAt: now,
          deadlineAt: later(deadlineMs - Math.min(ENDING_MS, deadlineMs / 5)),
        })),
      );
      if (waiting.length > 0) tx.afterCommit(() => wake());
    },

    /** Handles what one call can hold; false where nothing was due. */
    async turn(stop?: AbortSignal): Promise<boolean> {
      if (!asking || asking.breaker.isOpen()) return false;
      const taken = await take(asking);
      if (!taken) return false;
      await conclude(taken.claim, taken.done);
      if (taken.open.length > 0) await askAbout(taken, asking, stop);
      return true;
    },

    /** Ends messages whose time is over, or all of them where there is no model; false where there was none. */
    async sweep(): Promise<boolean> {
      const until = asking ? clock() : later(10 * 365 * 86_400_000);
      const claimed = await queue.claimOverdue(database, until, later(LEASE_MARGIN_MS), OVERDUE);
      await conclude(
        claimed.claim,
        claimed.requests.map((request) => ({ request })),
      );
      return claimed.requests.length > 0;
    },

    /** Forgets what is too old to be of use. */
    async prune(): Promise<void> {
      await queue.pruneAnswers(database.sql, later(-KEEP_ANSWERS_MS));
      await asking?.budget.prune();
    },

    /** Called whenever messages were enqueued here. */
    onWork(callback: () => void): void {
      wake = callback;
    },
  };
}

export type Stage = ReturnType<typeof createStage>;

/** A stored message that is to wait. */
export interface Waiting {
  readonly messageId: string;
  readonly userId: string;
  readonly preferences: Preferences;
  readonly traceparent: string;
}

/** As the provider counted, else what is sure to be no less. */
function usedBy(asked: Asked | Failed, most: Usage): Usage {
  if (asked.usage) return asked.usage;
  if (asked.kind === 'failed' && factOf(asked).free) return NOTHING;
  return most;
}

const NOTHING: Usage = { tokensIn: 0, tokensOut: 0 };

function mostFor(open: readonly Open[], profile: Profile): Usage {
  const questions = open.map(({ question }) => question);
  return { tokensIn: tokensInFor(questions), tokensOut: tokensOutFor(questions, profile) };
}

const unasked = (open: readonly Open[]): Conclusion[] => open.map(({ request }) => ({ request }));
const requestsOf = (open: readonly Open[]) => open.map(({ request }) => request);
/** Up to half as long again, so that those who wait do not all come back at once. */
const jittered = (ms: number) => ms * (1 + Math.random() / 2);
