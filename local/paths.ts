import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder that holds everything machine-made: tools, data, builds and test runs. */
export const localDir = join(root, '.local');

/** The app's web export: what `make app` makes and the gateway serves. */
export const appDist = join(root, 'app', 'dist');

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Makes an empty folder `<parent>/<prefix><pid>` for this process, and removes those that earlier processes
 * left behind when they were killed.
 */
export async function ownFolder(parent: string, prefix = ''): Promise<string> {
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const suffix = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const abandoned = /^\d+$/.test(suffix) && (Number(suffix) === process.pid || !isAlive(Number(suffix)));
    if (abandoned) await rm(join(parent, name), { recursive: true, force: true });
  }
  const dir = join(parent, `${prefix}${process.pid}`);
  await mkdir(dir);
  return dir;
}
