import { type Column, table } from '../local/table.ts';
import { type Scored, setAside } from './score.ts';
import { type Figures, figuresOf, groupsOf, inCell, MEASURES, missesOf, percent } from './scorecard.ts';

/** Groups beyond these are added up in one line. */
const MOST_GROUPS = 60;

/** The whole scorecard as text: fields, verdicts, countries, currencies, and the worst misses among `shown`. */
export function report(rows: readonly Scored[], shown: readonly Scored[], misses: number): string {
  const total = figuresOf(rows);
  return [
    section('By field', fieldTable(total, rows)),
    section('By verdict', verdictTable(rows)),
    section(
      'By country',
      groupTable(
        'country',
        groupsOf(rows, ({ row }) => row.country),
      ),
    ),
    section(
      'By currency',
      groupTable(
        'currency',
        groupsOf(rows, ({ row }) => row.expected?.currency),
      ),
    ),
    section(`The worst misses (MISSES=${misses})`, missList(missesOf(shown), misses)),
  ].join('\n');
}

function section(title: string, body: string): string {
  return `${title}\n\n${body}\n`;
}

function fieldTable(total: Figures, rows: readonly Scored[]): string {
  const lines = MEASURES.map((name) => [
    name,
    String(total[name].right),
    String(total[name].of),
    percent(total[name]),
  ]);
  const waiting = rows.filter(({ extraction }) => extraction.outcome === 'needs_review').length;
  const aside = rows.reduce((sum, { row }) => sum + setAside(row), 0);
  const columns: Column[] = [
    { title: 'field', max: 12 },
    { title: 'right', max: 8, right: true },
    { title: 'of', max: 8, right: true },
    { title: '', max: 8, right: true },
  ];
  return `${table(columns, lines)}\n\n  ${rows.length} messages, ${waiting} wait for review, ${total.invented} values invented, ${aside} labels set aside`;
}

/** Labels down, what the engine said across; rows without a verdict label are only transaction or not. */
function verdictTable(rows: readonly Scored[]): string {
  const labelOf = ({ row }: Scored): string =>
    row.verdict ?? (row.transaction ? 'a transaction' : 'no transaction');
  const labels = [...new Set(rows.map(labelOf))].sort();
  const lines = labels.map((label) => {
    const members = rows.filter((one) => labelOf(one) === label);
    const said = new Map<string, number>();
    for (const { extraction } of members) {
      const { verdict, outcome } = extraction;
      const name = outcome === 'needs_review' ? `${verdict}?` : verdict;
      said.set(name, (said.get(name) ?? 0) + 1);
    }
    const parts = [...said].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
    return [label, String(members.length), parts.join(', ')];
  });
  return table(
    [
      { title: 'label', max: 18 },
      { title: 'n', max: 8, right: true },
      { title: 'read as (? waits for review)', max: 100 },
    ],
    lines,
  );
}

function groupTable(title: string, groups: readonly [string, Figures][]): string {
  const columns: Column[] = [
    { title, max: 24 },
    { title: 'n', max: 7, right: true },
    ...MEASURES.map((name) => ({ title: name, max: 18, right: true })),
  ];
  const lines = groups
    .slice(0, MOST_GROUPS)
    .map(([name, figures]) => [
      name,
      String(figures.n),
      ...MEASURES.map((measure) => inCell(figures[measure])),
    ]);
  const left = groups.length - lines.length;
  return table(columns, lines) + (left > 0 ? `\n  and ${left} smaller ones` : '');
}

function missList(misses: readonly Scored[], most: number): string {
  if (misses.length === 0) return '  none';
  const shown = misses.slice(0, most).map(describe);
  const left = misses.length - shown.length;
  return shown.join('\n') + (left > 0 ? `\n  and ${left} more` : '');
}

function describe({ row, extraction, fields, rejected, invented }: Scored): string {
  const said = extraction.outcome === 'needs_review' ? `review: ${extraction.reason}` : extraction.verdict;
  const wrong = fields
    .filter(({ right }) => !right)
    .map(({ field, want, got }) => `${field} ${got ?? 'nothing'}, not ${want}`);
  const all = [
    ...invented.map((value) => `invented ${value}`),
    ...(rejected === false ? ['let through'] : []),
    ...wrong,
  ];
  const text = row.text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return `  ${row.id} (${row.country}; ${said}): ${all.join('; ')}\n      ${text}`;
}
