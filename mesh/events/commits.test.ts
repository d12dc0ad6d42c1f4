import { createRequire } from 'node:module';
import { expect } from 'chai';
import { type Broker, KafkaJSProtocolError } from 'kafkajs';
import { createLog } from '#mesh/log.ts';
import { createTopics } from '../../local/topics.ts';
import { eventually } from '../../test/support/mesh.ts';
import { testbed } from '../../test/support/testbed.ts';
import { keepCommitted } from './commits.ts';
import { connectKafka } from './kafka.ts';

const [TOPIC, GROUP] = ['tracker.tests.v1.committed', 'commits-test'];
const LOOK_MS = 50;

describe('what was handled', function () {
  this.timeout(60_000);
  const { prototype: broker }: { prototype: Broker } = createRequire(import.meta.url)('kafkajs/src/broker');
  const { offsetCommit } = broker;
  afterEach(() => {
    broker.offsetCommit = offsetCommit;
  });

  it('is committed again where Kafka refused it, though no other event comes', async () => {
    const { brokers } = await testbed();
    await createTopics(brokers, [{ name: TOPIC, partitions: 1, config: {} }]);
    const kafka = connectKafka('test', brokers, createLog('test', 'silent'));
    const [consumer, producer, admin] = [
      kafka.consumer({ groupId: GROUP, maxWaitTimeInMs: 50 }),
      kafka.producer(),
      kafka.admin(),
    ];
    let refused = 0;
    broker.offsetCommit = async function (this: Broker, ...commit) {
      if (refused++ > 0) return offsetCommit.apply(this, commit);
      throw Object.assign(new KafkaJSProtocolError(new Error('the coordinator is loading')), {
        type: 'COORDINATOR_LOAD_IN_PROGRESS',
        retriable: true,
      });
    };
    const commits = keepCommitted(consumer, createLog('test', 'silent'), LOOK_MS);
    try {
      await Promise.all([consumer.connect(), producer.connect(), admin.connect()]);
      await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
      await consumer.run({
        eachBatchAutoResolve: false,
        eachBatch: async ({ batch, resolveOffset }) => {
          for (const { offset } of batch.messages) {
            resolveOffset(offset);
            commits.handled(batch.topic, batch.partition, offset);
          }
        },
      });
      await producer.send({ topic: TOPIC, messages: [{ value: 'the only one' }] });
      await eventually(async () => {
        const [committed] = await admin.fetchOffsets({ groupId: GROUP, topics: [TOPIC] });
        expect(committed?.partitions[0]?.offset).to.equal('1');
      });
      expect(refused).to.be.at.least(2);
    } finally {
      commits.stop();
      await Promise.all([consumer.disconnect(), producer.disconnect(), admin.disconnect()]);
    }
  });
});
