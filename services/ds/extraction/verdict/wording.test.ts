import { expect } from 'chai';
import { describe, it } from 'mocha';
import { scoreOf, wordingOf } from './wording.ts';

describe('how a text is worded', () => {
  for (const [report, advert] of [
    ['you paid 12.50 to blue fox cafe', 'order now and save up to 12.50 on your next delivery'],
    ['recibiste 300 de ana ruiz', 'pide hoy tu tarjeta y gana hasta 300 en tu primera compra'],
    ['du hast 20 eur an jonas gesendet', 'jetzt 20 eur sparen: nur heute bei deiner bestellung'],
  ] as const) {
    it(`tells "${report}" from "${advert}"`, () => {
      expect(wordingOf(report)).to.be.greaterThan(wordingOf(advert));
    });
  }

  it('is never surer than three, and unsure of words that nobody knows', () => {
    const weights = new Map([['paid', 40]]);
    expect(scoreOf(new Set(['paid']), weights, 0)).to.equal(3);
    expect(scoreOf(new Set(['zzz']), weights, -0.5)).to.equal(-0.5);
  });
});
