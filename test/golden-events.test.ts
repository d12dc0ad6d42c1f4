import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import * as events from '#gen/tracker/events/v1/events.ts';
import { type EventType, open, PoisonEvent, seal, topicOf, type UserEvent } from '#mesh/events/event.ts';

/** One record of each event and version as it was once published: add files, never change one. */
const FOLDER = join('test', 'golden-events');

interface Recorded {
  readonly key: string;
  readonly headers: Record<string, string>;
  /** Base64. */
  readonly payload: string;
  readonly event: unknown;
}
type Type = EventType<UserEvent> & {
  toJSON(event: UserEvent): unknown;
  fromPartial(event: object): UserEvent;
};

const types = Object.values(events).filter(
  (one): one is never => typeof one === 'object' && '$type' in one && 'decode' in one,
) as Type[];
const topics = types.filter((type) => 'userId' in type.fromPartial({}));
const recorded = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Recorded,
  ]),
);
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('recorded events', () => {
  for (const type of topics) {
    it(`of ${topicOf(type.$type)} are there, and are read as they were meant`, () => {
      const record = recorded.get(topicOf(type.$type));
      if (!record) throw new Error(`no record of ${type.$type} in ${FOLDER}`);
      const { key, headers, payload, event } = record;
      const read = open(type, key, headers, Buffer.from(payload, 'base64'));
      expect(JSON.parse(JSON.stringify(read))).to.deep.equal(event);
    });
  }
});

describe('the codec of events', () => {
  it('opens what it sealed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...topics), fc.uuid(), text, (type, userId, value) => {
        const names = Object.entries(type.fromPartial({})).filter(([, was]) => was === '');
        const event = type.fromPartial({
          ...Object.fromEntries(names.map(([name]) => [name, value])),
          userId,
        });
        const { key, headers, payload } = seal(type, event, TRACE);
        expect(open(type, key, headers, payload)).to.deep.equal(event);
      }),
    );
  });

  it('throws nothing but PoisonEvent, whatever the bytes', () => {
    const some = fc.constantFrom(...topics);
    fc.assert(
      fc.property(some, fc.uint8Array({ maxLength: 200 }), fc.string(), (type, bytes, key) => {
        const headers = { 'event-type': type.$type, 'event-version': '1' };
        try {
          open(type, key, headers, Buffer.from(bytes));
        } catch (error) {
          expect(error).to.be.instanceOf(PoisonEvent);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('throws nothing but PoisonEvent where bytes of a real event are damaged', () => {
    const some = fc.constantFrom(...topics);
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(255), fc.boolean(), (type, at, byte, cut) => {
        const record = recorded.get(topicOf(type.$type)) as Recorded;
        const bytes = Buffer.from(record.payload, 'base64');
        bytes[at % bytes.length] = byte;
        try {
          open(type, record.key, record.headers, cut ? bytes.subarray(0, at % bytes.length) : bytes);
        } catch (error) {
          expect(error).to.be.instanceOf(PoisonEvent);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
