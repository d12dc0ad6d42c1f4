import { expect } from 'chai';
import fc from 'fast-check';
import { InvalidArgument } from './errors.ts';
import { pageSize, pageToken, readPageToken, toPage } from './page.ts';

const RUNS = process.env.CI ? 20_000 : 500;
const SHAPE = [/^\d+$/, /^[a-z]+$/];

describe('pages', () => {
  it('lead from one to the next by a token, and end with an empty one', () => {
    const rows = [
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
    ];
    const { page, nextPageToken } = toPage(rows, 2, (row) => row);
    expect(page).to.deep.equal(rows.slice(0, 2));
    expect(readPageToken(nextPageToken, SHAPE)).to.deep.equal(['2', 'b']);
    expect(toPage(rows, 3, (row) => row).nextPageToken).to.equal('');
    expect(toPage([], 3, () => []).nextPageToken).to.equal('');
  });

  it('refuse tokens that are not of this list', () => {
    for (const token of ['x', '%%%', pageToken(['1']), pageToken(['1', 'A']), pageToken(['1', 'a', 'b'])]) {
      expect(() => readPageToken(token, SHAPE), token).to.throw('page_token');
    }
    expect(readPageToken('', SHAPE)).to.equal(undefined);
  });

  it('show every row once, however many there are and whatever size is asked for, which may change', () => {
    const row = fc.tuple(fc.nat(5).map(String), fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1 }));
    const rows = fc.uniqueArray(row, { selector: (one) => one.join(), maxLength: 40 });
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, sizes, (unsorted, sizes) => {
        const sorted = [...unsorted].sort((one, other) => (one.join() < other.join() ? -1 : 1));
        const seen: (readonly string[])[] = [];
        let token = '';
        let turn = 0;
        do {
          const after = readPageToken(token, SHAPE)?.join() ?? '';
          const size = sizes[turn++ % sizes.length] ?? 1;
          const asked = sorted.filter((one) => one.join() > after).slice(0, size + 1);
          const { page, nextPageToken } = toPage(asked, size, (one) => one);
          seen.push(...page);
          token = nextPageToken;
        } while (token !== '');
        expect(seen).to.deep.equal(sorted);
      }),
      { numRuns: RUNS },
    );
  });

  it('go on from any position, and refuse whatever is none of their tokens', () => {
    const position = fc.array(
      fc.oneof(fc.stringMatching(/^\d+$/), fc.stringMatching(/^[a-z]+$/), fc.string()),
    );
    const token = fc.oneof(fc.string(), fc.base64String(), fc.json(), position.map(pageToken));
    fc.assert(
      fc.property(token, (token) => {
        try {
          const read = readPageToken(token, SHAPE);
          if (token === '') expect(read).to.equal(undefined);
          else expect(read?.map((column, at) => SHAPE[at]?.test(column))).to.deep.equal([true, true]);
        } catch (error) {
          expect(error).to.be.instanceOf(InvalidArgument);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('have 1 to the most allowed rows, 50 where nothing is asked', () => {
    expect(pageSize(0, 200)).to.equal(50);
    expect(pageSize(200, 200)).to.equal(200);
    for (const size of [-1, 201]) expect(() => pageSize(size, 200)).to.throw('page_size: must be 1 to 200');
  });
});
