import { readFile } from 'node:fs/promises';
import type { Measure } from '../measure.ts';

/**
 * Memory of Kafka, the database, the services and the gateway in MiB, after whatever ran before: proportional set
 * size, so what services and gateway share (the node binary) is counted once. The sum of resident sizes, which counts
 * it five times, stands beside it. Linux only.
 */
export const memory: Measure = async ({ stack: { processes } }) => {
  const sizes = await Promise.all(
    processes.map(async ({ name, pid }) => {
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
      const mebibytes = (what: string) =>
        Number(new RegExp(`^${what}: +(\\d+) kB`, 'm').exec(rollup)?.[1]) / 1024;
      return { name, own: mebibytes('Pss'), resident: mebibytes('Rss') };
    }),
  );
  const value = sizes.reduce((sum, { own }) => sum + own, 0);
  const resident = sizes.reduce((sum, one) => sum + one.resident, 0);
  const each = sizes.map(({ name, own }) => `${name} ${Math.round(own)}`).sort();
  return [{ key: 'memory_mb', value, detail: `${each.join(', ')}; resident ${Math.round(resident)}` }];
};
