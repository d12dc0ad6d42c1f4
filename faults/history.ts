import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from '../local/paths.ts';
import type { Outcome } from './group.ts';
import { violationsOf } from './report.ts';
import type { World } from './world.ts';

/** Of each log, its end. */
const LOG_BYTES = 512 * 1024;

/** Keeps what tells how a group failed: journals, what was done, what is wrong, the ends of the logs. Returns where. */
export async function keepHistory(
  folder: string,
  { dir, stack }: World,
  group: string,
  outcome: Outcome,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(dir, 'journals', group), join(folder, 'journals'), { recursive: true });
  await writeFile(join(folder, 'notes.txt'), `${outcome.notes.join('\n')}\n`);
  await writeFile(
    join(folder, 'violations.json'),
    `${JSON.stringify({ violations: violationsOf(outcome), trials: outcome.trials }, null, 2)}\n`,
  );
  await mkdir(join(folder, 'logs'));
  for (const name of await readdir(stack.logsDir)) {
    const log = await readFile(join(stack.logsDir, name));
    await writeFile(join(folder, 'logs', name), log.subarray(-LOG_BYTES));
  }
  return relative(root, folder);
}
