import { expect } from 'chai';
import { type EachBatchPayload, type Kafka, KafkaJSProtocolError } from 'kafkajs';
import { createLog } from '#mesh/log.ts';
import { openDatabase } from '#mesh/sql/database.ts';
import { testbed } from '../../test/support/testbed.ts';
import { consume } from './consume.ts';

const RECORD = { key: Buffer.from('u'), value: Buffer.from('v'), timestamp: '0', attributes: 0 };

/** A client that hands over one batch, and what came of it. */
async function deliver(
  count: number,
  apply: (from: number) => void,
  heartbeat: () => Promise<void> = async () => {},
  headers: object = {},
) {
  const database = openDatabase((await (await testbed()).createDatabase('consume')).url, 2);
  await database.pool.query(
    'CREATE TABLE inbox (consumer VARCHAR(60), event_id VARCHAR(180), handled_at DATETIME(6), PRIMARY KEY (consumer, event_id))',
  );
  let eachBatch: (payload: EachBatchPayload) => Promise<void> = async () => {};
  const consumer = {
    events: {},
    on: (name: string, listener: () => void) => name === 'consumer.group_join' && setImmediate(listener),
    connect: async () => {},
    subscribe: async () => {},
    disconnect: async () => {},
    run: async (options: { eachBatch: typeof eachBatch }) => {
      eachBatch = options.eachBatch;
    },
  };
  let running = true;
  const { stop } = await consume({
    kafka: { consumer: () => consumer } as unknown as Kafka,
    group: 'g',
    database,
    outbox: { append: async () => {} },
    log: createLog('test', 'silent'),
    onFatal: (reason) => expect.fail(reason),
    subscriptions: [
      {
        topic: 't',
        apply: async (_tx, deliveries) => {
          for (const { offset } of deliveries) apply(Number(offset));
        },
      },
    ],
  });
  const resolved: string[] = [];
  const messages = Array.from({ length: count }, (_, at) => ({ ...RECORD, headers, offset: String(at) }));
  const error = await eachBatch({
    batch: { topic: 't', partition: 0, messages },
    resolveOffset: (offset: string) => resolved.push(offset),
    heartbeat: async () => {
      await heartbeat();
    },
    isRunning: () => running,
    isStale: () => false,
  } as unknown as EachBatchPayload).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  running = false;
  const [rows] = await database.pool.query('SELECT event_id FROM inbox');
  await stop();
  await database.close();
  return { error, resolved, handled: (rows as unknown[]).length };
}

describe('a consumer', function () {
  this.timeout(60_000);

  it('resolves what is committed and nothing beyond, where a batch ends early', async () => {
    const rebalance = new KafkaJSProtocolError(new Error('rebalance'));
    let beats = 0;
    const { error, resolved, handled } = await deliver(
      250,
      () => {},
      async () => {
        if (++beats === 2) throw rebalance;
      },
    );
    // The client must hear of it, to join again.
    expect(error).to.equal(rebalance);
    expect(resolved).to.deep.equal(['99', '199']);
    expect(handled).to.equal(200);
  });

  it('survives whatever a heartbeat throws, and fetches again what it did not resolve', async () => {
    for (const thrown of [new TypeError('a fault'), new SyntaxError('another'), 'text', undefined]) {
      const { error, resolved } = await deliver(
        150,
        () => {},
        () => Promise.reject(thrown),
      );
      expect(error).to.equal(undefined);
      expect(resolved).to.deep.equal(['99']);
    }
  });

  it('takes headers without a value, which Kafka knows', async () => {
    const { error, resolved } = await deliver(3, () => {}, undefined, { 'event-id': null, other: [null] });
    expect(error).to.equal(undefined);
    expect(resolved).to.deep.equal(['2']);
  });
});
