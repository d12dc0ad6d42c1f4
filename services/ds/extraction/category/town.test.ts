import { expect } from 'chai';
import { describe, it } from 'mocha';
import { withoutTown } from './town.ts';

describe("the town in a merchant's field", () => {
  for (const [field, shop] of [
    ['NIKORA, TBILISI', 'NIKORA'],
    ['SOSEDI, MINSK, BY', 'SOSEDI'],
    ['BAR PEPE,MADRID', 'BAR PEPE'],
    ['WHOLE FOODS, New York, US', 'WHOLE FOODS'],
    ['RU/MOSKVA/LENTA 212', 'LENTA 212'],
    ['LENTA 212>MOSCOW RU', 'LENTA 212'],
    ['TH RECHICKI>GOMEL>BY', 'TH RECHICKI'],
    ['P AND F TAX INC        CITY        CAUS', 'P AND F TAX INC'],
  ] as const) {
    it(`is not shown of "${field}"`, () => expect(withoutTown(field)).to.equal(shop));
  }

  for (const whole of [
    'SMITH, JOHN',
    'OKAFOR, NNEKA',
    'Hoffmann, Jürgen',
    'CRATE, BARREL',
    'PATEL, SHAH AND CO',
    'NOTION LABS, INC',
    'ZARA, MALL OF THE EMIRATES',
    'A-3>a-3.ru',
    'PLUS > MORE',
    'SALE   OUTLET',
    'BUS/MRT 8120',
    'PKP/INTERCITY/BILETY',
    'SBI/LIFE/INSURANCE',
    'AC/DC/STORE',
  ])
    it(`is none in "${whole}"`, () => expect(withoutTown(whole)).to.equal(whole));
});
