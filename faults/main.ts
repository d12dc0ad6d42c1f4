import { join } from 'node:path';
import { faults } from './all.ts';
import { buildPatched } from './patches/build.ts';
import { crashPatches } from './patches/crash-points.ts';
import { chosen, planOf, secondsOf } from './plan.ts';
import { randomFrom } from './random.ts';
import { isClean, reportOf, reportTable } from './report.ts';
import { faultsDir, runFaults } from './run.ts';
import { selfTest } from './self-test.ts';
import { shortPlan } from './short.ts';

const started = performance.now();
const elapsedS = () => (performance.now() - started) / 1000;
const say = (line: string) => console.log(`${elapsedS().toFixed(0).padStart(5)} s  ${line}`);

const { SEED, TRIALS, ONLY = '', SABOTAGE, SHORT, JSON: asJson } = process.env;

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`${name}=${text} is not a whole number.`);
  return number;
}

/** The first Ctrl-C ends the run after the round that runs, the second one at once. */
function untilAsked(): AbortSignal {
  const asked = new AbortController();
  let last = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // npx and tsx pass on a Ctrl-C that has reached us as well: what comes right after is the same one.
      if (Date.now() - last < 700) return;
      if (last > 0) process.exit(130);
      last = Date.now();
      say('ending with what there is; once more ends at once');
      asked.abort();
    });
  }
  return asked.signal;
}

async function run(): Promise<boolean> {
  const seed = SEED ? wholeNumber('SEED', SEED) : Date.now() % 2 ** 31;
  const random = randomFrom(seed);
  const trials = TRIALS ? wholeNumber('TRIALS', TRIALS) : undefined;
  const plan = SHORT ? shortPlan() : planOf(chosen(faults, ONLY), trials, random);
  say(`SEED=${seed}; about ${Math.ceil((secondsOf(plan) + 15) / 60)} minutes`);
  const buildDir = join(faultsDir, 'build');
  await buildPatched(buildDir, crashPatches);
  const outcomes = await runFaults({ seed, random, plan, buildDir, say, stopping: untilAsked() });
  const report = reportOf(outcomes, seed, elapsedS());
  console.log(`\n${reportTable(report)}\n`);
  console.log(
    `  took ${Math.floor(report.took_s / 60)} min ${report.took_s % 60} s; SEED=${seed} repeats it\n`,
  );
  if (asJson) console.log(JSON.stringify(report));
  return isClean(report);
}

try {
  const good = SABOTAGE ? await selfTest(SABOTAGE, SEED ? wholeNumber('SEED', SEED) : 1, say) : await run();
  // What still waits, a connection to a broker that is gone, has nothing left to wait for.
  process.exit(good ? 0 : 1);
} catch (error) {
  console.error(error);
  process.exit(1);
}
