import { execFileSync } from 'node:child_process';

/**
 * Gives this process one core and `pids` the others, for who measures a service under load and not what its clients
 * take from it. Returns how to share them again; undefined where there is one core only, or no taskset (util-linux).
 */
export function partCores(pids: readonly number[]): (() => void) | undefined {
  const all = affinity(process.pid);
  const cores = all === undefined ? [] : expand(all);
  const own = cores.pop();
  if (all === undefined || own === undefined || cores.length === 0) return undefined;
  const give = (pid: number, list: string) =>
    taskset('--all-tasks', '--cpu-list', '--pid', list, String(pid));
  give(process.pid, String(own));
  for (const pid of pids) give(pid, cores.join());
  return () => {
    for (const pid of [process.pid, ...pids]) give(pid, all);
  };
}

const taskset = (...args: string[]) =>
  execFileSync('taskset', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** "0-3,6", as Linux writes the cores that a process may use. */
function affinity(pid: number): string | undefined {
  try {
    return taskset('--cpu-list', '--pid', String(pid)).split(':').at(-1)?.trim();
  } catch {
    return undefined;
  }
}

function expand(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  });
}
