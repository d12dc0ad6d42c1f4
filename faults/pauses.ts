import { setTimeout as sleep } from 'node:timers/promises';
import { services } from '../local/services.ts';
import type { Fault } from './fault.ts';
import { serviceProcesses, someOf } from './processes.ts';

/** Longer than a consumer group waits for a member (KAFKA_SESSION_TIMEOUT_MS): its partitions move, and then it is back. */
const PAUSE_MS = { least: 7000, most: 9500 };

/** Processes that stand still for longer than others wait for them, and then go on as if nothing had been. */
export const pauses: readonly Fault[] = services.map(({ name }) => ({
  name: `pause-${name}`,
  family: 'pauses',
  async inject({ stack, random, note }) {
    const victim = random.pick(await someOf(() => serviceProcesses(stack, name)));
    const { pid } = victim;
    note(`SIGSTOP to ${victim.name} (pid ${pid})`);
    process.kill(pid, 'SIGSTOP');
    try {
      await Promise.race([sleep(random.integer(PAUSE_MS.least, PAUSE_MS.most)), victim.exited]);
    } finally {
      if (stack.children().some((child) => child.pid === pid)) process.kill(pid, 'SIGCONT');
      note(`SIGCONT to ${victim.name}`);
    }
  },
}));
