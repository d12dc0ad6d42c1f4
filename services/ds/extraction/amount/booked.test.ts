import { expect } from 'chai';
import { extract } from '../extract.ts';

const receivedAt = new Date('2026-03-14T17:30:00Z');
const amountOf = (text: string) => {
  const read = extract({ text, kind: 'sms', sender: '', receivedAt, timezone: 'UTC' });
  return read.outcome === 'ignored' ? undefined : read.entries[0]?.amount?.value;
};

describe('of two sums of one movement', () => {
  it('the one that a sentence of its own calls booked is taken, with its fee', () => {
    expect(
      amountOf('Karta *3548 perevedeno 20000.00 RUR. Spisano 20300.00 RUR. Ostatok 5618.41 RUR'),
    ).to.equal('20300.00');
    expect(amountOf('Transferred USD 500.00 to JOHN K. Debited USD 505.00. Avl Bal USD 100.00')).to.equal(
      '505.00',
    );
  });

  it('another movement is none of it', () => {
    for (const text of [
      'You received KES 1,000.00 from JANE DOE. Paid KES 1,050.00 to Fuliza. Balance KES 0.00',
      'A/c *4417 debited USD 1,000.00. Spent USD 1,050.00 today. Avl Bal USD 60.00',
    ])
      expect(amountOf(text), text).to.equal('1000.00');
  });

  it('one that is much more is none of it', () => {
    expect(amountOf('Transferred USD 500.00 to JOHN K. Debited USD 905.00. Avl Bal USD 100.00')).to.not.equal(
      '905.00',
    );
  });

  it('the total in the own money is taken beside an amount in another', () => {
    expect(amountOf('POS\nCard: *5512\nAmount: USD 14.99\nTotal: SAR 57.81\nAt: OPENAI')).to.equal('57.81');
  });

  it('what was charged is taken where the text says what a sum was converted to', () => {
    for (const [text, booked] of [
      ['TD: Purchase of USD 20.00 (CAD 28.14) at OPENAI was charged to your Visa ending 3318.', '28.14'],
      ['Purchase at WEGMANS BUFFALO for USD 61.00 posted as €57.20 to your card *7042.', '57.20'],
      ['You spent 1,250 THB at Central Phuket, that’s £28.41 with no fees from us.', '28.41'],
      ['C6: compra internacional aprovada US$ 15,00 / R$ 84,37 DIGITALOCEAN cartao 4471.', '84.37'],
      ['28,90 EUR (1.548,20 TL) tutarındaki yurt dışı alışverişiniz onaylandı. Kart 1156', '1548.20'],
    ] as const)
      expect(amountOf(text), text).to.equal(booked);
  });

  it('a star behind a sum with its sign hides none of it', () => {
    expect(amountOf('COMPRA*TOTTUS*$15.990*13/03/2026 16:05*Cta Vista ...5518')).to.equal('15990');
  });
});
