import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildDir, buildPrograms, serviceProgram } from '../../local/build.ts';
import { localDir, root } from '../../local/paths.ts';
import { services } from '../../local/services.ts';
import type { Fault } from '../fault.ts';
import { type Result, rehearsal } from './rehearsal/rehearsal.ts';
import { processesOf } from './tools.ts';

const run = promisify(execFile);
const git = async (...args: string[]) => (await run('git', args, { cwd: root })).stdout.trim();

/** Every process of the services ends cleanly and is started again, one after the other. */
export const rollingRestart: Fault = rolling('rolling-restart');

function rolling(name: string, to?: string): Fault {
  return {
    name,
    family: 'releases',
    async inject({ stack, acknowledged, note }) {
      await acknowledged(10);
      const names = services.flatMap((service) => processesOf(stack, service.name)).map((one) => one.name);
      for (const one of names) {
        await stack.restart(one, to);
        note(`${one} serves again`);
        await acknowledged(3);
      }
    },
  };
}

/**
 * Starts the release before on an empty database, lets clients use it, and replaces it, process by process, by the one of
 * this checkout. Undefined where no such release can be had: without git, and without its history.
 */
export async function runRelease(seed: number, from?: string): Promise<Result | undefined> {
  const commit = from ?? (await commitBefore());
  if (!commit) return undefined;
  const old = await builtFrom(commit);
  await buildPrograms(services.map(({ name }) => serviceProgram(name)));
  const stage = await rehearsal({ buildDir: old });
  try {
    return await stage.run(rolling('rolling-release', buildDir), seed);
  } finally {
    await stage.close();
  }
}

/** The last commit whose schema was another one: the parent of the one that added the newest migration. */
async function commitBefore(): Promise<string | undefined> {
  try {
    const added = await git(
      'log',
      '-1',
      '--diff-filter=A',
      '--format=%H',
      '--',
      'services/*/migrations/*.sql',
    );
    return added === '' ? undefined : await git('rev-parse', '--verify', `${added}^`);
  } catch {
    return undefined;
  }
}

/** The services' bundles as a commit has them, with the packages of now; made once. */
async function builtFrom(commit: string): Promise<string> {
  const dir = join(localDir, 'releases', commit);
  const out = join(dir, 'build');
  if (existsSync(join(out, 'inputs.json'))) return out;
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const archive = join(dir, 'source.tar');
  await git('archive', '--format=tar', '-o', archive, commit);
  await run('tar', ['-xf', archive, '-C', dir]);
  await rm(archive);
  await symlink(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
  await run(process.execPath, ['--import=tsx', join('local', 'build.ts'), out], { cwd: dir });
  return out;
}
