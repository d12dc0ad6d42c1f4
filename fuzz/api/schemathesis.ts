import { type SpawnOptions, spawn } from 'node:child_process';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StackError } from '../../local/errors.ts';
import { localDir } from '../../local/paths.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const requirements = join(here, 'requirements.txt');
const venv = join(localDir, 'tools', 'schemathesis');

/** What ends with exit code 0 where a virtual environment can be made. */
const CHECK = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';

/** Installs schemathesis, once per requirements.txt; throws a `StackError` saying what this machine lacks. */
export async function installSchemathesis(): Promise<void> {
  const installed = join(venv, 'installed.txt');
  const [wanted, present] = await Promise.all(
    [requirements, installed].map((file) => readFile(file, 'utf8').catch(() => undefined)),
  );
  if (wanted === present) return;
  const usable = await run('python3', ['-c', CHECK], { stdio: 'ignore' });
  if (usable === undefined)
    throw new StackError('python3 is missing (schemathesis runs on it): install Python 3.10 or newer.');
  if (usable !== 0) {
    throw new StackError(
      'python3 cannot make the virtual environment for schemathesis: it must be 3.10 or newer and have venv ' +
        '(on Debian and Ubuntu: apt-get install python3-venv).',
    );
  }
  console.log('installing schemathesis (first time about half a minute) …');
  await rm(venv, { recursive: true, force: true });
  const quiet = ['install', '--quiet', '--disable-pip-version-check'];
  const done =
    (await run('python3', ['-m', 'venv', venv])) === 0 &&
    (await run(join(venv, 'bin', 'pip'), [...quiet, '--requirement', requirements])) === 0;
  if (!done) throw new StackError('schemathesis could not be installed: see above.');
  await copyFile(requirements, installed);
}

interface Run {
  /** The file of an OpenAPI document. */
  description: string;
  url: string;
  /** Whom to log in as. */
  username: string;
  password: string;
  /** Cases an operation. */
  examples: number;
  seed: number;
  /** More of schemathesis' own arguments. */
  filter: readonly string[];
}

/** Runs schemathesis, which prints what it finds and a summary; true when it found nothing. */
export async function schemathesis(asked: Run): Promise<boolean> {
  const { description, url, username, password, examples, seed, filter } = asked;
  const workDir = join(localDir, 'fuzz-api');
  await mkdir(workDir, { recursive: true });
  const code = await run(
    join(venv, 'bin', 'schemathesis'),
    [
      ...['--config-file', join(here, 'schemathesis.toml'), 'run', description, '--url', url],
      ...['--max-examples', String(examples), '--seed', String(seed), ...filter],
    ],
    { cwd: workDir, env: { ...process.env, FUZZ_USERNAME: username, FUZZ_PASSWORD: password } },
  );
  return code === 0;
}

/** The exit code of a program that talks to this terminal; undefined where there is no such program. */
function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', () => resolve(undefined));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
