import { expect } from 'chai';
import { isTab, placeOf } from './placeOf.ts';

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

describe('a tab', () => {
  it('is one of the four places that are not capture, itself', () => {
    expect(['/', '/ledger', '/insights', '/settings'].every(isTab)).to.equal(true);
    expect(['/capture', '/settings/profile', '/expense/42'].some(isTab)).to.equal(false);
  });
});
