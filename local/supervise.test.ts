import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { scripts } from '../test/support/scripts.ts';
import { startChild } from './child.ts';
import { StackError } from './errors.ts';
import { isAlive } from './paths.ts';
import { type Supervisor, supervise } from './supervise.ts';

type Scripts = ReturnType<typeof scripts>;

describe('the supervisor', () => {
  let dir: string;
  let supervisor: Supervisor;
  let node: Scripts['node'];
  let noted: Scripts['noted'];
  let notes: Scripts['notes'];

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'tracker-supervise-'));
    ({ node, noted, notes } = scripts(dir));
    supervisor = supervise();
  });
  afterEach(async () => {
    await supervisor.stop('at once');
    await rm(dir, { recursive: true });
  });

  const failure = (work: Promise<unknown>): Promise<Error> =>
    work.then(
      () => expect.fail('it started'),
      (error) => error as Error,
    );

  it('ends the last group first, and each group only when the one before has ended', async () => {
    await supervisor.start(node('database', noted('database')), node('kafka', noted('kafka')));
    await supervisor.start(node('auth', noted('auth')), node('user', noted('user')));
    await supervisor.stop();
    const lines = await notes();
    expect(lines.slice(0, 2)).to.have.members(['database starts', 'kafka starts']);
    expect(lines.slice(2, 4)).to.have.members(['auth starts', 'user starts']);
    expect(lines.slice(4, 6)).to.have.members(['auth ends', 'user ends']);
    expect(lines.slice(6)).to.have.members(['database ends', 'kafka ends']);
  });

  it('tells which process crashed, how, and the last lines it said', async () => {
    const script = `
      for (let i = 0; i < 40; i++) console.log('line ' + i);
      process.once('SIGUSR2', () => process.exit(3))`;
    const [ledger] = await supervisor.start(node('ledger', script), node('calm', ''));
    process.kill(ledger.pid, 'SIGUSR2');
    const { message } = await supervisor.crashed;
    expect(message).to.match(/^ledger \(pid \d+\) exited with code 3; the end of .*ledger\.log:\n/);
    expect(message).to.contain('    line 39\n    ready ').and.not.contain('line 20\n');
  });

  it('tells the signal that ended a process', async () => {
    const [child] = await supervisor.start(node('ledger', ''));
    process.kill(child.pid, 'SIGKILL');
    expect((await supervisor.crashed).message).to.match(/^ledger \(pid \d+\) was ended by SIGKILL/);
  });

  it('does not call an asked end a crash', async () => {
    const [child] = await supervisor.start(node('ledger', ''));
    await supervisor.stop();
    expect(await child.exited).to.deep.equal({ code: null, signal: 'SIGTERM', asked: true });
    const calm = sleep(300, 'calm');
    expect(await Promise.race([supervisor.crashed, calm])).to.equal('calm');
  });

  it('gives up the group when one of it ends before it is ready', async () => {
    const error = await failure(
      supervisor.start(
        node('broken', 'console.error("no such table"); process.exit(1)'),
        node('slow', 'while (true);'),
      ),
    );
    expect(error).to.be.instanceOf(StackError);
    expect(error.message)
      .to.match(/^broken .*exited with code 1/)
      .and.contain('no such table');
    expect(supervisor.children()).to.deep.equal([]);
  });

  it('kills what does not end when it is asked twice', async () => {
    const [deaf] = await supervisor.start(node('deaf', 'process.on("SIGTERM", () => {})'));
    const first = supervisor.stop();
    await supervisor.stop('at once');
    await first;
    expect(isAlive(deaf.pid)).to.equal(false);
  });

  it('says what could not be started when the command is missing', async () => {
    const log = join(dir, 'absent.log');
    const error = await failure(startChild({ name: 'absent', command: join(dir, 'nothing'), args: [], log }));
    expect(error.message).to.match(/^absent cannot be started: .*nothing is not there or not executable\.$/);
  });
});
