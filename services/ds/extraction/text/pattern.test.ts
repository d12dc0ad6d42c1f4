import { expect } from 'chai';
import { describe, it } from 'mocha';
import { anyOf, initialsOf, matches, setOf } from './pattern.ts';

describe('expressions built from tables', () => {
  it('take the entries of several tables, on several lines, as one group', () => {
    expect(anyOf('av | avda\n  blvd', 'sr. | dra?')).to.equal('(?:av|avda|blvd|sr.|dra?)');
  });

  it('look ahead for each first letter once', () => {
    expect(initialsOf('code | codice | kod')).to.equal('(?=[ck])');
  });

  it('give every match of a text, and of the next text too', () => {
    const digits = /\d+/g;
    for (const text of ['a 12 b 3', '45'])
      expect(matches(text, digits)).to.deep.equal([...text.matchAll(digits)]);
  });

  it('hold the entries of a table as a set', () => {
    expect([...setOf('de | do', 'van')]).to.deep.equal(['de', 'do', 'van']);
  });
});
