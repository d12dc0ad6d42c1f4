import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, jittered } from '#mesh/backoff.ts';
import { bury } from '#mesh/events/dead-letters/bury.ts';
import type { Delivery, Subscription } from '#mesh/events/delivery.ts';
import { PoisonEvent, TooEarly } from '#mesh/events/event.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import type { Log } from '#mesh/log.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { duplicateKey, isOutage, isTooSlow } from '#mesh/sql/errors.ts';
import { prepareInsert } from '#mesh/sql/statement.ts';
import { inbox } from '#mesh/sql/tables.ts';
import { traceId } from '#mesh/trace.ts';

/** What settling an event takes. */
export interface SettleOptions {
  readonly group: string;
  readonly database: Database;
  readonly outbox: Outbox;
  readonly log: Log;
  /** How long an event waits for the one before it, or for statements that take too long (60,000). */
  readonly patienceMs?: number;
}

/** An error that is neither poison nor an outage is tried this often, quickly: what follows it waits meanwhile. */
const ATTEMPTS = 4;
const FAULT_DELAY_MS = 20;
const PATIENCE_MS = 60_000;
const OUTAGE_DELAY_MS = { first: 50, most: 1000 };

/** The usual case: a whole chunk in one transaction. False where one of them needs to be looked at alone. */
export async function settleTogether(
  { database, group }: SettleOptions,
  subscription: Subscription,
  deliveries: readonly Delivery[],
): Promise<boolean> {
  if (deliveries.length < 2) return false;
  try {
    await database.withTx(async (tx) => {
      const handledAt = new Date();
      // A duplicate among them fails the statement, and each is looked at alone.
      await markHandled(
        tx,
        deliveries.map(({ eventId }) => ({ consumer: group, eventId, handledAt })),
      );
      await subscription.apply(tx, deliveries);
    });
    return true;
  } catch {
    return false;
  }
}

/** Tries until the event had its effect or is buried. False where consuming ended first: nothing happened then. */
export async function settle(
  { database, group, outbox, log, patienceMs = PATIENCE_MS }: SettleOptions,
  subscription: Subscription,
  delivery: Delivery,
  heartbeat: () => Promise<void>,
  alive: () => boolean,
): Promise<boolean> {
  const { eventId, topic } = delivery;
  const traceparent = delivery.headers.traceparent ?? '';
  const patience = Date.now() + patienceMs;
  for (let attempt = 1, faults = 0; alive(); attempt++) {
    let delayMs = jittered(FAULT_DELAY_MS);
    try {
      await database.withTx((tx) => applyOnce(tx, group, subscription, delivery));
      return true;
    } catch (error) {
      // An effect that is too large for one statement is so for ever: what follows the event must not wait as long.
      const waits = error instanceof TooEarly || isTooSlow(error);
      const outage = waits ? Date.now() < patience : isOutage(error);
      if (!outage) faults++;
      log.warn('event failed', { event_id: eventId, topic, attempt, trace_id: traceId(traceparent), error });
      if (error instanceof PoisonEvent || faults >= ATTEMPTS) {
        try {
          await database.withTx((tx) => bury(tx, outbox, { group, delivery, attempts: attempt, error }));
          log.error('event buried', { event_id: eventId, topic, group, error });
          return true;
        } catch (failure) {
          log.error('event could not be buried yet', { event_id: eventId, topic, error: failure });
        }
      }
      if (outage || faults >= ATTEMPTS) delayMs = backoff(attempt, OUTAGE_DELAY_MS);
    }
    await sleep(delayMs);
    await heartbeat();
  }
  return false;
}

const markHandled = prepareInsert(inbox);

async function applyOnce(
  tx: Tx,
  group: string,
  subscription: Subscription,
  delivery: Delivery,
): Promise<void> {
  try {
    await markHandled(tx, [{ consumer: group, eventId: delivery.eventId, handledAt: new Date() }]);
  } catch (error) {
    if (duplicateKey(error) !== undefined) return;
    throw error;
  }
  await subscription.apply(tx, [delivery]);
}
