import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '../local/stack.ts';
import type { Supervised } from '../local/supervise.ts';
import type { Fault } from './fault.ts';
import { serviceProcesses, someOf } from './processes.ts';
import type { Scene } from './scene.ts';

/** What was killed: for a moment it still looks as if it ran, and nothing is killed twice. */
const killed = new WeakSet<Supervised>();

/** SIGKILL, in the middle of something: a few acknowledgements after it was asked for. */
async function kill({ stack, random, acknowledged, note }: Scene, find: (stack: Stack) => Supervised[]) {
  await Promise.race([acknowledged(random.integer(0, 3)), sleep(1000)]);
  const victims = await someOf(() => find(stack));
  for (const victim of victims) {
    const { name, pid } = victim;
    note(`SIGKILL to ${name} (pid ${pid})`);
    killed.add(victim);
    process.kill(pid, 'SIGKILL');
  }
}

const named =
  (...names: string[]) =>
  (stack: Stack) =>
    stack.children().filter(({ name }) => names.includes(name));

/** Processes that are killed. */
export const kills: readonly Fault[] = [
  {
    name: 'kill-service',
    family: 'random kills',
    inject: (scene) =>
      kill(scene, (stack) => {
        const running = serviceProcesses(stack).filter((one) => !killed.has(one));
        return running.length > 0 ? [scene.random.pick(running)] : [];
      }),
  },
  {
    name: 'kill-kafka',
    family: 'broker and database kills',
    weight: 4,
    inject: (scene) => kill(scene, named('kafka')),
  },
  {
    name: 'kill-database',
    family: 'broker and database kills',
    weight: 4,
    inject: (scene) => kill(scene, named('mariadb', 'mysql8')),
  },
  {
    name: 'kill-everything',
    family: 'broker and database kills',
    weight: 2,
    inject: (scene) => kill(scene, (stack) => stack.children()),
  },
];
