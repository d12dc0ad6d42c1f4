import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { check, type History, historiesOf } from './check/check.ts';
import { watchLedger } from './check/ledger.ts';
import { readRows } from './check/rows.ts';
import { settle } from './check/settle.ts';
import type { Violation } from './check/violation.ts';
import { type Fault, NotMet, type Stage } from './fault.ts';
import { readJournals } from './load/journal.ts';
import { startLoad } from './load/load.ts';
import type { Random } from './random.ts';
import { HEAL_MS, recovery } from './recovery.ts';
import type { Scene } from './scene.ts';
import type { World } from './world.ts';

/** Trials that share their clients and one check. */
export interface Group {
  /** `<family>-<nth>` with dashes: the folder of its journals. */
  readonly name: string;
  readonly stage: Stage;
  /** Faults that are injected at once, one round after the other. */
  readonly rounds: readonly (readonly Fault[])[];
  /** Milliseconds from one round to the next, where a round does not wait until the one before has healed. */
  readonly pace?: { readonly least: number; readonly most: number };
}

/** One fault and how long the stack took to recover; undefined where it did not in time. */
export interface Trial {
  readonly fault: string;
  readonly recoveryS: number | undefined;
}

/** What came of a group. */
export interface Outcome {
  readonly trials: readonly Trial[];
  readonly violations: readonly Violation[];
  /** What was done and seen, in order. */
  readonly notes: readonly string[];
}

const CLIENTS = 6;
/** How long a client whose call is not answered goes on trying, after the load has ended. */
const PATIENCE_MS = 15_000;
/** Acknowledgements before the first harm. */
const WARM = 6;

/** Lets clients use the stack, injects the faults, and checks everything when it has come to rest. */
export async function runGroup(
  world: World,
  { name, rounds, pace }: Group,
  random: Random,
  options: { planted: Set<string>; run: string; stopping?: AbortSignal },
): Promise<Outcome> {
  const started = performance.now();
  const notes: string[] = [];
  const note = (line: string) => {
    notes.push(`${((performance.now() - started) / 1000).toFixed(2).padStart(7)} s  ${line}`);
  };
  const folder = join(world.dir, 'journals', name);
  const load = await startLoad({
    ...{ url: world.stack.gateway.url, folder, clients: CLIENTS },
    ...{ prefix: `${options.run}-${name}`, random: random.fork(0) },
  });
  const ledger = watchLedger(world.pool, load.promised);
  const trials: Trial[] = [];
  const { stack, crashDirs } = world;
  const { planted } = options;

  async function one(fault: Fault, nth: number): Promise<void> {
    const { acknowledged, newcomer } = load;
    const own = random.fork(nth);
    const scene: Scene = { stack, crashDirs, planted, random: own, acknowledged, newcomer, note };
    try {
      await fault.inject(scene);
    } catch (error) {
      if (!(error instanceof NotMet)) throw error;
      note(`${fault.name}: ${error.message}`);
      return;
    }
    const recoveryS = await recovery(load, ledger);
    note(
      `${fault.name}: ${recoveryS === undefined ? 'no recovery' : `recovered after ${recoveryS.toFixed(2)} s`}`,
    );
    trials.push({ fault: fault.name, recoveryS });
  }

  await Promise.race([load.acknowledged(WARM), sleep(HEAL_MS)]);
  let nth = 0;
  const running: Promise<void>[] = [];
  const failed: unknown[] = [];
  for (const round of rounds) {
    if (options.stopping?.aborted || failed.length > 0) break;
    const injected = round.map((fault) => one(fault, ++nth).catch((error) => void failed.push(error)));
    running.push(...injected);
    await (pace ? sleep(random.integer(pace.least, pace.most)) : Promise.all(injected));
  }
  await Promise.all(running);
  await load.stop(PATIENCE_MS);
  await ledger.stop();
  if (failed.length > 0) throw failed[0];
  for (const [what, count] of load.failures) note(`${count} attempts failed: ${what}`);

  return { trials, notes, violations: await verdict(world, folder, planted) };
}

/** Waits for rest and checks; what is wrong at first and right before the time to heal is over is no violation. */
async function verdict(world: World, folder: string, planted: ReadonlySet<string>): Promise<Violation[]> {
  const until = Date.now() + HEAL_MS;
  const stuck = await settle(world, until);
  const histories = historiesOf(await readJournals(folder));
  for (;;) {
    const violations = [...stuck, ...(await checkUsers(world, histories, planted))];
    if (violations.length === 0 || Date.now() > until) return violations;
    await sleep(1000);
  }
}

/** Checks what clients did against what the databases hold now. */
export async function checkUsers(
  { pool }: Pick<World, 'pool'>,
  histories: readonly History[],
  planted: ReadonlySet<string>,
): Promise<Violation[]> {
  const rows = await readRows(
    pool,
    histories.flatMap(({ userId }) => userId ?? []),
  );
  return check(histories, rows, planted);
}
