import { type Column, table } from '../../local/table.ts';
import { namedIn } from '../corpus.ts';
import { inCell } from '../scorecard.ts';
import { NOTES } from './corpus.ts';
import { MEASURES, type ScoredNote, scoreNotes, shareOf } from './score.ts';

const DEFAULT_MISSES = 20;
const COLUMNS: readonly Column[] = [
  { title: 'notes', max: 18 },
  { title: 'n', max: 6, right: true },
  ...MEASURES.map((title) => ({ title, max: 16, right: true })),
  { title: 'added', max: 6, right: true },
];

const addedIn = (scored: readonly ScoredNote[]): number => scored.reduce((sum, { added }) => sum + added, 0);

function line(name: string, scored: readonly ScoredNote[]): string[] {
  const shares = MEASURES.map((measure) => inCell(shareOf(scored, measure)));
  return [name, String(scored.length), ...shares, String(addedIn(scored))];
}

function miss({ note, judged, added }: ScoredNote): string[] {
  const wrong = judged
    .filter(({ right }) => !right)
    .map(({ measure, want, got }) => `${measure} ${got}, not ${want}`);
  if (added > 0) wrong.push(`${added} entries too many`);
  return wrong.length === 0 ? [] : [`  ${note.id} ${JSON.stringify(note.text)}\n      ${wrong.join('; ')}`];
}

const named = namedIn(process.env.FILE);
const parts = named ? { file: named } : NOTES;
const scored = new Map<string, ScoredNote[]>();
for (const [name, paths] of Object.entries(parts)) scored.set(name, await scoreNotes(paths));
const [shown = []] = scored.values();
const most = Number(process.env.MISSES || DEFAULT_MISSES);

console.log(
  table(
    COLUMNS,
    [...scored].map(([name, rows]) => line(name, rows)),
  ),
);
console.log(`\nMisses of ${named ? 'the file' : 'the development half'} (MISSES=${most})\n`);
console.log(shown.flatMap(miss).slice(0, most).join('\n') || '  none');
if (process.env.JSON === '1')
  for (const [name, rows] of scored)
    console.log(
      JSON.stringify({
        notes: name,
        n: rows.length,
        ...Object.fromEntries(MEASURES.map((measure) => [measure, shareOf(rows, measure)])),
        added: addedIn(rows),
      }),
    );
