import { setTimeout as sleep } from 'node:timers/promises';
import { AssignerProtocol } from 'kafkajs';
import { services } from '../../local/services.ts';
import type { Fault } from '../fault.ts';
import { toolsFor } from './tools.ts';

/**
 * Strangers join a service's group and leave it, again and again: each time its partitions go round, also to those who
 * do nothing with them and commit nothing.
 */
export const churn: Fault = {
  name: 'group-churn',
  family: 'events',
  async inject({ stack, random, acknowledged, note }) {
    const { kafka } = toolsFor(stack);
    await acknowledged(random.integer(1, 5));
    const { name: groupId } = random.pick(services);
    const admin = kafka.admin();
    await admin.connect();
    const topics = (await admin.describeGroups([groupId])).groups.flatMap(({ members }) =>
      members.flatMap(
        ({ memberMetadata }) => AssignerProtocol.MemberMetadata.decode(memberMetadata)?.topics ?? [],
      ),
    );
    await admin.disconnect();
    const rounds = random.integer(2, 5);
    note(`${groupId}: ${rounds} times two strangers`);
    for (let nth = 0; nth < rounds; nth++) {
      await Promise.all([0, 1].map((one) => visit(one, random.integer(100, 1500))));
    }

    async function visit(at: number, ms: number): Promise<void> {
      const consumer = kafka.consumer({ groupId, sessionTimeout: 6000, maxWaitTimeInMs: 200 });
      await sleep(at * 150);
      await consumer.connect();
      await consumer.subscribe({ topics: [...new Set(topics)] });
      const joined = new Promise((resolve) => consumer.on('consumer.group_join', resolve));
      await consumer.run({ autoCommit: false, eachBatch: async () => {} });
      await Promise.race([joined, sleep(10_000)]);
      await sleep(ms);
      await consumer.disconnect();
    }
  },
};
