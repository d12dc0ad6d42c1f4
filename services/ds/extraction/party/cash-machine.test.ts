import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

const placeIn = (text: string): string | undefined => {
  const extraction = extract(sms(text));
  return extraction.outcome === 'extracted' ? extraction.entries[0]?.merchant?.value : undefined;
};

describe('where cash was taken or paid in', () => {
  for (const [text, place] of [
    ['Снятие. Карта *7733. 3000 RUB. ATM 450704 180-1. Доступно 120.00 RUB', 'ATM 450704 180-1'],
    [
      'RCB 17/01 16:17 ATM cash withdrawal 3,500.00 RUR. Avail 82.10 card *7888 ATM 1601 USSURIYSK RU',
      'ATM 1601 USSURIYSK RU',
    ],
    ['NALICHNYE 90.00 BYN KARTA #5614 ATM 039 TH LESNOY>GOMEL>BY OSTATOK 123.45 BYN', 'ATM 039 TH LESNOY'],
    ['Пополнение, счет RUB. 5000 ₽. Банкомат. Доступно 10028,05 ₽', 'Банкомат'],
    ['ATM cash withdrawal of PKR 10,000.00 from A/C *1234 on 01/FEB/2026', undefined],
  ] as const) {
    it(`is ${place ?? 'not said'} in "${text}"`, () => expect(placeIn(text)).to.equal(place));
  }
});
