import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from './errors.ts';
import { root } from './paths.ts';
import { isListening } from './ports.ts';

/** How a child ended; `asked` is true when `stop` had been called before. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  asked: boolean;
}

/** A running process of the stack, its output appended to `log`. */
export interface Child {
  name: string;
  pid: number;
  log: string;
  /** Settles when the process has ended; never rejects. */
  exited: Promise<Exit>;
  /** SIGTERM, and SIGKILL after `graceMs` (0 kills at once); settles when the process has ended. */
  stop(graceMs?: number): Promise<Exit>;
}

interface ChildOptions {
  name: string;
  command: string;
  args: string[];
  log: string;
  env?: NodeJS.ProcessEnv;
  /** The folder that it runs in, where it is not ours. */
  cwd?: string;
}

let shell: ChildProcess | undefined;

/** Sees to it that a child ends when this process is killed: leash.sh, one shell for all, outlives it. */
export function leash(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) return;
  if (!shell) {
    const script = join(root, 'local', 'leash.sh');
    shell = spawn('/bin/sh', [script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    // Neither the shell nor the pipe to it is a reason for this process to stay.
    shell.unref();
    (shell.stdin as Socket).unref();
    shell.stdin?.on('error', () => {});
  }
  const { stdin } = shell;
  stdin?.write(`+ ${child.pid}\n`);
  child.once('exit', () => stdin?.write(`- ${child.pid}\n`));
}

/** Starts a process; throws a `StackError` when its command does not exist. */
export async function startChild({ name, command, args, log, env, cwd }: ChildOptions): Promise<Child> {
  await mkdir(dirname(log), { recursive: true });
  const file = await open(log, 'a', 0o600);
  // Detached: Ctrl-C in a terminal goes to the whole foreground group, and the order of stopping is ours.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
    env: env ?? process.env,
    ...(cwd && { cwd }),
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) => {
      reject(
        new StackError(`${name} cannot be started: ${command} is not there or not executable.`, { cause }),
      );
    });
  }).finally(() => file.close());

  const pid = child.pid as number;
  leash(child);
  let asked = false;
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve({ code, signal, asked });
    });
  });

  return {
    name,
    pid,
    log,
    exited,
    async stop(graceMs = 10_000) {
      asked = true;
      const timer = graceMs > 0 ? setTimeout(() => child.kill('SIGKILL'), graceMs) : undefined;
      child.kill(graceMs > 0 ? 'SIGTERM' : 'SIGKILL');
      const exit = await exited;
      clearTimeout(timer);
      return exit;
    },
  };
}

/** A line of bundled code, which Node.js shows with a fault in it, tells nobody anything. */
const LONGEST_LINE = 500;

/** The last lines of a log file, each cut where it is very long, or an empty text when there is none. */
export async function tail(log: string, lines = 15): Promise<string> {
  const file = await open(log).catch(() => undefined);
  if (!file) return '';
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, 16_384));
    await file.read(bytes, 0, bytes.length, size - bytes.length);
    const last = bytes.toString('utf8').trimEnd().split('\n').slice(-lines);
    return last
      .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line))
      .join('\n');
  } finally {
    await file.close();
  }
}

/** How a child ended, in a few words. */
export function howEnded({ name, pid }: Pick<Child, 'name' | 'pid'>, { code, signal }: Exit): string {
  return `${name} (pid ${pid}) ${signal ? `was ended by ${signal}` : `exited with code ${code}`}`;
}

/** One line on how a child ended and, if given, what happens now; below it the last lines of its log, indented. */
export async function describeExit(
  child: Pick<Child, 'name' | 'pid' | 'log'>,
  exit: Exit,
  now?: string,
): Promise<string> {
  const last = await tail(child.log);
  const heading = [howEnded(child, exit), ...(now ? [now] : [])].join('; ');
  return last ? `${heading}; the end of ${child.log}:\n${last.replace(/^/gm, '    ')}` : heading;
}

/** What tells that a child is ready. */
interface Readiness {
  /** The loopback port it listens on, where it does; asked first, because asking costs nothing. */
  port?: number;
  /** A real request to it; one that throws counts as not yet. */
  answers(): Promise<boolean>;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/**
 * Waits until a child is ready. When it ends first, the time is over or the signal is aborted, the child is
 * ended and a `StackError` with the end of its log, or the signal's reason, is thrown.
 */
export async function readyOrEnded(child: Child, readiness: Readiness): Promise<void> {
  const { port, answers, timeoutMs, signal } = readiness;
  const isReady = async () => (port === undefined || (await isListening(port))) && (await answers());
  const deadline = Date.now() + timeoutMs;
  let ended: Exit | undefined;
  void child.exited.then((exit) => {
    ended = exit;
  });
  try {
    while (!(await isReady().catch(() => false))) {
      signal?.throwIfAborted();
      if (ended) throw new StackError(await describeExit(child, ended));
      if (Date.now() > deadline) {
        const last = await tail(child.log);
        throw new StackError(
          `${child.name} was not ready after ${timeoutMs / 1000} s; the end of ${child.log}:\n${last}`,
        );
      }
      await sleep(25);
    }
  } catch (error) {
    await child.stop(5000);
    throw error;
  }
}
