import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of the bench's own that has said it is ready. */
export interface Forked<T> {
  readonly ready: T;
  /** Lets the process end by itself, and waits for that. */
  stop(): Promise<void>;
}

/** Runs a module in a process of its own and waits for its one message; rejects when it ends before. */
export async function forkModule<T>(module: URL, args: readonly string[] = []): Promise<Forked<T>> {
  const child = fork(fileURLToPath(module), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const ready = await Promise.race([firstMessage<T>(child), ended.then(() => undefined)]);
  if (ready === undefined) throw new Error(`${fileURLToPath(module)} ended before it was ready`);
  return {
    ready,
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

async function firstMessage<T>(child: ChildProcess): Promise<T> {
  const [message] = await once(child, 'message');
  return message as T;
}
