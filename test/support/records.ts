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
  const names = topics.map(({ name }) => name);
  const admin = kafka.admin();
  await admin.connect();
  const ends = async (): Promise<Position[]> => {
    const all = names.map(async (topic) =>
      (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => ({
        topic,
        partition,
        offset: high,
      })),
    );
    return (await Promise.all(all)).flat();
  };
  const start = await ends();

  return {
    /** All that came, up to what is there now. */
    async read(): Promise<Wrapping[]> {
      const found: Wrapping[] = [];
      const next = new Map(start.map((one) => [nameOf(one), Number(one.offset)]));
      const consumer = kafka.consumer({ groupId: `test-${uuidv7()}` });
      await consumer.connect();
      await consumer.subscribe({ topics: names, fromBeginning: true });
      const goal = await ends();
      await consumer.run({
        eachMessage: async ({ topic, partition, message }) => {
          const position = nameOf({ topic, partition });
          const offset = Number(message.offset);
          if (offset < (next.get(position) ?? 0)) return;
          const values = Object.entries(message.headers ?? {}).flat(2);
          const text = [message.key, ...values].map((value) => value?.toString('latin1') ?? '').join('\n');
          found.push({ topic, text });
          next.set(position, offset + 1);
        },
      });
      for (const position of start) consumer.seek(position);
      await eventually(async () => {
        const behind = goal.filter((one) => (next.get(nameOf(one)) ?? 0) < Number(one.offset));
        if (behind.length > 0) throw new Error(`not read to their ends: ${behind.map(nameOf).join(', ')}`);
      }, 30_000);
      await consumer.disconnect();
      await admin.disconnect();
      return found;
    },
  };
}

interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

const nameOf = ({ topic, partition }: Omit<Position, 'offset'>) => `${topic}/${partition}`;
