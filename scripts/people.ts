/**
 * Writes services/ds/extraction/data/people.ts: given and family names, by which a person is told from a shop.
 *
 *   npm pack @faker-js/faker@10.6.0        unpack it anywhere; it does not become a dependency
 *   node --import tsx scripts/people.ts <the unpacked folder>
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keyOf } from '../services/ds/extraction/category/key.ts';
import { licenceComment } from './licence.ts';

const TARGET = 'services/ds/extraction/data/people.ts';
/** Locales whose names are taken whole; those of the others when two locales have them. */
const WHOLE = new Set(
  'ar az da en_GH en_IN en_NG en_NP en_ZA en_HK es es_MX fa fi fr fr_SN he hu hy id_ID ka_GE nb_NO ne pl pt_BR pt_PT ru sv tr uk ur uz_UZ_latin vi yo_NG zu_ZA'.split(
    ' ',
  ),
);
/** East Asian names are told by their shape. */
const LEFT_OUT = new Set(['ja', 'ko', 'zh_CN', 'zh_TW', 'th', 'dv', 'en_BORK', 'eo', 'ku_ckb']);

type Tree = string | { readonly value: Tree } | readonly Tree[] | { readonly [key: string]: Tree };

function leaves(tree: Tree | undefined): string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object' || tree === null) return [];
  if ('value' in tree) return leaves((tree as { value: Tree }).value);
  return Object.values(tree).flatMap(leaves);
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('the first argument is the folder of the unpacked package');
const { allLocales } = (await import(pathToFileURL(resolve(folder, 'dist/index.js')).href)) as {
  allLocales: Record<string, { person?: { first_name?: Tree; last_name?: Tree } }>;
};
const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
const licence = await licenceComment(join(folder, 'LICENSE'));

const locales = new Map<string, Set<string>>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (LEFT_OUT.has(locale)) continue;
  for (const name of [...leaves(person?.first_name), ...leaves(person?.last_name)]) {
    for (const word of name.split(/\s+/)) {
      const { text, bounds } = keyOf(word);
      if (text.length < 3 || bounds.length !== 2 || /\d/.test(text)) continue;
      const known = locales.get(text);
      if (known) known.add(locale);
      else locales.set(text, new Set([locale]));
    }
  }
}
const kept = [...locales]
  .filter(([, where]) => where.size > 1 || [...where].some((locale) => WHOLE.has(locale)))
  .map(([name]) => name)
  .sort();

await writeFile(
  TARGET,
  `/**
 * Given and family names as \`keyOf\` writes them, from @faker-js/faker ${version}; made by scripts/people.ts.
 *
${licence}
 */
export const PEOPLE =
  '${kept.join(' ')}';
`,
);
console.log(`${kept.length} names`);
