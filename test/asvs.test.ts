import { readFileSync } from 'node:fs';
import { expect } from 'chai';

/** How many items of levels 1 and 2 each section of the chapters V6 to V9 of OWASP ASVS 5.0 has. */
const SECTIONS = {
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
};

describe('the table of OWASP ASVS items in docs/identity.md', () => {
  const page = readFileSync('docs/identity.md', 'utf8');
  const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) +\| .*? \| (.*) \|$/gm)].map(
    ([, item = '', shown = '']) => ({ item, shown }),
  );
  const named = rows.flatMap(({ item, shown }) =>
    [...shown.matchAll(/`([\w./-]+\.test\.ts)`: "([^"]+)"/g)].map(([, file = '', title = '']) => ({
      item,
      file,
      title,
    })),
  );

  it('leaves none of them out', () => {
    const items = Object.entries(SECTIONS).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, nth) => `${section}.${nth + 1}`),
    );
    expect(rows.map(({ item }) => item)).to.deep.equal(items);
  });

  it('says of each where it is shown, or why it does not apply, or that it is not met', () => {
    const silent = rows.filter(
      ({ shown }) =>
        !/\.test\.ts`: "|^does not apply: |^holds by absence: |\*\*not met\*\*|" above/.test(shown),
    );
    expect(silent).to.deep.equal([]);
  });

  it('names tests that exist', () => {
    expect(named.length).to.be.greaterThan(50);
    const missing = named.filter(({ file, title }) => !holds(read(file), title));
    expect(missing.map(({ item, file, title }) => `${item}: ${file}: ${title}`)).to.deep.equal([]);
  });
});

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a test file has a test of that title; … in it stands for a part that differs from case to case. */
function holds(source: string, title: string): boolean {
  const pattern = title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '\\$\\{[^`]+\\}');
  return new RegExp(`\\bit\\(\\s*(['"\`])${pattern}\\1`).test(source);
}
