import { expect } from 'chai';
import { extract } from '../extract.ts';

const receivedAt = new Date('2026-03-14T17:30:00Z');
const outcomeOf = (text: string) =>
  extract({ text, kind: 'sms', sender: '', receivedAt, timezone: 'UTC' }).outcome;

describe('a sum and a word of movement', () => {
  const REST =
    'and that is all there is to say of it in this message, which goes on for quite a while longer';

  it('make no entry where nothing else shows a movement', () => {
    for (const text of [
      `The courier brings your parcel between 10 and 12, EUR 14.90 paid at the door ${REST}.`,
      `A purchase of EUR 30 earns you a mug ${REST}.`,
    ])
      expect(outcomeOf(text), text).to.equal('ignored');
  });

  it('make none for a day alone, or for a number to dial', () => {
    for (const text of [
      `Tickets for EUR 14.90 paid on 12-03-2026 ${REST}.`,
      `A top-up of EUR 14.90 on 12-03-2026, dial *544# ${REST}.`,
    ])
      expect(outcomeOf(text), text).to.equal('ignored');
  });

  it('make one with an account, a number, a day, a balance, a name, or who sent it to whom', () => {
    for (const text of [
      `Card *1234: EUR 14.90 paid ${REST}.`,
      `EUR 14.90 paid ${REST}. Ref 88120045.`,
      `EUR 14.90 paid to Harbour Books on 12-03-2026 ${REST}.`,
      `EUR 14.90 paid ${REST}. Balance EUR 20.00.`,
      `EUR 14.90 paid at Harbour Books, ${REST}.`,
      `Omar sent you $60 ${REST}.`,
      `EUR 14.90 was debited from your account ${REST}.`,
      `A payment of EUR 14.90 to Harbour Books was successful ${REST}.`,
    ])
      expect(outcomeOf(text), text).to.equal('extracted');
  });

  it('make one in few words, and where the sum has a line of its own', () => {
    expect(outcomeOf('EUR 14.90 paid')).to.equal('extracted');
    expect(outcomeOf(`Harbour Pay\nEUR 14.90\nPaid ${REST}`)).to.equal('extracted');
  });
});
