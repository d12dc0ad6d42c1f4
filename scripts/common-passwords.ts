/**
 * Writes services/auth/passwords/common.ts: the most common passwords that are long enough to be asked for, the most
 * common first, from the list of @zxcvbn-ts/language-common.
 *
 *   npx tsx scripts/common-passwords.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dictionary } from '@zxcvbn-ts/language-common';
import { keyOf, LENGTH, lengthOf } from '../services/auth/passwords/length.ts';
import { licenceComment } from './licence.ts';

const TARGET = 'services/auth/passwords/common.ts';
const COUNT = 10_000;

const folder = join(dirname(createRequire(import.meta.url).resolve('@zxcvbn-ts/language-common')), '..');
const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
const licence = await licenceComment(join(folder, 'LICENSE.txt'));

const listed = new Set(dictionary['passwords-common'].map((password) => keyOf(String(password))));
const long = [...listed].filter((password) => lengthOf(password) >= LENGTH.least && !/\s/.test(password));
if (long.length < COUNT) throw new Error(`only ${long.length} passwords are long enough`);
const kept = long.slice(0, COUNT);

await writeFile(
  TARGET,
  `/**
 * The ${COUNT} most common passwords of at least ${LENGTH.least} characters, in lower case, from @zxcvbn-ts/language-common
 * ${version}; made by scripts/common-passwords.ts.
 *
${licence}
 */
export const COMMON_PASSWORDS =
  ${JSON.stringify(kept.join(' '))};
`,
);
console.log(`${kept.length} passwords`);
