import { expect } from 'chai';
import { leaving, sendersOf, stayingOf } from './choice.ts';

const spent = (sender: string, amount: string) => ({
  sender,
  text: `EUR ${amount} spent with card *1234`,
  sentAt: 1,
});
const messages = [
  spent('BANK', '3.00'),
  { sender: '+491701234567', text: 'I paid 20 EUR with my card', sentAt: 1 },
  { sender: 'BANK', text: 'Your OTP is 482913', sentAt: 1 },
  spent('OTHER', '1.00'),
  spent('BANK', '2.00'),
];

describe('messages of the device', () => {
  it('leave it only where a bank sent them and its sender is not switched off', () => {
    expect(leaving(messages, { blocked: [] }).map(({ sender }) => sender)).to.deep.equal([
      'BANK',
      'OTHER',
      'BANK',
    ]);
    expect(leaving(messages, { blocked: ['BANK'] }).map(({ sender }) => sender)).to.deep.equal(['OTHER']);
  });
  it('are shown by sender, the most first, with the latest as an example', () => {
    expect(sendersOf(messages)).to.deep.equal([
      { sender: 'BANK', count: 2, example: 'EUR 3.00 spent with card *1234' },
      { sender: 'OTHER', count: 1, example: 'EUR 1.00 spent with card *1234' },
    ]);
  });
  it('are counted where they stay', () => {
    expect(stayingOf(messages)).to.deep.equal({ code: 1, other: 1 });
  });
});
