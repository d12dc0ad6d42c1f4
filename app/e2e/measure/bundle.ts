import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '../../dist');

/** How large the scripts of the web export are, in bytes: as they are, and as a server sends them. */
export async function bundle(): Promise<Record<string, unknown>> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'));
  const sizes = { files: names.length, bytes: 0, gzipped: 0, brotli: 0 };
  for (const name of names) {
    const script = await readFile(join(dist, name));
    sizes.bytes += script.length;
    sizes.gzipped += gzipSync(script, { level: 9 }).length;
    sizes.brotli += brotliCompressSync(script).length;
  }
  return sizes;
}
