import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { eventually } from '../test/support/mesh.ts';
import { scripts } from '../test/support/scripts.ts';
import { StackError } from './errors.ts';
import type { Restarts } from './keep.ts';
import { isAlive } from './paths.ts';
import { type Start, type Supervised, type Supervisor, supervise } from './supervise.ts';

describe('what crashed', () => {
  let dir: string;
  let said: string[];
  let node: ReturnType<typeof scripts>['node'];
  let noted: ReturnType<typeof scripts>['noted'];
  let notes: ReturnType<typeof scripts>['notes'];
  const supervisors: Supervisor[] = [];

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'tracker-keep-'));
    said = [];
    ({ node, noted, notes } = scripts(dir));
  });
  afterEach(async () => {
    await Promise.all(supervisors.splice(0).map((one) => one.stop('at once')));
    await rm(dir, { recursive: true });
  });

  function supervisorThat(restarts: Partial<Restarts> = {}): Supervisor {
    const one = supervise({ say: (line) => said.push(line), firstMs: 1, longestMs: 4, ...restarts });
    supervisors.push(one);
    return one;
  }
  const pidOf = (supervisor: Supervisor, name: string) =>
    supervisor.children().find((child) => child.name === name)?.pid ?? 0;

  /** Kills it and returns the pid of what serves in its place. */
  async function killed(supervisor: Supervisor, name: string): Promise<number> {
    const pid = pidOf(supervisor, name);
    process.kill(pid, 'SIGKILL');
    return eventually(async () => {
      const now = pidOf(supervisor, name);
      expect(now).to.be.above(0).and.not.equal(pid);
      return now;
    });
  }

  it('is started again, its log going on, and those who asked are told', async () => {
    const told: unknown[] = [];
    const supervisor = supervisorThat({ onRestart: (...what) => told.push(what) });
    const [first] = await supervisor.start(node('ledger', ''));
    const pid = await killed(supervisor, 'ledger');
    expect(isAlive(pid)).to.equal(true);
    expect(said[0]).to.equal(`ledger (pid ${first.pid}) was ended by SIGKILL; started again in 0.001 s`);
    expect(said[1]).to.match(/^ledger serves again, \d+\.\d s after it ended$/);
    expect(await readFile(first.log, 'utf8')).to.equal(`ready ${first.pid}\nready ${pid}\n`);
    expect(told).to.have.length(1);
    expect(told[0]).to.deep.include.members(['ledger', pid]);
  });

  it('is told of with the end of its log when it exited by itself', async () => {
    const supervisor = supervisorThat();
    const [{ pid }] = await supervisor.start(
      node('ledger', "process.once('SIGUSR2', () => { console.log('no space'); process.exit(3); })"),
    );
    process.kill(pid, 'SIGUSR2');
    await eventually(async () => expect(said).to.have.length(2));
    expect(said[0])
      .to.match(
        /^ledger \(pid \d+\) exited with code 3; started again in 0\.001 s; the end of .*ledger\.log:\n/,
      )
      .and.match(/\n {4}no space$/);
  });

  const pauses = () => said.flatMap((line) => /started again in ([\d.]+) s/.exec(line)?.[1] ?? []);

  it('is started after pauses that double, up to the longest', async () => {
    const supervisor = supervisorThat();
    await supervisor.start(node('ledger', ''));
    for (let crash = 0; crash < 4; crash++) await killed(supervisor, 'ledger');
    expect(pauses()).to.deep.equal(['0.001', '0.002', '0.004', '0.004']);
  });

  it('is started after the first pause again when it had run well', async () => {
    const supervisor = supervisorThat({ wellMs: 0 });
    await supervisor.start(node('ledger', ''));
    for (let crash = 0; crash < 3; crash++) await killed(supervisor, 'ledger');
    expect(pauses()).to.deep.equal(['0.001', '0.001', '0.001']);
  });

  /** Runs well while there is no file of this name, and then does not start any more. */
  const untilBroken = (broken: string) => `
    ${noted('ledger')};
    if (require('node:fs').existsSync(${JSON.stringify(broken)})) { console.log('bad table'); process.exit(1); }`;

  it('is given up when it could not be started five times in a row', async () => {
    const supervisor = supervisorThat();
    const broken = join(dir, 'broken');
    const [{ pid }] = await supervisor.start(node('ledger', untilBroken(broken)));
    await writeFile(broken, '');
    process.kill(pid, 'SIGKILL');
    const error = await supervisor.crashed;
    expect(error).to.be.instanceOf(StackError);
    expect(error.message)
      .to.match(/^ledger could not be started 5 times in a row; the last time:\nledger .* exited with code 1/)
      .and.contain('bad table');
    expect(await notes()).to.have.length(6);
    expect(supervisor.children()).to.deep.equal([]);
  });

  it('is started no more by a supervisor that is told to stop while it waits', async () => {
    const supervisor = supervisorThat({ firstMs: 60_000, longestMs: 60_000 });
    const [{ pid }] = await supervisor.start(node('ledger', noted('ledger')));
    process.kill(pid, 'SIGKILL');
    await eventually(async () => expect(pauses()).to.deep.equal(['60']));
    await supervisor.stop();
    expect(supervisor.children()).to.deep.equal([]);
    expect(await notes()).to.deep.equal(['ledger starts']);
    expect(await Promise.race([supervisor.crashed, sleep(100, 'calm')])).to.equal('calm');
  });

  it('ends with the supervisor when it is just being started again', async () => {
    const supervisor = supervisorThat();
    const slow = join(dir, 'slow');
    const script = `
      const { existsSync, writeFileSync } = require('node:fs');
      if (existsSync('${slow}')) { writeFileSync('${slow}', String(process.pid)); while (true); }`;
    const [{ pid }] = await supervisor.start(node('ledger', script));
    await writeFile(slow, '');
    process.kill(pid, 'SIGKILL');
    const next = await eventually(async () => {
      const found = Number(await readFile(slow, 'utf8'));
      expect(found).to.be.above(0);
      return found;
    });
    await supervisor.stop();
    expect(isAlive(next)).to.equal(false);
    expect(supervisor.children()).to.deep.equal([]);
  });

  it('waits for what it needs', async () => {
    const supervisor = supervisorThat();
    let mayStart: () => void = () => {};
    let door: Promise<void> = Promise.resolve();
    const database: Start<Supervised> = async (signal) => {
      await door;
      return node('database', noted('database'))(signal);
    };
    await supervisor.start(database);
    await supervisor.start(node('ledger', noted('ledger'), ['database', 'elsewhere']));
    door = new Promise((resolve) => {
      mayStart = resolve;
    });
    // One after the other: a ledger whose end is seen first would start beside a database that seems to run.
    for (const [nth, name] of ['database', 'ledger'].entries()) {
      process.kill(pidOf(supervisor, name), 'SIGKILL');
      await eventually(async () => expect(pauses()).to.have.length(nth + 1));
    }
    // Long enough for a ledger that does not wait.
    await sleep(500);
    mayStart();
    await eventually(async () => expect(supervisor.children()).to.have.length(2));
    expect(await notes()).to.deep.equal([
      'database starts',
      'ledger starts',
      'database starts',
      'ledger starts',
    ]);
  });

  it('is not given up for what went away while it was started', async () => {
    const supervisor = supervisorThat();
    await supervisor.start(node('database', ''));
    let starts = 0;
    const ledger: Start<Supervised> = async (signal) => {
      if (++starts > 1 && starts < 10) {
        await killed(supervisor, 'database');
        throw new StackError('ledger has no database');
      }
      return node('ledger', '', ['database'])(signal);
    };
    await supervisor.start(ledger);
    await killed(supervisor, 'ledger');
    expect(starts).to.equal(10);
  });

  it('is the only one to be started again', async () => {
    const supervisor = supervisorThat();
    const [calm] = await supervisor.start(node('calm', ''), node('ledger', ''));
    await killed(supervisor, 'ledger');
    expect(pidOf(supervisor, 'calm')).to.equal(calm.pid);
    expect(supervisor.children().map(({ name }) => name)).to.deep.equal(['calm', 'ledger']);
  });

  it('need not crash to be started again: it is asked to end first', async () => {
    const supervisor = supervisorThat();
    await supervisor.start(node('ledger', noted('ledger')));
    await supervisor.restart('ledger');
    expect(await notes()).to.deep.equal(['ledger starts', 'ledger ends', 'ledger starts']);
    expect(isAlive(pidOf(supervisor, 'ledger'))).to.equal(true);
  });

  it('and is asked to start again meanwhile is started once', async () => {
    const supervisor = supervisorThat();
    const [{ pid }] = await supervisor.start(node('ledger', noted('ledger')));
    const restarted = supervisor.restart('ledger');
    process.kill(pid, 'SIGKILL');
    await Promise.all([restarted, supervisor.restart('ledger')]);
    expect(supervisor.children()).to.have.length(1);
    expect((await notes()).filter((line) => line === 'ledger starts')).to.have.length(2);
  });
});
