import { watch } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Say } from './fetch.ts';
import { root } from './paths.ts';

/** Says where mails are written to, and the path of each that is written from now on. */
export async function watchMails(dir: string, say: Say): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const said = new Set(await readdir(dir));
  say(`  mails are written to ${relative(root, dir)}/\n`);
  const watcher = watch(dir, (_event, name) => {
    if (!name?.endsWith('.eml') || said.has(name)) return;
    said.add(name);
    say(`  mail: ${relative(root, join(dir, name))}`);
  });
  // Not a reason to stay; and a folder that is removed meanwhile is none to end.
  watcher.unref();
  watcher.on('error', () => {});
}
