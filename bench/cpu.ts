import { readFile } from 'node:fs/promises';
import { perSecond } from './load.ts';

/** What Linux counts in /proc: hundredths of a second, on every machine. */
const TICK_MICROS = 10_000;

/** CPU time that a process takes for one of so many calls, in microseconds: of all its threads, user and system. */
export async function cpuPerCall(pid: number, call: () => Promise<unknown>, calls: number): Promise<number> {
  let made = 0;
  const counted = () => {
    made++;
    return call();
  };
  const before = await cpuMicros(pid);
  await perSecond(counted, { calls, ms: Number.POSITIVE_INFINITY });
  return ((await cpuMicros(pid)) - before) / made;
}

/** utime and stime of proc(5), the 14th and 15th field; the 2nd, in parentheses, may hold anything. */
async function cpuMicros(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const [utime, stime] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(utime) + Number(stime)) * TICK_MICROS;
}
