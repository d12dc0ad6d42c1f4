import { expect } from 'chai';
import { placeOf } from './placeOf.ts';

describe('the place of a path', () => {
  it('is home for the root', () => {
    expect(placeOf('/')).to.equal('home');
  });
  it('is the ledger for one of its entries', () => {
    expect(placeOf('/expense/42')).to.equal('ledger');
  });
  it('is the settings for a page of theirs', () => {
    expect(placeOf('/settings/rules/7')).to.equal('settings');
  });
  it('is none for a page outside all of them', () => {
    expect(placeOf('/waiting')).to.equal(undefined);
  });
});
