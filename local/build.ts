import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, stop } from 'esbuild';
import { localDir, root } from './paths.ts';
import { services } from './services.ts';

/** The folder that `buildPrograms` fills unless told otherwise. */
export const buildDir = join(localDir, 'build');

/** What is bundled: the folder of its main.ts, and the name of the folder that the bundle goes to. */
export interface Program {
  name: string;
  folder: string;
}

/** The command that makes administrators, for where there is no checkout. */
const adminProgram: Program = { name: 'admin', folder: join('services', 'auth', 'admin') };

/** A build whose sources differ from the checkout's. */
export interface Variant {
  /** The same for the same difference, and no other's. */
  key: string;
  plugins: Plugin[];
}
const AS_IT_IS: Variant = { key: '', plugins: [] };

/** A service by its name. */
export const serviceProgram = (name: string): Program => ({ name, folder: join('services', name) });

/**
 * Bundles each program into `<outDir>/<name>/main.js`, its migrations beside it, unless nothing has changed
 * since the last time. Packages with native code or with files that they find by their own path stay outside,
 * so `node_modules` must be found above `outDir` at run time.
 */
export async function buildPrograms(
  programs: Program[],
  outDir: string = buildDir,
  variant: Variant = AS_IT_IS,
): Promise<void> {
  await Promise.all([
    bundle(programs, outDir, variant),
    ...programs.map((program) => copyMigrations(program, outDir)),
  ]);
}

async function bundle(programs: Program[], outDir: string, { key, plugins }: Variant): Promise<void> {
  const record = join(outDir, 'inputs.json');
  const names = programs.map(({ name }) => name);
  const built = names.every((name) => existsSync(join(outDir, name, 'main.js')));
  if (built && (await isCurrent(record, names, key))) return;
  const started = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: programs.map(({ name, folder }) => ({
      in: join(folder, 'main.ts'),
      out: join(name, 'main'),
    })),
    outdir: outDir,
    plugins,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: ['@grpc/*', '@node-rs/argon2'],
    // Bundled CommonJS packages ask for Node's own modules with require; a package may import the same under its name.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    // Half the source to read and keep; names stay, for errors and logs.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  });
  await stop();
  for (const { path, contents } of outputFiles) await replace(path, contents);
  const inputs = [...Object.keys(metafile.inputs), 'local/build.ts'];
  const { state, newest } = await stateOf(inputs);
  // A file that was saved meanwhile may or may not be in the bundle: then the next start builds again.
  if (newest < started) await replace(record, Buffer.from(JSON.stringify({ names, key, inputs, state })));
}

async function copyMigrations({ name, folder }: Program, outDir: string): Promise<void> {
  const from = join(root, folder);
  const to = join(outDir, name);
  const wanted = await migrationsIn(from);
  for (const file of wanted) await replace(join(to, file), await readFile(join(from, file)));
  for (const file of await migrationsIn(to)) if (!wanted.includes(file)) await rm(join(to, file));
}

async function migrationsIn(dir: string): Promise<string[]> {
  return (await filesIn(dir)).filter((file) => dirname(file).split(sep).includes('migrations'));
}

async function filesIn(dir: string): Promise<string[]> {
  if (!existsSync(dir)) return [];
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}

/** True when the last build was of the same services and variant and no file that went into it has been touched. */
async function isCurrent(record: string, names: string[], key: string): Promise<boolean> {
  const text = await readFile(record, 'utf8').catch(() => '{}');
  const last = JSON.parse(text) as { names?: string[]; key?: string; inputs?: string[]; state?: string };
  if (last.names?.join() !== names.join() || last.key !== key || !last.inputs) return false;
  return (await stateOf(last.inputs)).state === last.state;
}

async function stateOf(inputs: string[]): Promise<{ state: string; newest: number }> {
  const files = await Promise.all(
    inputs.map(async (input) => {
      const found = await stat(join(root, input)).catch(() => undefined);
      return { input, changed: found?.mtimeMs ?? 0, size: found?.size };
    }),
  );
  const state = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  return { state, newest: Math.max(...files.map(({ changed }) => changed)) };
}

// Another stack may be starting from this folder: a file changes as a whole, and only when its content does.
async function replace(path: string, contents: Uint8Array): Promise<void> {
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, contents);
  await rename(`${path}.${process.pid}`, path);
}

// As a program, for the image: tsx local/build.ts <out dir>
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Not awaited: a module that awaits at its top cannot be required, and test suites would load it and all it imports twice.
  void buildPrograms(
    [...services.map(({ name }) => serviceProgram(name)), adminProgram],
    resolve(process.argv[2] ?? buildDir),
  );
}
