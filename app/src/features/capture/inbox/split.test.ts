import { expect } from 'chai';
import { instantOf } from './instant.ts';
import { split } from './split.ts';

const texts = (pasted: string) => split(pasted).messages.map(({ text }) => text);
const A = 'Kartenzahlung 23,45 EUR bei REWE mit Karte *1234';
const B = 'Rs.1,250.00 debited from A/c XX1234 Ref 432112345678';

describe('taking an inbox apart', () => {
  it('separates at empty lines and keeps the lines of one message together', () => {
    expect(texts(`${A}\nThank you\n\n \r\n\r\n${B}\n`)).to.deep.equal([`${A}\nThank you`, B]);
  });
  it('takes a line each where lines are whole messages', () => {
    expect(texts(`${A}\n${B}`)).to.deep.equal([A, B]);
    expect(texts('coffee 3.40\nlunch 12.50')).to.deep.equal(['coffee 3.40', 'lunch 12.50']);
  });
  it('does not cut a message of several lines', () => {
    const message = 'Sparkasse informs:\nKartenzahlung 23,45 EUR\nREWE Markt\nBerlin';
    expect(texts(message)).to.deep.equal([message]);
  });
  it('reads headers above a text, also with an empty line below them', () => {
    expect(
      split(`From: HDFCBK\nDate: 2026-11-20T08:15:00Z\n${B}\n\nFrom: SPARKASSE\n\n${A}`).messages,
    ).to.deep.equal([
      { sender: 'HDFCBK', text: B, receivedAt: '2026-11-20T08:15:00.000Z', look: 'bank' },
      { sender: 'SPARKASSE', text: A, receivedAt: '', look: 'bank' },
    ]);
  });
  it('begins a message at a header without an empty line before it', () => {
    expect(split(`From: ONE\n${A}\nFrom: TWO\n${B}`).messages.map(({ sender }) => sender)).to.deep.equal([
      'ONE',
      'TWO',
    ]);
  });
  it('leaves repeats out and counts them', () => {
    const { messages, repeats } = split(`${A}\n\n${B}\n\n${A}`);
    expect([messages.length, repeats]).to.deep.equal([2, 1]);
  });
  it('finds nothing in nothing', () => {
    expect(split(' \n\n ').messages).to.deep.equal([]);
  });
  it('shortens a text to what the server takes, without half a character', () => {
    const [text = ''] = texts('ж'.repeat(3000));
    expect(text).to.equal('ж'.repeat(2048));
    expect(texts(`a${'ж'.repeat(3000)}`)[0]).to.equal(`a${'ж'.repeat(2047)}`);
  });
});

describe('exports of SMS apps', () => {
  it('reads XML: received ones only, entities and halves of emoji put together', () => {
    const xml = `<?xml version='1.0'?><smses count="3">
      <sms protocol="0" address="HDFCBK" date="1763626500000" type="1" body="Rs.5 debited &amp; A/c&#10;XX1 &#55357;&#56832; a>b" read="1" />
      <sms address="Ana" date="1763626500001" type="2" body="sent by me" />
      <sms address='BANK' date='1763626500002' body='it&apos;s'/></smses>`;
    expect(split(xml)).to.deep.include({ shape: 'xml' });
    expect(
      split(xml).messages.map(({ sender, text, receivedAt }) => [sender, text, receivedAt]),
    ).to.deep.equal([
      ['HDFCBK', 'Rs.5 debited & A/c\nXX1 😀 a>b', '2025-11-20T08:15:00.000Z'],
      ['BANK', "it's", '2025-11-20T08:15:00.002Z'],
    ]);
  });
  it('reads CSV with quotes, line breaks and any order of columns', () => {
    const csv =
      'Date,Address,Type,Body\r\n2026-11-20 08:15:00Z,HDFCBK,1,"Rs.1,250 ""debited""\nA/c XX1"\r\n2026-11-20 08:15:00Z,Ana,2,mine\r\n';
    expect(
      split(csv).messages.map(({ sender, text, receivedAt }) => [sender, text, receivedAt]),
    ).to.deep.equal([['HDFCBK', 'Rs.1,250 "debited"\nA/c XX1', '2026-11-20T08:15:00.000Z']]);
    expect(split('from;text\nBANK;a 1,50').messages[0]?.text).to.equal('a 1,50');
  });
  it('does not take a sentence with commas for a table', () => {
    expect(split('Message, date and text\ncoffee 3.40').shape).to.equal('text');
  });
});

describe('times', () => {
  it('reads what can be read in one way only', () => {
    expect(instantOf('1763626500000')).to.equal('2025-11-20T08:15:00.000Z');
    expect(instantOf('1763626500')).to.equal('2025-11-20T08:15:00.000Z');
    expect(instantOf('03/04/2026 10:00')).to.equal('');
    expect(instantOf('Sent by me')).to.equal('');
  });
});
