import { readFile } from 'node:fs/promises';

/** A licence file as the lines of a block comment, for the head of what is made from the licensed. */
export async function licenceComment(file: string): Promise<string> {
  const text = (await readFile(file, 'utf8')).trim();
  return text
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n');
}
