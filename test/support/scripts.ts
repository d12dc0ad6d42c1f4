import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readyOrEnded, startChild } from '../../local/child.ts';
import type { Start, Supervised } from '../../local/supervise.ts';

/** Node.js processes for a supervisor, with their logs and notes in `dir`. */
export function scripts(dir: string) {
  return {
    /** A process that runs `script`, says ready, and is ready when its log says so. */
    node:
      (name: string, script: string, needs: readonly string[] = []): Start<Supervised> =>
      async (signal) => {
        const log = join(dir, `${name}.log`);
        const says = `console.log('ready ' + process.pid); setInterval(() => {}, 1000)`;
        const child = await startChild({
          name,
          command: process.execPath,
          args: ['-e', `${script}; ${says}`],
          log,
        });
        const said = async () => (await readFile(log, 'utf8')).includes(`ready ${child.pid}\n`);
        await readyOrEnded(child, { answers: said, timeoutMs: 120_000, signal });
        return { ...child, needs, stop: (how = 'cleanly') => child.stop(how === 'cleanly' ? 10_000 : 0) };
      },

    /** A script that notes when it starts and when it is asked to end. */
    noted: (name: string) => `
      const { appendFileSync } = require('node:fs');
      const note = (line) => appendFileSync(${JSON.stringify(join(dir, 'notes'))}, line + '\\n');
      note('${name} starts');
      process.once('SIGTERM', () => setTimeout(() => { note('${name} ends'); process.exit(0); }, 200))`,

    /** The notes so far, in the order of writing. */
    notes: async () => (await readFile(join(dir, 'notes'), 'utf8')).trim().split('\n'),
  };
}
