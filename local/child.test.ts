import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';

/** True while the process runs; one that has ended and waits to be reaped does not. */
async function runs(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/\) Z /.test(stat);
}

describe('a process of the stack', () => {
  let dir: string;
  before(async function () {
    if (process.platform !== 'linux') this.skip();
    dir = await mkdtemp(join(tmpdir(), 'tracker-child-'));
  });
  after(async () => {
    if (dir) await rm(dir, { recursive: true });
  });

  it('is ended, and asked first, when the process that started it is killed', async () => {
    const note = join(dir, 'note');
    const log = join(dir, 'log');
    const child = `
      const { writeFileSync } = require('node:fs');
      process.once('SIGTERM', () => { writeFileSync(process.argv[1], 'asked'); process.exit(); });
      setInterval(() => {}, 1000);
      console.log('ready');`;
    const options = { name: 'child', command: process.execPath, args: ['-e', child, note], log };
    const parent = `
      import { readFile } from 'node:fs/promises';
      import { readyOrEnded, startChild } from ${JSON.stringify(new URL('./child.ts', import.meta.url).href)};
      const child = await startChild(${JSON.stringify(options)});
      const answers = async () => (await readFile(child.log, 'utf8')).includes('ready');
      await readyOrEnded(child, { answers, timeoutMs: 60_000 });
      console.log(child.pid);
      setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', parent], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(starter.stdout, 'data')) as [Buffer];
    const pid = Number(said);
    expect(await runs(pid)).to.equal(true);

    starter.kill('SIGKILL');
    while (await runs(pid)) await sleep(50);
    expect(await readFile(note, 'utf8')).to.equal('asked');
  });
});
