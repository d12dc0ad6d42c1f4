import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { StackError } from '../errors.ts';
import { buildApp, isBuilt, type Step } from './build.ts';

describe('the build of the app', () => {
  let top: string;
  let app: { folder: string; dist: string; notes: string };
  let ran: string[];
  let fails: string | undefined;
  const execPath = process.env.npm_execpath;

  before(() => {
    process.env.npm_execpath = '/npm/bin/npm-cli.js';
  });
  after(() => {
    process.env.npm_execpath = execPath;
    if (execPath === undefined) delete process.env.npm_execpath;
  });
  beforeEach(async () => {
    top = await mkdtemp(join(tmpdir(), 'tracker-build-'));
    const folder = join(top, 'app');
    app = { folder, dist: join(folder, 'dist'), notes: join(top, 'notes') };
    ran = [];
    fails = undefined;
    await write('package-lock.json', '{}');
    await write('src/index.ts', 'one');
  });
  afterEach(() => rm(top, { recursive: true }));

  async function write(name: string, text: string): Promise<void> {
    const path = join(app.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  /** In place of npm and Expo: what they leave behind. */
  async function run({ args }: Step): Promise<void> {
    const step = args[1] === 'ci' ? 'install' : 'export';
    ran.push(step);
    if (fails === step) throw new StackError(`${step} failed`);
    if (step === 'install') return write('node_modules/.package-lock.json', '{}');
    const output = args.at(-1) ?? '';
    await mkdir(output, { recursive: true });
    await writeFile(join(output, 'index.html'), await readFile(join(app.folder, 'src/index.ts')));
  }
  const build = () => buildApp({ ...app, run, say: () => {} });
  const shown = () => readFile(join(app.dist, 'index.html'), 'utf8');

  it('installs and exports once, and nothing where nothing changed', async () => {
    await build();
    expect([ran, await shown(), await isBuilt(app)]).to.deep.equal([['install', 'export'], 'one', true]);
    await build();
    expect(ran).to.have.length(2);
  });

  it('exports anew when a source changed, is gone or is new, and installs when the lockfile did', async () => {
    await build();
    await write('src/index.ts', 'two');
    await build();
    await write('src/more.ts', 'x');
    await build();
    await rm(join(app.folder, 'src/more.ts'));
    await build();
    expect([ran.slice(2), await shown()]).to.deep.equal([['export', 'export', 'export'], 'two']);
    await write('package-lock.json', '{"lockfileVersion": 3}');
    const later = new Date(Date.now() + 5000);
    await utimes(join(app.folder, 'package-lock.json'), later, later);
    await build();
    expect(ran.slice(5)).to.deep.equal(['install', 'export']);
  });

  it('does not mind tests, what is generated, and files that were only touched', async () => {
    await build();
    for (const name of [
      'src/index.test.ts',
      'e2e/ledger.ts',
      '.expo/x.json',
      'android/x',
      'node_modules/y.js',
    ])
      await write(name, 'x');
    await write('src/index.ts', 'one');
    expect(await isBuilt(app)).to.equal(true);
    await rm(app.dist, { recursive: true });
    expect(await isBuilt(app), 'taken away').to.equal(false);
  });

  it('keeps the last export where the next one fails, and tries again', async () => {
    await build();
    await write('src/index.ts', 'broken');
    fails = 'export';
    expect(await build().catch((error: Error) => error.message)).to.equal('export failed');
    expect([await shown(), await isBuilt(app)]).to.deep.equal(['one', false]);
    expect(existsSync(join(app.notes, `export-${process.pid}`))).to.equal(false);
    fails = undefined;
    await build();
    expect([await shown(), await isBuilt(app)]).to.deep.equal(['broken', true]);
  });

  it('is of the sources as they were when it began', async () => {
    const saving = async (step: Step) => {
      await run(step);
      if (step.args[1] !== 'ci') await write('src/index.ts', 'saved meanwhile');
    };
    await buildApp({ ...app, run: saving, say: () => {} });
    expect(await isBuilt(app)).to.equal(false);
  });
});
