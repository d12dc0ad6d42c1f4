import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, NotMet, type Stage } from './fault.ts';
import { submitOpen } from './harm/model.ts';
import { arm, disarm } from './patches/arm.ts';
import { type CrashPoint, crashPoints as points } from './patches/crash-points.ts';
import { produceUnreadable } from './poison.ts';
import { serviceProcesses, someOf } from './processes.ts';
import type { Scene } from './scene.ts';
import { somebody } from './somebody.ts';

/** How long the load may take to come by. */
const PATIENCE_MS = 12_000;
const LOOK_MS = 10;
/** Passes that are let through at most, so that not always the first one after a check is hit. */
const LET_THROUGH = 3;

/** Services that only newcomers keep busy. */
const SELDOM: ReadonlySet<string> = new Set(['auth', 'user']);
const NEWCOMER_MS = 150;

interface Provoked {
  readonly services: readonly string[];
  readonly stage?: Stage;
  /** What it returns is waited for once the process was killed: that what was begun is done all the same. */
  provoke(scene: Scene, service: string): Promise<(() => Promise<void>) | undefined>;
}

async function askTheModel(scene: Scene): Promise<undefined> {
  await submitOpen(scene, 3);
  return undefined;
}

async function deleteSomebody({ stack }: Scene): Promise<() => Promise<void>> {
  const one = await somebody(stack);
  await one.submit('Card XX4821: EUR 12.50 paid at LUNA CAFE');
  const receipt = await one.deleteAccount().catch((error) => {
    throw new NotMet(`the receipt was lost: ${error}`);
  });
  return async () => {
    for (const end = Date.now() + PATIENCE_MS * 3; (await one.deletedAt(receipt)) === ''; await sleep(200)) {
      if (Date.now() > end) throw new Error('a deletion is not done in all services');
    }
  };
}

/** What makes a process come by a point that apps do not lead it to, and the services where that works. */
const PROVOKED: Readonly<Record<string, Provoked>> = {
  'after-bury-before-commit': { services: ['user', 'ds', 'expense'], provoke: produceUnreadable },
  'after-bury-commit': { services: ['user', 'ds', 'expense'], provoke: produceUnreadable },
  'after-claim-before-model': { services: ['ds'], stage: 'between', provoke: askTheModel },
  'after-model-before-commit': { services: ['ds'], stage: 'between', provoke: askTheModel },
  'mid-tombstone': { services: ['user', 'ds', 'expense'], provoke: deleteSomebody },
  'mid-erasure': { services: ['auth', 'user', 'ds', 'expense'], provoke: deleteSomebody },
  'before-migration': {
    services: ['auth', 'user', 'ds', 'expense'],
    async provoke({ stack, random }, service) {
      const { pid } = random.pick(await someOf(() => serviceProcesses(stack, service)));
      process.kill(pid, 'SIGKILL');
      return undefined;
    },
  },
};

/** Processes that are killed at one place of their code; see patches/crash-points.ts. */
export const crashPoints: readonly Fault[] = points.flatMap((point): Fault[] => {
  // Only the ledger has so many events that several come at once.
  const services =
    PROVOKED[point.name]?.services ?? (point.name === 'mid-batch' ? ['expense'] : point.services);
  if (services.length === 0) return [];
  const stage = PROVOKED[point.name]?.stage;
  return [
    {
      name: point.name,
      family: 'crash points',
      ...(stage && { stage }),
      inject: (scene) => crash(scene, point, scene.random.pick(services)),
    },
  ];
});

/** The points that a trial waits at: another trial of the same has a kill of its own, after this one's. */
const waiting = new Set<string>();

async function crash(scene: Scene, point: CrashPoint, service: string): Promise<void> {
  const place = join(scene.crashDirs[service] as string, point.name);
  while (waiting.has(place)) await sleep(LOOK_MS);
  waiting.add(place);
  try {
    await crashAt(scene, point, service);
  } finally {
    waiting.delete(place);
  }
}

async function crashAt(scene: Scene, { name }: CrashPoint, service: string): Promise<void> {
  const { crashDirs, random, note } = scene;
  const crashDir = crashDirs[service] as string;
  const provoked = PROVOKED[name];
  const seldom = SELDOM.has(service);
  await arm(crashDir, name, provoked ? 0 : random.integer(0, LET_THROUGH));
  note(`armed ${name} of ${service}`);
  const done = await provoked?.provoke(scene, service);
  const until = Date.now() + PATIENCE_MS;
  while (existsSync(join(crashDir, name))) {
    if (Date.now() > until && (await disarm(crashDir, name)))
      throw new NotMet(`nobody came by in ${service}`);
    if (seldom) void scene.newcomer();
    await sleep(seldom ? NEWCOMER_MS : LOOK_MS);
  }
  note(`killed at ${name} of ${service}`);
  await done?.();
}
