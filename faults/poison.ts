import { Kafka, logLevel } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
import type { Scene } from './scene.ts';

const TOPICS: Readonly<Record<string, string>> = {
  user: 'tracker.user-registered.v1',
  ds: 'tracker.expense-corrected.v1',
  expense: 'tracker.expense-extracted.v1',
};

/** Sends a service an event that it can only put aside, and notes it as planted. */
export async function produceUnreadable({ stack, planted }: Scene, service: string): Promise<undefined> {
  const eventId = uuidv7();
  planted.add(eventId);
  const kafka = new Kafka({ clientId: 'faults', brokers: stack.brokers, logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  try {
    const messages = [{ key: eventId, value: Buffer.from('not an event'), headers: { 'event-id': eventId } }];
    await producer.send({ topic: TOPICS[service] as string, messages });
  } finally {
    await producer.disconnect();
  }
  return undefined;
}
