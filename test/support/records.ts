import { Kafka, logLevel } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
import { topics } from '../../local/topics.ts';
import { eventually, type Mesh } from './mesh.ts';

/** What lies around an event on its topic: key and headers, one character a byte. */
interface Wrapping {
  readonly topic: string;
  readonly text: string;
}

/** Begins to look at all topics; `read` tells what came to them since. */
export async function watchTopics({ brokers }: Pick<Mesh, 'brokers'>) {
  const kafka = new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING });
  const groupId = `test-${uuidv7()}`;
  const names = topics.map(({ name }) => name);
  const admin = kafka.admin();
  await admin.connect();
  const ends = async () =>
    (await Promise.all(names.map((topic) => admin.fetchTopicOffsets(topic)))).map((partitions, nth) => ({
      topic: names[nth] ?? '',
      partitions: partitions.map(({ partition, high }) => ({ partition, offset: high })),
    }));
  for (const { topic, partitions } of await ends()) await admin.setOffsets({ groupId, topic, partitions });

  return {
    /** All that came, up to what is there now. */
    async read(): Promise<Wrapping[]> {
      const found: Wrapping[] = [];
      const next = new Map<string, number>();
      const consumer = kafka.consumer({ groupId });
      await consumer.connect();
      await consumer.subscribe({ topics: names });
      const goal = await ends();
      const start = await admin.fetchOffsets({ groupId, topics: names });
      for (const { topic, partitions } of start) {
        for (const { partition, offset } of partitions) next.set(`${topic}/${partition}`, Number(offset));
      }
      await consumer.run({
        eachMessage: async ({ topic, partition, message }) => {
          const values = Object.entries(message.headers ?? {}).flat(2);
          const text = [message.key, ...values].map((value) => value?.toString('latin1') ?? '').join('\n');
          found.push({ topic, text });
          next.set(`${topic}/${partition}`, Number(message.offset) + 1);
        },
      });
      await eventually(async () => {
        for (const { topic, partitions } of goal) {
          for (const { partition, offset } of partitions) {
            const at = next.get(`${topic}/${partition}`) ?? 0;
            if (at < Number(offset))
              throw new Error(`${topic}/${partition} is read up to ${at} of ${offset}`);
          }
        }
      }, 30_000);
      await consumer.disconnect();
      await admin.disconnect();
      return found;
    },
  };
}
