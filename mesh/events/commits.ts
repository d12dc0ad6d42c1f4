import type { Consumer } from 'kafkajs';
import type { Log } from '#mesh/log.ts';

const LOOK_MS = 5000;

/** How far a partition was handled. */
interface Handled {
  readonly topic: string;
  readonly partition: number;
  /** Of the next event. */
  readonly offset: bigint;
  /** Looks that have found it not committed. */
  readonly looks: number;
}

/**
 * Commits again what Kafka refused: the client itself tries again with the next event only, which may be long in coming,
 * and until then the group lags and a new member handles the same events again.
 */
export function keepCommitted(consumer: Consumer, log: Log, lookMs = LOOK_MS) {
  const open = new Map<string, Handled>();
  const { COMMIT_OFFSETS, GROUP_JOIN, REBALANCING } = consumer.events;
  // Whoever has a partition after that begins where it was committed, and hands over again what was not.
  for (const event of [GROUP_JOIN, REBALANCING]) consumer.on(event, () => open.clear());
  consumer.on(COMMIT_OFFSETS, ({ payload }) => {
    for (const { topic, partitions } of payload.topics)
      for (const { partition, offset } of partitions) {
        const key = `${topic}/${partition}`;
        if ((open.get(key)?.offset ?? 0n) <= BigInt(offset)) open.delete(key);
      }
  });

  async function look(): Promise<void> {
    const refused = [...open.values()].filter(({ looks }) => looks > 0);
    for (const [key, one] of open) open.set(key, { ...one, looks: one.looks + 1 });
    if (refused.length === 0) return;
    try {
      await consumer.commitOffsets(
        refused.map(({ topic, partition, offset }) => ({ topic, partition, offset: String(offset) })),
      );
    } catch (error) {
      log.warn('what was handled could not be committed, will try again', { error });
    }
  }
  const timer = setInterval(() => void look(), lookMs);
  timer.unref();

  return {
    /** Says that the event at `offset` and all before it were handled. */
    handled(topic: string, partition: number, offset: string): void {
      open.set(`${topic}/${partition}`, { topic, partition, offset: BigInt(offset) + 1n, looks: 0 });
    },
    stop: () => clearInterval(timer),
  };
}
