import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Column, table } from '../local/table.ts';
import { extract } from '../services/ds/extraction/extract.ts';
import { namedIn, OWN_PATHS, readCorpus } from './corpus.ts';
import { inputOf } from './input.ts';
import { type Scored, score } from './score.ts';
import { type Figures, figuresOf, MEASURES, percent } from './scorecard.ts';

/**
 * Leave one country out: what the grammar reads of each country's messages when it has never heard of the country, of its
 * banks, wallets and rails, beside what it reads with them. Words of languages stay, as another country may speak them.
 */

const WITHOUT = fileURLToPath(new URL('without.ts', import.meta.url));
/** Countries with fewer messages are counted in the total alone. */
const FEW = 20;
const run = promisify(execFile);

function add(all: readonly Figures[]): Figures {
  const sum = (pick: (one: Figures) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const shares = MEASURES.map((name) => [
    name,
    { right: sum((one) => one[name].right), of: sum((one) => one[name].of) },
  ]);
  return { n: sum(({ n }) => n), invented: sum(({ invented }) => invented), ...Object.fromEntries(shares) };
}

async function without(country: string, paths: readonly string[]): Promise<Figures> {
  const { stdout } = await run(process.execPath, [...process.execArgv, WITHOUT, country, ...paths]);
  return JSON.parse(stdout) as Figures;
}

async function main(): Promise<void> {
  const paths = namedIn(process.env.FILE) ?? OWN_PATHS;
  const rows = new Map<string, Scored[]>();
  for (const path of paths)
    for await (const row of readCorpus(path))
      rows.set(row.country, [...(rows.get(row.country) ?? []), score(row, extract(inputOf(row)))]);
  const countries = [...rows].sort((a, b) => b[1].length - a[1].length);
  const pairs: { country: string; known: Figures; unknown: Figures }[] = [];
  for (const [country, scored] of countries) {
    pairs.push({ country, known: figuresOf(scored), unknown: await without(country, paths) });
    console.error(`${pairs.length} of ${countries.length} countries`);
  }
  const known = add(pairs.map((pair) => pair.known));
  const unknown = add(pairs.map((pair) => pair.unknown));
  const columns: Column[] = [
    { title: 'left out', max: 14 },
    { title: 'n', max: 6, right: true },
    ...MEASURES.map((title) => ({ title, max: 18, right: true })),
  ];
  const line = (name: string, a: Figures, b: Figures): string[] => [
    name,
    String(a.n),
    ...MEASURES.map((field) => `${percent(a[field])} → ${percent(b[field])}`),
  ];
  const shown = pairs.filter((pair) => pair.known.n >= FEW);
  console.log(
    table(columns, [
      ...shown.map((pair) => line(pair.country, pair.known, pair.unknown)),
      line('each', known, unknown),
    ]),
  );
  console.log(`\n  ${pairs.length} countries, ${unknown.invented} values invented`);
  if (process.env.JSON === '1') console.log(JSON.stringify({ known, unknown }));
}

await main();
