import type { Exit } from './child.ts';
import { StackError } from './errors.ts';
import { type Kept, keep, type Restarts } from './keep.ts';

/** A process that a supervisor looks after. */
export interface Supervised {
  name: string;
  pid: number;
  log: string;
  exited: Promise<Exit>;
  /** The names of what it cannot start without: after a crash it waits for them, and no start without them counts. */
  needs?: readonly string[];
  /** Cleanly: asked to end, and killed when it does not; at once: killed, for data that nobody needs. */
  stop(how?: 'cleanly' | 'at once'): Promise<Exit>;
}

/** Starts one process and resolves when it is ready; gives up, and ends it, when the signal is aborted. */
export type Start<T extends Supervised> = (signal: AbortSignal) => Promise<T>;

/** Starts groups of processes, keeps them running and ends them in the opposite order. */
export interface Supervisor {
  /** Starts a group together; when one fails, the others of the group end and the failure is thrown. */
  start<T extends Start<Supervised>[]>(
    ...group: [...T]
  ): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>> }>;
  /** Aborted when `stop` is called: for what starting consists of besides processes. */
  signal: AbortSignal;
  /** What runs, in the order of starting. */
  children(): Supervised[];
  /** Ends one cleanly and starts it again; resolves when it is ready, throws when it does not become so. */
  restart(name: string): Promise<void>;
  /** Settles with what happened when a process ended by itself and is not started again; stays pending otherwise. */
  crashed: Promise<StackError>;
  /** Ends the last group first, each only when the one before has ended; 'at once' may follow 'cleanly'. */
  stop(how?: 'cleanly' | 'at once'): Promise<void>;
}

/** A supervisor with nothing to look after yet; without `restarts` the first crash settles `crashed`. */
export function supervise(restarts?: Restarts): Supervisor {
  const groups: Promise<Kept>[][] = [];
  // In the order of starting, which is not that of becoming ready.
  const places: { kept?: Kept }[] = [];
  const abort = new AbortController();
  let how: 'cleanly' | 'at once' = 'cleanly';
  let ending: Promise<void> | undefined;
  let crash: (error: StackError) => void;
  const crashed = new Promise<StackError>((resolve) => {
    crash = resolve;
  });

  const find = (name: string) => places.find(({ kept }) => kept?.name === name)?.kept;
  const running = () => places.flatMap(({ kept }) => kept?.current() ?? []);
  /** What is not looked after here is taken to be there. */
  const readySince = (name: string) => {
    const one = find(name);
    return one ? one.readySince() : 0;
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
    children: running,

    async start(...group) {
      const failed = new AbortController();
      const signal = AbortSignal.any([abort.signal, failed.signal]);
      signal.throwIfAborted();
      const children = group.map((start) => start(signal));
      const starting = children.map(async (starts, nth) => {
        const place: { kept?: Kept } = {};
        places.push(place);
        const start = group[nth] as Start<Supervised>;
        place.kept = keep(await starts, { start, signal, restarts, readySince, giveUp: crash });
        return place.kept;
      });
      groups.push(starting);
      const broken = crashed.then((error) => Promise.reject(error));
      try {
        await Promise.race([Promise.all(starting), broken]);
        return (await Promise.all(children)) as never;
      } catch (error) {
        failed.abort(error);
        await Promise.allSettled(starting);
        throw error;
      }
    },

    async restart(name) {
      const one = find(name);
      if (!one) throw new StackError(`nothing of the name ${name} runs here.`);
      await one.restart();
    },

    async stop(wanted = 'cleanly') {
      how = wanted;
      abort.abort(new StackError('stopped while starting.'));
      const impatient = ending !== undefined && how === 'at once';
      ending ??= endAll();
      if (impatient) await Promise.all(running().map((child) => child.stop(how)));
      await ending;
    },
  };
}
