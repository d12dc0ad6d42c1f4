import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildDir, buildPrograms, serviceProgram } from '../../local/build.ts';
import { localDir, root } from '../../local/paths.ts';
import { services } from '../../local/services.ts';
import { type Fault, NotMet } from '../fault.ts';
import { serviceProcesses } from '../processes.ts';
import type { Scene } from '../scene.ts';

const run = promisify(execFile);
const git = async (...args: string[]) => (await run('git', args, { cwd: root })).stdout.trim();

/** Every process of the services ends cleanly and is started again, one after the other. */
export const rollingRestart: Fault = {
  name: 'rolling-restart',
  family: 'releases',
  weight: 9,
  inject: (scene) => roll(scene),
};

/** The release before, whose schema was another one, is replaced by this checkout's, process by process. */
export const rollingRelease: Fault = {
  name: 'rolling-release',
  family: 'releases',
  stage: 'release before',
  async inject(scene) {
    if (!(await commitBefore())) throw new NotMet('there is no git history to take a release from');
    await buildPrograms(services.map(({ name }) => serviceProgram(name)));
    await roll(scene, buildDir);
  },
};

async function roll({ stack, acknowledged, note }: Scene, to?: string): Promise<void> {
  await acknowledged(10);
  // The replicas of one service after the other's.
  const names = services.flatMap(({ name }) => serviceProcesses(stack, name)).map(({ name }) => name);
  for (const one of names) {
    await stack.restart(one, to);
    note(`${one} serves again`);
    await acknowledged(3);
  }
}

/** The bundles of the release before, made from the repository's history; undefined where there is none. */
export async function releaseBefore(): Promise<string | undefined> {
  const commit = await commitBefore();
  return commit && builtFrom(commit);
}

/** The last commit whose schema was another one: the parent of the one that added the newest migration. */
async function commitBefore(): Promise<string | undefined> {
  const migrations = ['--diff-filter=A', '--format=%H', '--', 'services/*/migrations/*.sql'];
  try {
    const added = await git('log', '-1', ...migrations);
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
