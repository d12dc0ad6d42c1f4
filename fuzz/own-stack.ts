import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { localDir, ownFolder } from '../local/paths.ts';
import { type Stack, startStack } from '../local/stack.ts';

const UNLIMITED = 1_000_000_000;

/** Starts a stack without limits in a folder of its own, and takes both away when `work` is done. */
export async function onOwnStack<T>(folder: string, work: (stack: Stack) => Promise<T>): Promise<T> {
  const dataDir = await ownFolder(join(localDir, folder));
  const stack = await startStack({
    dataDir,
    db: process.env.DB || 'mariadb',
    limits: { callsPerMinute: UNLIMITED, signInsPerMinute: UNLIMITED },
    throwAway: true,
    progress: (line) => console.log(line),
  });
  try {
    return await work(stack);
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
