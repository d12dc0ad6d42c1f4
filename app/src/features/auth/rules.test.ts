import { expect } from 'chai';
import { isLongEnough, isUsername, mayBeEmail } from './rules.ts';

describe('the rules of an account', () => {
  it('take a name of three characters, in any case', () => {
    expect(isUsername('Ann')).to.equal(true);
    expect(isUsername(' a.b-c_1 ')).to.equal(true);
  });
  it('refuse a name that is short, long or has other characters', () => {
    for (const name of ['an', 'a'.repeat(65), 'ann lee', 'änn'])
      expect(isUsername(name), name).to.equal(false);
  });
  it('count the characters of a password, not its code units', () => {
    expect(isLongEnough('12345678')).to.equal(true);
    expect(isLongEnough('🔑🔑🔑🔑')).to.equal(false);
  });
  it('refuse as an address what has no domain', () => {
    expect(mayBeEmail('ann@example.org')).to.equal(true);
    for (const text of ['ann', 'ann@example', 'ann @example.org'])
      expect(mayBeEmail(text), text).to.equal(false);
  });
});
