import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Measure } from '../measure.ts';

/** Resident memory of Kafka, the database and the services, in MiB, after whatever ran before. */
export const memory: Measure = async ({ stack: { processes } }) => {
  const pids = processes.map(({ pid }) => pid);
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=,rss=', '-p', pids.join()]);
  const megabytes = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .map(([pid = 0, kib = 0]) => [pid, kib / 1024]),
  );
  const each = processes.map(({ name, pid }) => `${name} ${Math.round(megabytes.get(pid) ?? Number.NaN)}`);
  const value = [...megabytes.values()].reduce((sum, one) => sum + one, 0);
  return [{ key: 'memory_mb', value, detail: each.sort().join(', ') }];
};
