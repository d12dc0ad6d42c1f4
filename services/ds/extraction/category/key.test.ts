import { expect } from 'chai';
import { keyOf, plainKey, wordsOf } from './key.ts';

describe('the key of a name', () => {
  it('leaves out blanks, signs, accents, case and "and"', () => {
    for (const name of ['Marks & Spencer', 'MARKS AND SPENCER', 'marks-spencer'])
      expect(keyOf(name).text).to.equal('marksspencer');
    expect(keyOf("McDonald's").text).to.equal('mcdonalds');
    expect(keyOf('Café Nero').text).to.equal('cafenero');
  });

  it('knows where its words end', () => {
    expect(wordsOf(keyOf('KFC SECTOR 18'))).to.deep.equal(['kfc', 'sector', '18']);
  });

  it('takes each sign of a script without blanks for a word', () => {
    expect(wordsOf(keyOf('CU 강남'))).to.deep.equal(['cu', '강', '남']);
  });

  it('is the plain key where a name is ASCII', () => {
    for (const name of ["Dunkin'", 'H-E-B', '7-Eleven', 'Toys R Us'])
      expect(plainKey(name)).to.equal(keyOf(name).text);
  });
});
