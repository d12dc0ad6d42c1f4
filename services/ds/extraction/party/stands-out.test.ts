import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

function partyOf(text: string): string | undefined {
  const extraction = extract(sms(text));
  return extraction.outcome === 'ignored' ? 'ignored' : extraction.entries[0]?.merchant?.value;
}

describe('words that nothing introduces', () => {
  it('are nobody where they are prose', () => {
    for (const text of [
      'Westpac: Cash withdrawal AUD200.00 from acct ...4410 on 11Mar. Avail bal $87.32. Alert set for w/drawals over $100',
      'TD Alert: Monthly account fee of $16.95 was charged to account ***6643 on May 29.',
      'Int of Rs 1,837.00 for the qtr has been cr to your SB A/c ending 7782 on 14-JUN-2026. Total Bal Rs.88,204.15',
      'Yay! Cashback of ₹75 is now in your wallet balance. New balance: ₹212.40.',
      'Akaunti yako 0220***5513 imekatwa TZS 118,000.00 marejesho ya mkopo. Asante. Lindi Commercial Bank',
    ])
      expect(partyOf(text), text).to.equal(undefined);
  });

  it('are a name where they are a field of their own, in whatever letters', () => {
    expect(partyOf('Покупка. Карта *0380. 126 RUB. Улыбышка. Доступно 540 RUB')).to.equal('Улыбышка');
    expect(partyOf('Pokupka 275,00 RUR; KIROVNIK; 14/02/26 19:55; Ostatok: 4416,32')).to.equal('KIROVNIK');
    expect(partyOf('Yandex Pay\nLavochka, −783 ₽\nKarta ··1550')).to.equal('Lavochka');
  });

  it('are a name where they are several capitals, a web address, a person, or who acts', () => {
    expect(partyOf('SD TK 0071 -350,000VND luc 13-06-2026. NGUYEN VAN HUNG chuyen tien')).to.equal(
      'NGUYEN VAN HUNG',
    );
    expect(partyOf('Din returnering er behandlet. Tojbutik.dk har refunderet 449,00 kr.')).to.equal(
      'Tojbutik.dk',
    );
    expect(partyOf('Olena has sent you £12.00')).to.equal('Olena');
  });

  it('open a message as who did it, in several words, with the small ones that join them', () => {
    expect(partyOf('Transport for Lindell charged $40.00 to your card *4471.')).to.equal(
      'Transport for Lindell',
    );
    expect(partyOf('Camille D. vient de te rembourser sa part : 22 € (« raclette chez Paul »).')).to.equal(
      'Camille D',
    );
    expect(partyOf('Your DEWA bill payment of AED 731.88 is successful. Ref 4471820')).to.equal('DEWA');
  });

  it('are nobody inside what somebody wrote', () => {
    expect(partyOf('Sindre Haugen sendte deg 220 kr. «Taxi fra Flesland»')).to.equal('Sindre Haugen');
  });

  it('take a small word along that ends the name of a public body', () => {
    expect(partyOf('Lønn fra Bergsund kommune er kommet inn på konto ***771: kr 34 720,00')).to.equal(
      'Bergsund kommune',
    );
  });
});
