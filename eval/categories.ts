import { type Column, table } from '../local/table.ts';
import { brandOf, categoryOf } from '../services/ds/extraction/category/category.ts';
import { type Answer, answers, readMerchants, type Tally, tally } from './merchants.ts';
import { microsecondsPerItem } from './timing.ts';

const DEFAULT_MISSES = 20;
const COLUMNS: readonly Column[] = [
  { title: 'half', max: 12 },
  { title: 'labelled', max: 8, right: true },
  { title: 'answered', max: 16, right: true },
  { title: 'right of answered', max: 17, right: true },
  { title: 'must abstain', max: 12, right: true },
  { title: 'answered', max: 16, right: true },
];

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

function line(name: string, { labelled, answered, right, silent, wronglyAnswered }: Tally): string[] {
  return [
    name,
    String(labelled),
    percent(answered, labelled),
    percent(right, answered),
    String(silent),
    percent(wronglyAnswered, silent),
  ];
}

function miss({ merchant, category, said }: Answer): string {
  return `  ${merchant}: ${said ?? 'no answer'}, not ${category ?? 'any'}`;
}

function microseconds(names: readonly string[]): number {
  return Number(microsecondsPerItem(names, (name) => categoryOf('debit', 'debit', name, '')).toFixed(2));
}

const { development, heldOut } = readMerchants();
const developed = answers(development);
const held = answers(heldOut);
const halves = { development: tally(developed), held_out: tally(held) };
const names = [...development, ...heldOut].map(({ merchant }) => merchant);
const known = names.filter((name) => brandOf(name) !== undefined);
const time = {
  known: microseconds(known),
  other: microseconds(names.filter((name) => !known.includes(name))),
  hostile: microseconds(['İ*#1'.repeat(50), 'a b '.repeat(50), 'ｶ株'.repeat(100), '1-/ '.repeat(50)]),
};
const misses = developed.filter(({ right }) => !right);
const shown = Number(process.env.MISSES || DEFAULT_MISSES);

console.log(
  table(COLUMNS, [line('development', halves.development), line('held-out', halves.held_out)]),
  `\n\n  µs a name: ${time.known} of a known brand, ${time.other} of another, ${time.hostile} hostile\n`,
);
console.log(`Misses of the development half (MISSES=${shown})\n`);
console.log(misses.slice(0, shown).map(miss).join('\n') || '  none');
if (process.env.JSON === '1') console.log(JSON.stringify({ ...halves, us: time }));
