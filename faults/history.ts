import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { tail } from '../local/child.ts';
import { root } from '../local/paths.ts';
import type { Outcome } from './group.ts';
import type { World } from './world.ts';

const LINES = 300;

/** Keeps what tells how a group failed: journals, what was done, what is wrong, the ends of the logs. Returns where. */
export async function keepHistory(
  folder: string,
  { dir, stack }: World,
  group: string,
  { notes, violations, trials }: Outcome,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(dir, 'journals', group), join(folder, 'journals'), { recursive: true });
  await writeFile(join(folder, 'notes.txt'), `${notes.join('\n')}\n`);
  await writeFile(join(folder, 'violations.json'), `${JSON.stringify({ violations, trials }, null, 2)}\n`);
  await mkdir(join(folder, 'logs'));
  for (const name of await readdir(stack.logsDir)) {
    await writeFile(join(folder, 'logs', name), `${await tail(join(stack.logsDir, name), LINES)}\n`);
  }
  return relative(root, folder);
}
