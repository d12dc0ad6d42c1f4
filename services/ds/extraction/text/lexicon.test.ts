import { expect } from 'chai';
import { lexicon } from './lexicon.ts';

const find = lexicon([
  { means: 'past', words: 'debited' },
  { means: 'future', words: 'will be debited' },
  { means: 'paid', words: 'списан* | *zahlung' },
  { means: 'balance', words: 'avl bal | 잔액' },
]);
const meanings = (text: string): string[] => find(text).map(({ means }) => means);

describe('lexicon', () => {
  it('prefers the longest phrase', () => {
    expect(meanings('it will be debited')).to.deep.equal(['future']);
  });
  it('finds whole words only', () => {
    expect(meanings('undebited debiteds')).to.deep.equal([]);
    expect(meanings('1100debited')).to.deep.equal(['past']);
  });
  it('leaves starred ends open', () => {
    expect(meanings('было списано, kartenzahlung')).to.deep.equal(['paid', 'paid']);
  });
  it('lets a blank stand for a dot, a dash or a line break', () => {
    expect(meanings('avl.bal avl\nbal')).to.deep.equal(['balance', 'balance']);
  });
  it('needs no word boundary in scripts that have none', () => {
    expect(meanings('통장잔액3,000')).to.deep.equal(['balance']);
  });
  it('refuses an empty word in a row', () => {
    expect(() => lexicon([{ means: 'x', words: 'a | ' }])).to.throw('empty word');
  });
});
