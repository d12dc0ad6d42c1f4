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

  it('one that is much more is none of it', () => {
    expect(amountOf('Transferred USD 500.00 to JOHN K. Debited USD 905.00. Avl Bal USD 100.00')).to.not.equal(
      '905.00',
    );
  });
});
