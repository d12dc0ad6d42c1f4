import { expect } from 'chai';
import { patternOf } from './pattern.ts';

describe('the pattern of a merchant', () => {
  for (const same of [
    ['SWIGGY*ORDER 1234', 'Swiggy*Order 9911', 'SWIGGY*ORDER  77'],
    ['UBER *TRIP 7H3K2', 'Uber *Trip 9ZZ11'],
    ['STARBUCKS MUMBAI', 'Starbucks 4411', 'STARBUCKS'],
    ['Marks & Spencer', 'MARKS AND SPENCER'],
    ['SOSEDI', 'SOSEDI, MINSK', 'SOSEDI>GOMEL BY', 'BY/LIDA/SOSEDI'],
  ])
    it(`is one for ${same.join(', ')}`, () => {
      expect(new Set(same.map(patternOf)).size).to.equal(1);
    });

  it('is another for another merchant', () => {
    const names = ['SWIGGY', 'SWIGGY INSTAMART', 'ZOMATO', '7-Eleven', 'CU 강남', 'Ana Kovač'];
    expect(new Set(names.map(patternOf)).size).to.equal(names.length);
  });

  it('is none where there is no name', () => {
    for (const nothing of ['', ' ', '*', 'x']) expect(patternOf(nothing), nothing).to.equal(undefined);
  });
});
