import { setTimeout as sleep } from 'node:timers/promises';
import { type Stack, startStack } from '../../local/stack.ts';
import { quantile, rangeOf } from '../load.ts';
import type { Figure } from '../measure.ts';

const ROUNDS = 3;
/** After this long the supervisor takes a crash for the first one. */
const WELL_MS = 10_000;
const SERVICES = ['auth', 'user', 'ds', 'expense'];

interface Back {
  readonly name: string;
  readonly downMs: number;
}

/** Kills the processes of a stack with SIGKILL, one service at a time and then all at once, until it is ready again. */
export async function afterKill(
  dataDir: string,
  say: (line: string) => void,
): Promise<readonly [one: Figure, all: Figure]> {
  const back: Back[] = [];
  const onRestart = (name: string, _pid: number, downMs: number) => back.push({ name, downMs });
  const stack = await startStack({ dataDir, db: process.env.DB || 'mariadb', onRestart });
  try {
    const one: number[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      for (const name of SERVICES) one.push(...(await killed(stack, back, [name])));
      say(
        `service_back_p99_s: round ${round}/${ROUNDS}, ${Math.max(...one.slice(-SERVICES.length)).toFixed(1)} s`,
      );
    }
    const all: number[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      await sleep(WELL_MS);
      all.push(
        Math.max(
          ...(await killed(
            stack,
            back,
            stack.children().map(({ name }) => name),
          )),
        ),
      );
      say(`ready_after_kill_all_s: round ${round}/${ROUNDS}, ${all.at(-1)?.toFixed(1)} s`);
    }
    const slowest = back.filter(({ name }) => name === 'kafka').map(({ downMs }) => downMs / 1000);
    return [
      figure(
        'service_back_p99_s',
        one,
        0.99,
        `${one.length} kills, median ${quantile(one, 0.5).toFixed(1)} s`,
      ),
      figure('ready_after_kill_all_s', all, 0.5, `Kafka alone ${quantile(slowest, 0.5).toFixed(1)} s`),
    ];
  } finally {
    await stack.stop();
  }
}

/** How long each of them was away, in seconds. */
async function killed(stack: Stack, back: readonly Back[], names: readonly string[]): Promise<number[]> {
  const before = back.length;
  for (const { name, pid } of stack.children()) if (names.includes(name)) process.kill(pid, 'SIGKILL');
  while (back.length < before + names.length) await Promise.race([sleep(20), givenUp(stack)]);
  return back.slice(before).map(({ downMs }) => downMs / 1000);
}

async function givenUp({ crashed }: Stack): Promise<never> {
  throw await crashed;
}

const figure = (key: Figure['key'], seconds: readonly number[], share: number, detail: string): Figure => ({
  key,
  value: quantile(seconds, share),
  range: rangeOf(seconds),
  detail,
});
