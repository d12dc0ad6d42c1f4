import { Kafka, logLevel } from 'kafkajs';
import type { Envelope } from '#mesh/events/event.ts';
import type { Mesh } from './mesh.ts';

/** The trace that events made by tests belong to. */
export const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

/** Puts events on their topics, as the relay of a service would. */
export async function publish({ brokers }: Pick<Mesh, 'brokers'>, ...envelopes: readonly Envelope[]) {
  const producer = new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  for (const { topic, key, payload, headers } of envelopes) {
    await producer.send({ topic, messages: [{ key, value: payload, headers }] });
  }
  await producer.disconnect();
}
