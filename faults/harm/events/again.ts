import type { Fault } from '../../fault.ts';
import type { Random } from '../../random.ts';
import { toolsFor } from '../tools.ts';
import { handledRecords, produce, type Recorded } from './records.ts';

/** How many of a partition's records come again. */
const LAST = 200;
const PARTITIONS = 3;

/** What was handled comes again, byte for byte and in its order. */
export const duplicated = again('events-duplicated', (records) => records);

/**
 * What was handled comes again in any order and on any partition, twice: replicas meet the same event at the same time,
 * and a user's events against their order.
 */
export const reordered = again('events-reordered', (records, random) =>
  shuffled(
    [...records, ...records].map((record) => ({ ...record, partition: random.integer(0, PARTITIONS - 1) })),
    random,
  ),
);

function again(
  name: string,
  order: (records: readonly Recorded[], random: Random) => readonly Recorded[],
): Fault {
  return {
    name,
    family: 'events',
    async inject({ stack, random, planted, acknowledged, note }) {
      const { kafka } = toolsFor(stack);
      await acknowledged(random.integer(5, 20));
      // A record without an event id is known by its position, so that it would be another one elsewhere.
      const records = (await handledRecords(kafka, LAST)).filter(
        ({ topic, partition, offset }) => !planted.has(`${topic}/${partition}/${offset}`),
      );
      await produce(kafka, order(records, random));
      note(`${records.length} records again`);
      await acknowledged(5);
    },
  };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const items = [...list];
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.integer(0, at);
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
  return items;
}
