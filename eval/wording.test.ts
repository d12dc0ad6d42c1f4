import { expect } from 'chai';
import { describe, it } from 'mocha';
import { fitWording, wordingBy } from './wording.ts';

describe('what words are worth', () => {
  const texts = [
    { folded: 'paid 5 to ana', moved: true },
    { folded: 'paid 7 to ben', moved: true },
    { folded: 'save 5 today', moved: false },
    { folded: 'save 7 now', moved: false },
    { folded: 'save more, ana', moved: false },
  ];

  it('follows what the texts with them reported', () => {
    const wording = fitWording(texts);
    expect(wordingBy(wording, 'paid 9')).to.be.greaterThan(0);
    expect(wordingBy(wording, 'save 9')).to.be.lessThan(0);
  });

  it('is known of words that stand in two texts at least', () => {
    expect([...fitWording(texts).weights.keys()]).to.have.members(['0', 'ana', 'paid', 'save', 'to']);
  });
});
