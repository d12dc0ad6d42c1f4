import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { services } from '../../../local/services.ts';
import type { Fault } from '../../fault.ts';
import { serviceProcesses } from '../../processes.ts';
import { toolsFor } from '../tools.ts';
import { consumed } from './records.ts';

/** Longer than any session timeout of ours. */
const LEFT_MS = 60_000;

/**
 * A service's group starts again from the first event of each topic: its replicas are stopped until the group has none,
 * and find other offsets than theirs when they go on.
 */
export const replay: Fault = {
  name: 'events-replayed',
  family: 'events',
  async inject({ stack, random, acknowledged, note }) {
    await acknowledged(random.integer(3, 10));
    const { name: groupId } = random.pick(services);
    const admin = toolsFor(stack).kafka.admin();
    await admin.connect();
    const stopped = serviceProcesses(stack, groupId);
    note(`${groupId}: all of its events again`);
    try {
      for (const { pid } of stopped) process.kill(pid, 'SIGSTOP');
      await empty(admin, groupId);
      for (const topic of await takenBy(admin, groupId)) {
        await admin.resetOffsets({ groupId, topic, earliest: true });
      }
    } finally {
      for (const { pid } of stopped) go(pid);
      await admin.disconnect();
    }
  },
};

async function empty(admin: Admin, groupId: string): Promise<void> {
  for (const end = Date.now() + LEFT_MS; ; await sleep(200)) {
    const { groups } = await admin.describeGroups([groupId]);
    if (groups.every(({ state }) => state === 'Empty' || state === 'Dead')) return;
    if (Date.now() > end) throw new Error(`the group ${groupId} still has members`);
  }
}

/** The topics that a group has offsets of. */
async function takenBy(admin: Admin, groupId: string): Promise<string[]> {
  const offsets = await admin.fetchOffsets({ groupId, topics: [...consumed] });
  return offsets
    .filter(({ partitions }) => partitions.some(({ offset }) => Number(offset) >= 0))
    .map(({ topic }) => topic);
}

/** Continues a process that may have ended. */
function go(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch {
    // It exited meanwhile, and is started again.
  }
}
