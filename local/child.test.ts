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
    const child = `process.once('SIGTERM', () => { require('node:fs').writeFileSync(${JSON.stringify(note)}, 'asked'); process.exit(); });
      setInterval(() => {}, 1000)`;
    const parent = `
      import { startChild } from ${JSON.stringify(new URL('./child.ts', import.meta.url).href)};
      const args = ['-e', ${JSON.stringify(child)}];
      const { pid } = await startChild({ name: 'child', command: process.execPath, args, log: ${JSON.stringify(join(dir, 'log'))} });
      setTimeout(() => console.log(pid), 500);`;
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
