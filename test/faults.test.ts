import { join } from 'node:path';
import { expect } from 'chai';
import { buildPatched } from '../faults/patches/build.ts';
import { crashPatches } from '../faults/patches/crash-points.ts';
import { randomFrom } from '../faults/random.ts';
import { reportOf, reportTable } from '../faults/report.ts';
import { faultsDir, runFaults } from '../faults/run.ts';
import { shortPlan } from '../faults/short.ts';

const SEED = 1;

describe('the stack under faults', function () {
  this.timeout(300_000);

  it('loses nothing and does nothing twice, whatever is killed or stands still', async () => {
    const buildDir = join(faultsDir, 'build');
    await buildPatched(buildDir, crashPatches);
    const plan = shortPlan();
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const outcomes = await runFaults({ seed: SEED, random: randomFrom(SEED), plan, buildDir, say });
    const { trials, lost, duplicated, stuck, foreign, ...report } = reportOf(outcomes, SEED, 0);
    const story = [...said, reportTable({ trials, lost, duplicated, stuck, foreign, ...report })].join('\n');
    expect({ lost, duplicated, stuck, foreign }, story).to.deep.equal({
      ...{ lost: 0, duplicated: 0, stuck: 0, foreign: 0 },
    });
    // A point that the load did not come by was no trial.
    expect(trials, story).to.be.above(plan.flatMap(({ rounds }) => rounds.flat()).length / 2);
  });
});
