import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StackError } from '../errors.ts';
import type { Say } from '../fetch.ts';
import { appDist, localDir, ownFolder, root } from '../paths.ts';
import { isInstalled, stateOf } from './sources.ts';

/** A program of the build: what it is for, a script for Node.js and its arguments, run in the app's folder. */
export interface Step {
  readonly what: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

interface BuildOptions {
  /** The app's sources. */
  readonly folder: string;
  /** Where the export belongs. */
  readonly dist: string;
  /** What is kept of the last build, and the room for the next one. */
  readonly notes: string;
  readonly say: Say;
  /** Runs a step to its end; rejects with a `StackError` where it fails. */
  readonly run: (step: Step) => Promise<void>;
}

/** The folder of the app's log and of what is kept of its builds. */
export const appNotes = join(localDir, 'app');
/** This checkout's app. */
export const ownApp = { folder: join(root, 'app'), dist: appDist, notes: appNotes };

/** Whether the export is of the sources as they are. */
export async function isBuilt({ folder, dist, notes }: Omit<BuildOptions, 'say' | 'run'>): Promise<boolean> {
  const record = await readFile(join(notes, 'built'), 'utf8').catch(() => '');
  return existsSync(join(dist, 'index.html')) && record === (await stateOf(folder));
}

/** Installs the app's packages where their lockfile changed, and exports the app for the web where its sources did. */
export async function buildApp({ say, run, ...app }: BuildOptions): Promise<void> {
  const { folder, dist, notes } = app;
  if (await isBuilt(app)) return;
  if (!(await isInstalled(folder))) {
    say('app: installing its packages, once per lockfile …');
    await run({ what: 'the packages of the app', args: [npm(), ...INSTALL], env: environment() });
  }
  const started = Date.now();
  // Before the build: a file that is saved meanwhile may or may not be in it.
  const state = await stateOf(folder);
  await mkdir(notes, { recursive: true });
  const room = await ownFolder(notes, 'export-');
  try {
    say('app: building it for the web …');
    const output = join(room, 'dist');
    const args = [
      join(folder, 'node_modules', 'expo', 'bin', 'cli'),
      'export',
      '-p',
      'web',
      '--output-dir',
      output,
    ];
    await run({ what: 'the export of the app', args, env: environment() });
    if (!existsSync(join(output, 'index.html')))
      throw new StackError('the export of the app has no index.html.');
    await rm(join(notes, 'built'), { force: true });
    await rm(dist, { recursive: true, force: true });
    await rename(output, dist);
    await writeFile(join(notes, 'built'), state);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
  say(`app: built in ${Math.round((Date.now() - started) / 1000)} s`);
}

const INSTALL = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];

/** npm's own program, which also Windows can start; npx, under which we run, says where it is. */
function npm(): string {
  const { npm_execpath = '' } = process.env;
  if (npm_execpath.endsWith('.js')) return npm_execpath.replace(/npx-cli\.js$/, 'npm-cli.js');
  throw new StackError('the app is built with npm: use make app, or npx tsx local/app/main.ts.');
}

/** Ours, without what npm tells its children of the project that it runs in. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local_prefix|command)/.test(name),
  );
  return { ...Object.fromEntries(own), CI: '1', EXPO_OFFLINE: '1', EXPO_NO_TELEMETRY: '1' };
}
