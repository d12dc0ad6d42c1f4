import type { IHeaders, Message } from 'kafkajs';
import { v7 as uuidv7 } from 'uuid';
import type { Fault } from '../../fault.ts';
import type { Random } from '../../random.ts';
import { toolsFor } from '../tools.ts';
import { consumed } from './records.ts';

/** Just below what Kafka takes. */
const HUGE = 900 * 1024;
const PARTITIONS = 3;

/** `tracker.events.v1.UserRegistered` of `tracker.user-registered.v1`. */
function typeOn(topic: string): string {
  const name = topic.split('.')[1] ?? '';
  return `tracker.events.v1.${name.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase())}`;
}

/** The headers of an event that could be read. */
const sound = (topic: string): Record<string, string> => ({
  'content-type': 'application/protobuf',
  'event-id': uuidv7(),
  'event-type': typeOn(topic),
  'event-version': '1',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
});

/** A field 1, the user id, that is `text`. */
const userId = (text: string) => Buffer.from([0x0a, text.length, ...Buffer.from(text)]);

const bytes = (count: number, random: Random) =>
  Buffer.from(Array.from({ length: count }, () => random.integer(0, 255)));

type Poison = (topic: string, random: Random) => Message;

/** What no consumer can read, each for a reason of its own. */
const poisons: Readonly<Record<string, Poison>> = {
  empty: (topic) => ({ key: uuidv7(), value: Buffer.alloc(0), headers: sound(topic) }),
  huge: (topic) => ({ key: uuidv7(), value: Buffer.alloc(HUGE, 0xff), headers: sound(topic) }),
  'bad bytes': (topic, random) => ({ key: uuidv7(), value: bytes(200, random), headers: sound(topic) }),
  truncated: (topic) => ({ key: 'u', value: Buffer.from([0x0a, 0x7f, 0x75]), headers: sound(topic) }),
  'unknown version': (topic) => ({
    key: 'u',
    value: userId('u'),
    headers: { ...sound(topic), 'event-version': '99' },
  }),
  'another type': (topic) => ({
    key: 'u',
    value: userId('u'),
    headers: { ...sound(topic), 'event-type': 'tracker.events.v1.Unheard' },
  }),
  'no key': (topic) => ({ key: null, value: userId('u'), headers: sound(topic) }),
  'empty key': (topic) => ({ key: '', value: userId(''), headers: sound(topic) }),
  'huge key': (topic) => ({ key: 'k'.repeat(70_000), value: userId('u'), headers: sound(topic) }),
  "another user's key": (topic) => ({ key: uuidv7(), value: userId('u'), headers: sound(topic) }),
  tombstone: (topic) => ({ key: uuidv7(), value: null, headers: sound(topic) }),
  'no headers': () => ({ key: 'u', value: userId('u') }),
  'garbage in headers': (topic, random) => ({
    key: 'u',
    value: userId('u'),
    headers: garbage(topic, random),
  }),
  'an id of garbage': (topic) => ({
    key: 'u',
    value: null,
    headers: { ...sound(topic), 'event-id': "'; \u0000 \u{1F4A3}" },
  }),
};

function garbage(topic: string, random: Random): IHeaders {
  return {
    ...sound(topic),
    'event-version': bytes(2000, random),
    traceparent: bytes(50, random),
    [bytes(300, random).toString('latin1')]: bytes(10, random),
    '': '',
    // A property of this name would be the object's prototype.
    ['__proto__']: 'x',
    many: Array.from({ length: 50 }, () => bytes(100, random)),
  };
}

/** Poison on every partition of some topics: it becomes dead letters, and what comes after it has its effect. */
export const poison: Fault = {
  name: 'poison-events',
  family: 'events',
  async inject({ stack, random, planted, acknowledged, note }) {
    const { kafka } = toolsFor(stack);
    const producer = kafka.producer({ allowAutoTopicCreation: false });
    await producer.connect();
    await acknowledged(3);
    for (const topic of [random.pick(consumed), 'tracker.expense-extracted.v1']) {
      for (const [name, make] of Object.entries(poisons)) {
        const partition = random.integer(0, PARTITIONS - 1);
        const messages = [{ ...make(topic, random), partition }];
        const [sent] = await producer.send({ topic, acks: -1, messages });
        planted.add(`${topic}/${partition}/${sent?.baseOffset}`);
        note(`${name} on ${topic}/${partition}`);
        if (random.integer(0, 3) === 0) await acknowledged(1);
      }
    }
    await producer.disconnect();
    // What comes now stands behind it, on whichever partition.
    await acknowledged(10);
  },
};
