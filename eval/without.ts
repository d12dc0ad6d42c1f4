import { CHAINS, HINTS } from '../services/ds/extraction/data/chains.ts';
import { COUNTRIES, type Country } from '../services/ds/extraction/data/countries.ts';
import { readCorpus } from './corpus.ts';
import { codesOf } from './country-codes.ts';
import { inputOf } from './input.ts';
import { type Scored, score } from './score.ts';
import { figuresOf } from './scorecard.ts';

/** Scores the messages of one country by a grammar that was never told of it: `without.ts India path …` prints its figures as JSON. */
const [name = '', ...paths] = process.argv.slice(2);

// The tables are read when the engine is loaded: the country goes first.
const table = COUNTRIES as Country[];
for (const code of codesOf(name)) {
  const at = table.findIndex((country) => country.code === code);
  const [left] = at >= 0 ? table.splice(at, 1) : [];
  if (!left) continue;
  for (const words of [CHAINS, HINTS]) delete (words as Record<string, string>)[left.currency];
}
const { extract } = await import('../services/ds/extraction/extract.ts');

const rows: Scored[] = [];
for (const path of paths)
  for await (const row of readCorpus(path))
    if (row.country === name) rows.push(score(row, extract(inputOf(row))));
console.log(JSON.stringify(figuresOf(rows)));
