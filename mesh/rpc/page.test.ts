import { expect } from 'chai';
import { pageSize, pageToken, readPageToken, toPage } from './page.ts';

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

  it('have 1 to the most allowed rows, 50 where nothing is asked', () => {
    expect(pageSize(0, 200)).to.equal(50);
    expect(pageSize(200, 200)).to.equal(200);
    for (const size of [-1, 201]) expect(() => pageSize(size, 200)).to.throw('page_size: must be 1 to 200');
  });
});
