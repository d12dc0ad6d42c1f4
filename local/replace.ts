import { chmod, rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file as a whole: whoever reads it meanwhile reads what was there before, or all of this. */
export async function replaceFile(file: string, text: string, mode: number): Promise<void> {
  const draft = `${file}.draft`;
  // One that was left behind could have been made for others to read.
  await rm(draft, { force: true });
  await writeFile(draft, text, { mode: 0o600, flush: true });
  await chmod(draft, mode);
  await rename(draft, file);
}
