import { expect } from 'chai';
import fc from 'fast-check';
import { NONE, ROOT, Trie } from './trie.ts';

function lookUp(trie: Trie, word: string): number[] | undefined {
  let node = ROOT;
  for (let i = 0; i < word.length && node !== NONE; i++) node = trie.step(node, word.charCodeAt(i));
  const count = node === NONE ? 0 : trie.countAt(node);
  return count > 0 ? Array.from({ length: count }, (_, index) => trie.numberAt(node, index)) : undefined;
}

describe('a trie', () => {
  it('knows the words it was built of, and no beginning of them', () => {
    const words = new Map([
      ['paid', [1]],
      ['paid to', [2, 0xffff]],
      ['結帳', [0, 1, 2]],
    ]);
    const trie = new Trie(words);
    for (const [word, value] of words) expect(lookUp(trie, word), word).to.deep.equal(value);
    for (const none of ['', 'p', 'pai', 'paid ', 'paid too', '結'])
      expect(lookUp(trie, none), none).to.equal(undefined);
  });

  it('finds nothing when it has no words', () => {
    expect(lookUp(new Trie(new Map()), 'paid')).to.equal(undefined);
  });

  it('answers as a map does, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '円', ' '), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (known, asked) => {
        const words = new Map(known.map((one, index) => [one, [index, known.length]]));
        const trie = new Trie(words);
        for (const one of [...known, ...asked]) expect(lookUp(trie, one)).to.deep.equal(words.get(one));
      }),
    );
  });
});
