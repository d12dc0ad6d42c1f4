import { aims, type Figure, type Key } from './measure.ts';

/** The figures with their aims, one line each, and what is behind them. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { key, value, range, detail } = figure;
    const spread = range ? `${show(range[0])}–${show(range[1])}` : '';
    return [key, show(value), spread, ...verdict(figure), detail];
  });
  const all = [['', 'median', 'min–max', 'aim', '', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const numeric = new Set([1, 2, 3]);
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        numeric.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

/** Every key with its value, null where it was not measured. */
export function json(figures: readonly Figure[]): string {
  const values = new Map(figures.map(({ key, value }) => [key, Number(value.toPrecision(4))]));
  const keys = Object.keys(aims) as Key[];
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, values.get(key) ?? null])));
}

function verdict({ key, value }: Figure): [aim: string, reached: string] {
  const aim = aims[key];
  return 'atLeast' in aim
    ? [`>= ${aim.atLeast}`, value >= aim.atLeast ? 'yes' : 'NO']
    : [`<= ${aim.atMost}`, value <= aim.atMost ? 'yes' : 'NO'];
}

const show = (value: number) =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
