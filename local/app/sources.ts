import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What is in the app's folder and not in its export. */
const BESIDES = new Set(['node_modules', 'dist', 'android', 'ios', 'e2e', '.expo', 'nginx.conf']);

/** A digest of everything that the export of an app is made from: its files and the packages that it names. */
export async function stateOf(folder: string): Promise<string> {
  const digest = createHash('sha256');
  for (const file of (await filesIn(folder)).sort()) {
    digest.update(`${relative(folder, file).split(sep).join('/')}\0`);
    digest.update(
      createHash('sha256')
        .update(await readFile(file))
        .digest(),
    );
  }
  return digest.digest('hex');
}

async function filesIn(folder: string, top = true): Promise<string[]> {
  const found = (await readdir(folder, { withFileTypes: true })).map(async (entry) => {
    const path = join(folder, entry.name);
    if (top && BESIDES.has(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(path, false);
    return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Whether the packages of the lockfile were installed since it changed, by what npm leaves when it is done. */
export async function isInstalled(folder: string): Promise<boolean> {
  const [lockfile, installed] = await Promise.all(
    ['package-lock.json', join('node_modules', '.package-lock.json')].map((name) =>
      stat(join(folder, name)).catch(() => undefined),
    ),
  );
  return lockfile !== undefined && installed !== undefined && installed.mtimeMs >= lockfile.mtimeMs;
}
