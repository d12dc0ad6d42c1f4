import { expect } from 'chai';
import { MAX_LENGTH, normalise } from './normalise.ts';

describe('normalise', () => {
  it('reads the digits of other scripts as ASCII', () => {
    expect(normalise('٢٣٫٥ ۱۲ ４２ १२ ১২').text).to.equal('23.5 12 42 12 12');
  });
  it('drops invisible characters and still knows where everything stood', () => {
    const { text, original } = normalise('A\u200bB\u202e12');
    expect(text).to.equal('AB12');
    expect(original(2, 4)).to.deep.equal({ start: 4, end: 6 });
  });
  it('maps an expanded character back to the one it came from', () => {
    const { text, original } = normalise('㎏ 5');
    expect(text).to.equal('kg 5');
    expect(original(0, 2)).to.deep.equal({ start: 0, end: 1 });
    expect(original(3, 4)).to.deep.equal({ start: 2, end: 3 });
  });
  it('reads Cyrillic look-alikes inside Latin words as Latin', () => {
    expect(normalise('Рokupka').folded).to.equal('pokupka');
  });
  it('keeps the folded text as long as the text', () => {
    const { text, folded } = normalise('İSTANBUL Größe Ёлка أحمد');
    expect(folded).to.have.lengthOf(text.length);
    expect(folded).to.equal('istanbul grose елка احمد');
  });
  it('reads at most 4 KB, however far characters expand', () => {
    expect(normalise('x'.repeat(10_000)).text).to.have.lengthOf(MAX_LENGTH);
    expect(normalise('\ufdfa'.repeat(4096)).text.length).to.be.below(MAX_LENGTH + 32);
  });
});
