import stringWidth from 'string-width';

/** A column: its heading, the width it may take at most, and the side its cells lean to. */
export interface Column {
  readonly title: string;
  readonly max: number;
  readonly right?: boolean;
}

/** Rows as aligned text, with a heading and a rule under it; wide characters count double. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((column, at) => shorten(row[at] ?? '', column.max)));
  const widths = columns.map((column, at) =>
    Math.max(stringWidth(column.title), ...cells.map((row) => stringWidth(row[at] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    `  ${columns.map((column, at) => pad(row[at] ?? '', widths[at] ?? 0, column.right)).join('  ')}`.trimEnd();
  const rule = `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`;
  return [line(columns.map((column) => column.title)), rule, ...cells.map(line)].join('\n');
}

function pad(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}

function shorten(text: string, max: number): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  if (stringWidth(clean) <= max) return clean;
  let kept = '';
  for (const character of clean) {
    if (stringWidth(kept + character) > max - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
