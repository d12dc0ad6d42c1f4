import type { Subscription } from '#mesh/events/delivery.ts';
import type { Envelope } from '#mesh/events/event.ts';
import type { Tx } from '#mesh/sql/database.ts';

/** Hands events of one topic to the subscription that takes them, all at once, as its consumer would within a transaction. */
export async function deliver(
  tx: Tx,
  subscriptions: readonly Subscription[],
  ...envelopes: readonly Envelope[]
): Promise<void> {
  const deliveries = envelopes.map((one) => ({
    ...one,
    key: Buffer.from(one.key ?? ''),
    partition: 0,
    offset: '0',
  }));
  await subscriptions.find(({ topic }) => topic === envelopes[0]?.topic)?.apply(tx, deliveries);
}
