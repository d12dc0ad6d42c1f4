import { describeExit, type Exit } from './child.ts';
import { StackError } from './errors.ts';

/** A process that a supervisor looks after. */
export interface Supervised {
  name: string;
  pid: number;
  log: string;
  exited: Promise<Exit>;
  /** Cleanly: asked to end, and killed when it does not; at once: killed, for data that nobody needs. */
  stop(how?: 'cleanly' | 'at once'): Promise<Exit>;
}

/** Starts one process and resolves when it is ready; gives up, and ends it, when the signal is aborted. */
export type Start<T extends Supervised> = (signal: AbortSignal) => Promise<T>;

/** Starts groups of processes and ends them in the opposite order. */
export interface Supervisor {
  /** Starts a group together; when one fails, the others of the group end and the failure is thrown. */
  start<T extends Start<Supervised>[]>(
    ...group: [...T]
  ): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>> }>;
  /** Aborted when `stop` is called: for what starting consists of besides processes. */
  signal: AbortSignal;
  /** What runs, in the order of starting. */
  children(): Supervised[];
  /** Settles with what happened when a process ends that nobody asked to; stays pending otherwise. */
  crashed: Promise<StackError>;
  /** Ends the last group first, each only when the one before has ended; 'at once' may follow 'cleanly'. */
  stop(how?: 'cleanly' | 'at once'): Promise<void>;
}

/** A supervisor with nothing to look after yet. */
export function supervise(): Supervisor {
  const groups: Promise<Supervised>[][] = [];
  const running = new Set<Supervised>();
  const abort = new AbortController();
  let how: 'cleanly' | 'at once' = 'cleanly';
  let ending: Promise<void> | undefined;
  let crash: (error: StackError) => void;
  const crashed = new Promise<StackError>((resolve) => {
    crash = resolve;
  });

  const watch = (child: Supervised) => {
    running.add(child);
    void child.exited.then(async (exit) => {
      running.delete(child);
      if (!exit.asked) crash(new StackError(await describeExit(child, exit)));
    });
  };

  const endAll = async () => {
    for (const group of groups.toReversed()) {
      // Those still starting have been aborted: they end themselves and reject.
      const started = (await Promise.allSettled(group)).filter((one) => one.status === 'fulfilled');
      await Promise.all(started.map(({ value }) => value.stop(how)));
    }
  };

  return {
    crashed,
    signal: abort.signal,
    children: () => [...running],

    async start(...group) {
      const failed = new AbortController();
      const signal = AbortSignal.any([abort.signal, failed.signal]);
      signal.throwIfAborted();
      const starting = group.map(async (start) => {
        const child = await start(signal);
        watch(child);
        return child;
      });
      groups.push(starting);
      const broken = crashed.then((error) => Promise.reject(error));
      try {
        return (await Promise.race([Promise.all(starting), broken])) as never;
      } catch (error) {
        failed.abort(error);
        await Promise.allSettled(starting);
        throw error;
      }
    },

    async stop(wanted = 'cleanly') {
      how = wanted;
      abort.abort(new StackError('stopped while starting.'));
      const impatient = ending !== undefined && how === 'at once';
      ending ??= endAll();
      if (impatient) await Promise.all([...running].map((child) => child.stop(how)));
      await ending;
    },
  };
}
