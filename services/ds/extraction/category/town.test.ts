import { expect } from 'chai';
import { describe, it } from 'mocha';
import { withoutTown } from './town.ts';

describe("the town in a merchant's field", () => {
  for (const [field, shop] of [
    ['NIKORA, TBILISI', 'NIKORA'],
    ['SOSEDI, BREST, BY', 'SOSEDI'],
    ['LULU EXPRESS,AL WAKRA', 'LULU EXPRESS'],
    ['RU/MOSKVA/LENTA 212', 'LENTA 212'],
    ['LENTA 212>MOSCOW RU', 'LENTA 212'],
    ['P AND F TAX INC        CITY        CAUS', 'P AND F TAX INC'],
    ['Ayam Geprek Bensu, Tebet', 'Ayam Geprek Bensu'],
  ] as const) {
    it(`is not shown of "${field}"`, () => expect(withoutTown(field)).to.equal(shop));
  }

  for (const whole of [
    'SMITH, JOHN',
    'DELA CRUZ, JUAN',
    'NOTION LABS, INC',
    'A-3>A-3.RU RU',
    'BUS/MRT 8120',
    'Иванов, Иван',
  ])
    it(`is none in "${whole}"`, () => expect(withoutTown(whole)).to.equal(whole));
});
