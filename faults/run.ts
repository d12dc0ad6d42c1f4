import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localDir, ownFolder } from '../local/paths.ts';
import { historiesOf } from './check/check.ts';
import type { Violation } from './check/violation.ts';
import type { Stage } from './fault.ts';
import { checkUsers, type Group, type Outcome, runGroup } from './group.ts';
import { keepHistory } from './history.ts';
import { readJournals } from './load/journal.ts';
import type { Random } from './random.ts';
import { violationsOf } from './report.ts';
import { startWorld, type World } from './world.ts';

/** The folder of everything that runs of faults leave behind. */
export const faultsDir = join(localDir, 'faults');

export interface RunOptions {
  readonly seed: number;
  readonly random: Random;
  readonly plan: readonly Group[];
  /** The services' bundles, with crash points in them. */
  readonly buildDir: string;
  readonly say: (line: string) => void;
  /** Ends the run after the round that runs. */
  readonly stopping?: AbortSignal;
  /** Ends the run with the first group in which that is found. */
  readonly untilViolation?: Violation['kind'];
}

/** Runs groups of trials, each stage on a stack of its own; what came of each group. */
export async function runFaults(options: RunOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const stage of new Set(options.plan.map((group) => group.stage))) {
    if (options.stopping?.aborted) break;
    const plan = options.plan.filter((group) => group.stage === stage);
    outcomes.push(...(await runStage(stage, { ...options, plan })));
  }
  return outcomes;
}

/** Runs groups on one stack, and checks all of their users once more at the end. */
async function runStage(stage: Stage, options: RunOptions): Promise<Outcome[]> {
  const { plan, buildDir, say } = options;
  const dir = await ownFolder(faultsDir, 'run-');
  const world = await startWorld({ dir, stage, buildDir, say: () => {} });
  say(`the stack is up (${stage}), two of each service; ${plan.length} groups of trials`);
  try {
    const outcomes: Outcome[] = [];
    const over = world.stack.crashed.then((error) => Promise.reject(error));
    await Promise.race([runGroups(world, options, outcomes), over]);
    return outcomes;
  } finally {
    await world.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function runGroups(world: World, options: RunOptions, outcomes: Outcome[]): Promise<void> {
  const { seed, random, plan, say, stopping, untilViolation } = options;
  const planted = new Set<string>();
  const run = `f${Date.now().toString(36)}`;
  let trials = 0;
  for (const group of plan) {
    if (stopping?.aborted) break;
    const outcome = await runGroup(world, group, random.fork(numberOf(group.name)), {
      planted,
      run,
      ...(stopping && { stopping }),
    });
    outcomes.push(outcome);
    trials += outcome.trials.length;
    const violations = violationsOf(outcome);
    say(`${group.name}: ${summary(outcome)}; ${trials} trials so far`);
    if (violations.length === 0) continue;
    const kept = await keepHistory(join(faultsDir, `${seed}-${group.name}`), world, group.name, outcome);
    for (const { kind, what, who } of violations.slice(0, 20)) say(`  ${kind}: ${what} (${who})`);
    say(`  ${violations.length} violations; the history is kept in ${kept}`);
    if (violations.some(({ kind }) => kind === untilViolation)) return;
  }
  await checkAgain(world, planted, outcomes, say);
}

/** Everything once more, since what comes later must not change what was right before. */
async function checkAgain(
  world: World,
  planted: ReadonlySet<string>,
  outcomes: Outcome[],
  say: RunOptions['say'],
) {
  if (outcomes.length < 2 || outcomes.some((outcome) => violationsOf(outcome).length > 0)) return;
  const journals = join(world.dir, 'journals');
  const folders = await readdir(journals);
  await sleep(1000);
  const found = [];
  let users = 0;
  for (const folder of folders) {
    const histories = historiesOf(await readJournals(join(journals, folder)));
    users += histories.length;
    found.push(...(await checkUsers(world, histories, planted)));
  }
  say(`${users} users checked once more: ${found.length} violations`);
  for (const { kind, what, who } of found.slice(0, 20)) say(`  ${kind}: ${what} (${who})`);
  outcomes.push({ trials: [], violations: found, notes: [] });
}

function summary(outcome: Outcome): string {
  const { trials } = outcome;
  const violations = violationsOf(outcome);
  const times = trials.flatMap(({ recoveryS }) => recoveryS ?? []);
  const slowest = times.length > 0 ? `, recovered within ${Math.max(...times).toFixed(1)} s` : '';
  return `${trials.length} trials${slowest}${violations.length > 0 ? ', VIOLATIONS' : ''}`;
}

/** A name as the number of a fork: the same group does the same harm, whatever else runs. */
function numberOf(name: string): number {
  let number = 7;
  for (const character of name) number = (Math.imul(number, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return number;
}
