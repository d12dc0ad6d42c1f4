import type { PersistedClient } from '@tanstack/react-query-persist-client';
import { expect } from 'chai';
import { isKept, shortened } from './kept.ts';

const day = 24 * 60 * 60 * 1000;

describe('what is stored for reading without a network', () => {
  it('is what came lately', () => {
    expect(isKept(['expenses', 'list', {}], { status: 'success', dataUpdatedAt: 0 }, day)).to.equal(true);
    expect(isKept(['expenses', 'list', {}], { status: 'success', dataUpdatedAt: 0 }, 15 * day)).to.equal(
      false,
    );
    expect(isKept(['expenses', 'list', {}], { status: 'error', dataUpdatedAt: 0 }, day)).to.equal(false);
  });

  it('is no search', () => {
    expect(
      isKept(['expenses', 'list', { text: 'rewe' }], { status: 'success', dataUpdatedAt: 0 }, day),
    ).to.equal(false);
  });

  it('has the first pages of a list only', () => {
    const data = { pages: [...Array(9).keys()], pageParams: [...Array(9).keys()] };
    const client = { clientState: { queries: [{ state: { data } }, { state: { data: { one: 1 } } }] } };
    const [list, one] = shortened(client as unknown as PersistedClient).clientState.queries;
    expect(list?.state.data).to.deep.equal({ pages: [0, 1, 2, 3], pageParams: [0, 1, 2, 3] });
    expect(one?.state.data).to.deep.equal({ one: 1 });
    expect(data.pages).to.have.length(9);
  });
});
