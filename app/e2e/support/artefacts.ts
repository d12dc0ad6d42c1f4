import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a picture is kept that a run leaves behind; git does not know it. */
export async function artefact(name: string): Promise<string> {
  const path = join(import.meta.dirname, '../artefacts', name);
  await mkdir(dirname(path), { recursive: true });
  return path;
}
