import { join } from 'node:path';
import { faults } from './all.ts';
import type { Violation } from './check/violation.ts';
import type { Group } from './group.ts';
import { buildPatched } from './patches/build.ts';
import { crashPatches } from './patches/crash-points.ts';
import { type Sabotage, sabotages } from './patches/sabotage.ts';
import { type Random, randomFrom } from './random.ts';
import { violationsOf } from './report.ts';
import { faultsDir, runFaults } from './run.ts';

/** A broken promise has to be noticed within so many trials. */
const MOST_TRIALS = 50;
/** What is found where a promise is broken; delays alone prove nothing. */
const FOUND: Readonly<Record<string, Violation['kind']>> = { 'no-inbox-check': 'duplicated' };
const PER_GROUP = 8;
const AT_ONCE = 2;

/** Runs services that break one promise, by name or `all`, until that is noticed; whether it was each time. */
export async function selfTest(wanted: string, seed: number, say: (line: string) => void): Promise<boolean> {
  const named = sabotages.filter(({ name }) => wanted === 'all' || wanted === name);
  if (named.length === 0) {
    throw new Error(`SABOTAGE=${wanted}: choose from all, ${sabotages.map(({ name }) => name).join(', ')}`);
  }
  let good = true;
  for (const sabotage of named) good = (await isNoticed(sabotage, seed, say)) && good;
  return good;
}

/** Whether services with a sabotage are caught within {@link MOST_TRIALS}. */
async function isNoticed(
  { name, breaks, patches }: Sabotage,
  seed: number,
  say: (line: string) => void,
): Promise<boolean> {
  say(`${name}: ${breaks}`);
  const buildDir = join(faultsDir, `build-${name}`);
  await buildPatched(buildDir, [...crashPatches, ...patches]);
  const random = randomFrom(seed);
  const kind = FOUND[name] ?? 'lost';
  const outcomes = await runFaults({
    seed,
    random,
    plan: planOf(name, random),
    buildDir,
    say,
    untilViolation: kind,
  });
  const trials = outcomes.reduce((sum, outcome) => sum + outcome.trials.length, 0);
  const first = outcomes.flatMap(violationsOf).find((violation) => violation.kind === kind);
  say(
    first
      ? `${name}: noticed within ${trials} trials: ${first.kind}`
      : `${name}: NOT NOTICED in ${trials} trials`,
  );
  return first !== undefined;
}

/** Crash points and kills of services, mixed. */
function planOf(name: string, random: Random): Group[] {
  const left = shuffled(
    Array.from({ length: MOST_TRIALS }, (_, at) => {
      const usable = faults.filter(
        ({ family, stage = 'plain' }) =>
          stage === 'plain' && (family === 'crash points' || family === 'random kills'),
      );
      return usable[at % usable.length] as (typeof usable)[number];
    }),
    random,
  );
  const groups: Group[] = [];
  while (left.length > 0) {
    const trials = left.splice(0, PER_GROUP);
    const rounds = [];
    while (trials.length > 0) rounds.push(trials.splice(0, AT_ONCE));
    groups.push({ name: `${name}-${groups.length + 1}`, stage: 'plain', rounds });
  }
  return groups;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.integer(0, left.length - 1), 1)[0] as T);
}
