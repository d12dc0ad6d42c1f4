import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lets the next process that passes the point `letThrough` + 1 times be killed there; see crash.ts. */
export async function arm(crashDir: string, point: string, letThrough = 0): Promise<void> {
  await mkdir(crashDir, { recursive: true });
  // Whole from the start: a process may look at any moment.
  const unfinished = join(crashDir, `.${point}.${process.pid}`);
  await writeFile(unfinished, String(letThrough));
  await rename(unfinished, join(crashDir, point));
}

/** Takes an armed point back; false where a process was killed there meanwhile. */
export async function disarm(crashDir: string, point: string): Promise<boolean> {
  return rm(join(crashDir, point)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
