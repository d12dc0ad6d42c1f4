import { fileURLToPath } from 'node:url';
import type { ChannelCredentials } from '@grpc/grpc-js';
import type * as z from 'zod';
import { type baseConfig, certificatesFrom, readConfig } from '#mesh/config.ts';
import { consume } from '#mesh/events/consume.ts';
import { deadLetterService } from '#mesh/events/dead-letters/handlers.ts';
import { deadLetterPruning, tellWaiting } from '#mesh/events/dead-letters/keeping.ts';
import type { Subscription } from '#mesh/events/delivery.ts';
import { connectKafka, createProducer } from '#mesh/events/kafka.ts';
import { createOutbox, type OutboxRelay } from '#mesh/events/outbox.ts';
import { createEndedSessions, type SessionEnding } from '#mesh/identity/ended-sessions.ts';
import { createErasedUsers, type ErasedUsers, ofTheUnerased } from '#mesh/identity/erased-users.ts';
import { createErasure, type Erase } from '#mesh/identity/erasure.ts';
import { type Caller, createIdentity, type KeySource } from '#mesh/identity/identity.ts';
import { createTokenUse } from '#mesh/identity/token-use.ts';
import { type Job, repeating } from '#mesh/job.ts';
import { createLog, type Log } from '#mesh/log.ts';
import type { StartService } from '#mesh/process.ts';
import type { ServiceBinding } from '#mesh/rpc/handle.ts';
import type { Callers } from '#mesh/rpc/peer.ts';
import { serve } from '#mesh/rpc/serve.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { migrate } from '#mesh/sql/migrate.ts';

type BaseConfig = z.output<typeof baseConfig>;

/** What the mesh hands to a service to build itself from. */
export interface Foundation<C> {
  readonly config: C;
  readonly database: Database;
  readonly outbox: Pick<OutboxRelay, 'append' | 'admit'>;
  /** For the service whose sessions they are. */
  readonly endedSessions: SessionEnding;
  readonly erased: Pick<ErasedUsers, 'mark'>;
  /** What clients of peers are made with. */
  readonly credentials: ChannelCredentials;
  readonly log: Log;
}

/** What a service is made of: the calls it answers, the events it takes, the keys it trusts. */
export interface Composition {
  readonly services: readonly ServiceBinding[];
  /** Who may call what of them. */
  readonly callers: Callers;
  readonly subscriptions: readonly Subscription[];
  readonly keys: KeySource;
  /** Run when a user asked to be forgotten, and once more when all that was running then has ended. */
  readonly erase: Erase;
  /** What it does beside; run while the service runs. */
  readonly jobs?: readonly Job[];
  /** Clients of peers and the like; called when everything that uses them has stopped. */
  readonly close?: () => void;
}

/**
 * A service from its parts: configuration, migrated database, outbox relay, gRPC server, consumer group
 * `name`. Tokens of ended sessions are refused, uses of personal tokens told, and dead letters decided about, whatever
 * it is made of. It is SERVING when all of them work, and stops in the order that loses nothing: no new calls, running calls
 * end, the consumer leaves its group, jobs end, the outbox is emptied, the pool closes.
 */
export function defineService<S extends z.ZodType<BaseConfig>>(
  name: string,
  shape: S,
  migrations: URL,
  compose: (foundation: Foundation<Readonly<z.output<S>>>) => Composition | Promise<Composition>,
): StartService {
  return async (environment, onFatal) => {
    const config = readConfig(shape, environment);
    const log = createLog(name, config.LOG_LEVEL);
    const certificates = certificatesFrom(config);
    if (!certificates) log.warn('connections are not protected: PLAINTEXT=1 is for development');
    const credentials = channelCredentials(certificates);
    const database = openDatabase(config.DATABASE_URL, config.DATABASE_POOL);
    await migrate(database, fileURLToPath(migrations));
    const kafka = connectKafka(name, config.KAFKA_BROKERS, log);
    const outbox = createOutbox(database, createProducer(kafka), log, {
      maxAgeSeconds: config.OUTBOX_MAX_AGE_SECONDS,
      maxEvents: config.OUTBOX_MAX_EVENTS,
      inboxDays: config.INBOX_DAYS,
    });
    const sweepMs = config.ERASE_SWEEP_SECONDS * 1000;
    const erased = createErasedUsers(database, sweepMs);
    const endedSessions = createEndedSessions(database, outbox, log);
    const tokenUse = createTokenUse(database, outbox, log);
    const parts = await compose({ config, database, outbox, endedSessions, erased, credentials, log });
    const { services, callers, keys, erase, close } = parts;
    const erasure = createErasure({ name, database, outbox, erased, erase, sweepMs, log });
    const own = [endedSessions.job, tokenUse.job, erasure.job, deadLetterPruning(database, log)];
    const jobs = [...(parts.jobs ?? []), ...own];
    const { refresh } = keys;
    if (refresh) {
      jobs.push(repeating('asking for the key set', config.KEY_SET_SECONDS * 1000, refresh, log));
    }
    await Promise.all([endedSessions.load(), erased.refresh(), tellWaiting(database, log)]);
    const subscriptions = [
      erasure.subscription,
      endedSessions.subscription,
      ...parts.subscriptions.map(ofTheUnerased),
    ];
    await outbox.start();
    const consumer = await consume({
      ...{ kafka, group: name, database, outbox, log, onFatal, subscriptions },
      sessionTimeoutMs: config.KAFKA_SESSION_TIMEOUT_MS,
    });
    const rules = { issuer: config.TOKEN_ISSUER, audience: config.TOKEN_AUDIENCE };
    const watch = {
      hasEnded: ({ userId, sessionId }: Caller) => erased.has(userId) || endedSessions.hasEnded(sessionId),
      endedBefore: ({ sessionId }: Caller) => endedSessions.endedBefore(sessionId),
      used: tokenUse.used,
    };
    const server = await serve({
      host: config.GRPC_HOST,
      port: config.GRPC_PORT,
      services: [...services, deadLetterService(database, subscriptions, log)],
      certificates,
      callers,
      identify: createIdentity(rules, keys, watch),
      maxCalls: config.MAX_CALLS,
      log,
      reflectionDescriptor: config.REFLECTION_DESCRIPTOR,
    });
    for (const job of jobs) job.start();
    return {
      port: server.port,
      async stop() {
        await server.stop();
        await consumer.stop();
        await Promise.all(jobs.map((job) => job.stop()));
        await outbox.stop();
        close?.();
        await database.close();
        log.info('stopped');
      },
    };
  };
}
