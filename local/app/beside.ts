import { rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join, relative } from 'node:path';
import { type Child, startChild, tail } from '../child.ts';
import { StackError } from '../errors.ts';
import type { Say } from '../fetch.ts';
import { root } from '../paths.ts';
import { appNotes, buildApp, isBuilt, ownApp, type Step } from './build.ts';

/** An app that is looked after beside the stack. */
export interface AppBeside {
  /** Whether the app is there to be served, once that is known; never rejects. */
  readonly built: Promise<boolean>;
  /** Gives the build up. */
  stop(): Promise<void>;
}

const log = join(appNotes, 'build.log');

/** Builds the app where it is missing or stale, behind everything else that the machine has to do. Failing changes nothing. */
export function buildBeside(say: Say): AppBeside {
  let stopped = false;
  let running: Child | undefined;

  async function run({ what, args, env }: Step): Promise<void> {
    if (stopped) throw new StackError('stopped');
    const child = await startChild({
      name: 'app',
      command: process.execPath,
      args: [...args],
      cwd: ownApp.folder,
      env,
      log,
    });
    running = child;
    behindOthers(child);
    if (stopped) void child.stop();
    const { code } = await child.exited;
    running = undefined;
    if (code !== 0)
      throw new StackError(`${what} failed; the end of ${relative(root, log)}:\n${await lastOf()}`);
  }

  async function build(): Promise<boolean> {
    if (await isBuilt(ownApp)) return true;
    await rm(log, { force: true });
    await buildApp({ ...ownApp, say: (line) => say(`  ${line}`), run });
    return true;
  }

  const built = build().catch((error: unknown) => {
    if (stopped) return false;
    const why = error instanceof Error ? error.message : String(error);
    say(`  app: not built, and all else goes on without it (make app tries again): ${why}`);
    return false;
  });
  return {
    built,
    async stop() {
      stopped = true;
      await running?.stop();
      await built;
    },
  };
}

/** What it starts in turn comes behind others too. */
function behindOthers({ pid }: Child): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It ended meanwhile, or the system has no such thing.
  }
}

const lastOf = async () => (await tail(log, 8)).replace(/^/gm, '    ');
