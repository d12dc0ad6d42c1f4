import { expect } from 'chai';
import { sampleInbox } from './sample.ts';
import { split } from './split.ts';

const now = new Date('2026-11-27T12:00:00Z');

describe('the sample inbox', () => {
  it('is ten messages of a sender and a day, nine of which a bank could have sent', () => {
    for (const currency of ['EUR', 'JPY', 'INR', 'KWD']) {
      const { messages } = split(sampleInbox(currency, now));
      expect(messages.length, currency).to.equal(10);
      expect(
        messages.every(({ sender, receivedAt }) => sender !== '' && receivedAt !== ''),
        currency,
      ).to.equal(true);
      expect(messages.map(({ look }) => look).filter((look) => look === 'bank').length, currency).to.equal(9);
    }
  });
  it('writes sums with the digits of the currency', () => {
    expect(sampleInbox('EUR', now)).to.include('EUR 4.20');
    expect(sampleInbox('KWD', now)).to.include('KWD 4.200');
    expect(sampleInbox('JPY', now)).to.include('JPY 420 ');
  });
});
