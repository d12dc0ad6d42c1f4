import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Variant } from '../../local/build.ts';
import { root } from '../../local/paths.ts';

/** One exact change of a source file. */
export interface Patch {
  readonly name: string;
  /** Path from the checkout's top folder. */
  readonly file: string;
  /** Text that occurs in the file exactly once. */
  readonly find: string;
  /** May call `crashPoint` of crash.ts without importing it. */
  readonly replace: string;
}

const IMPORT = `import { crashPoint } from ${JSON.stringify(join(root, 'faults', 'patches', 'crash.ts'))};`;

/** The text of a file with all of the patches; throws an error that names a patch whose text is not there exactly once. */
export function patched(source: string, patches: readonly Patch[]): string {
  let text = source;
  for (const { name, file, find, replace } of patches) {
    const found = text.split(find).length - 1;
    if (found !== 1) throw new Error(`patch ${name}: its text occurs ${found} times in ${file}, not once`);
    text = text.replace(find, () => replace);
  }
  // On the first line: a stack trace of the bundle still names the right ones.
  return text.includes('crashPoint(') ? `${IMPORT} ${text}` : text;
}

/** A build with the patches; throws as {@link patched} does, before anything is built. */
export function patchedVariant(patches: readonly Patch[]): Variant {
  const byFile = new Map<string, Patch[]>();
  for (const patch of patches) {
    const path = join(root, patch.file);
    byFile.set(path, [...(byFile.get(path) ?? []), patch]);
  }
  for (const [path, ofFile] of byFile) patched(readFileSync(path, 'utf8'), ofFile);
  const plugin: Plugin = {
    name: 'patches',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const ofFile = byFile.get(path);
        return ofFile && { contents: patched(readFileSync(path, 'utf8'), ofFile), loader: 'ts' };
      });
    },
  };
  const key = createHash('sha256').update(JSON.stringify(patches)).digest('hex');
  return { key, plugins: [plugin] };
}
