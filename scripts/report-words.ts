/**
 * Writes services/ds/extraction/data/report-words.ts: how much words speak for the report of a movement, fitted to the
 * messages of the development corpus that show no record.
 *
 *   node --import tsx scripts/report-words.ts
 */
import { writeFile } from 'node:fs/promises';
import { OWN_CORPUS } from '../eval/corpus.ts';
import { examplesOf } from '../eval/unrecorded.ts';
import { fitWording } from '../eval/wording.ts';

const TARGET = 'services/ds/extraction/data/report-words.ts';
/** Weights are kept in halves: finer ones change nothing. */
const STEP = 0.5;
const WIDTH = 110;

const { weights, bias } = fitWording(await examplesOf(OWN_CORPUS.development));
const rows = new Map<number, string[]>();
for (const [word, weight] of weights) {
  const rounded = Math.round(weight / STEP) * STEP;
  if (rounded !== 0) rows.set(rounded, [...(rows.get(rounded) ?? []), word]);
}

/** Words in lines of the width of a page. */
function folded(words: readonly string[]): string {
  const lines = [''];
  for (const word of words.toSorted()) {
    const last = lines[lines.length - 1] ?? '';
    if (last.length + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n    ');
}

/** A row as the formatter of this repository leaves it. */
function rowOf([weight, words]: readonly [number, readonly string[]]): string {
  const text = folded(words);
  const line = `  [${weight}, '${text}'],\n`;
  return line.length <= WIDTH && !text.includes('\n')
    ? line
    : `  [\n    ${weight},\n    \`${text}\`,\n  ],\n`;
}

const table = [...rows]
  .sort(([a], [b]) => a - b)
  .map(rowOf)
  .join('');
await writeFile(
  TARGET,
  `/**
 * How much words speak for the report of a movement, in the logarithm of its odds, as \`stemsOf\` writes them: fitted to
 * those messages of the development corpus that show no record; made by scripts/report-words.ts.
 */
export const REPORT_WORDS: readonly (readonly [weight: number, words: string])[] = [
${table}];

/** Of a text without any of them. */
export const REPORT_WORDS_BIAS = ${Number(bias.toFixed(2))};
`,
);
console.log(`${[...rows.values()].flat().length} words written to ${TARGET}`);
