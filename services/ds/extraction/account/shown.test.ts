import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

const tailIn = (text: string): string | undefined => {
  const extraction = extract(sms(text));
  return extraction.outcome === 'ignored' ? undefined : extraction.entries[0]?.account?.value.tail;
};

describe('digits that are shown of an account', () => {
  for (const [text, tail] of [
    ['Paid €18.40 at QUAY BOOKS with card ending 4471', '4471'],
    ['Paid €18.40 at QUAY BOOKS with card **** 4471', '4471'],
    ['Paid €18.40 at QUAY BOOKS, account 302-****-7716', '7716'],
  ] as const)
    it(`are read in "${text}"`, () => expect(tailIn(text)).to.equal(tail));

  for (const text of [
    'Paid Rp 90.000 at WARUNG SENJA: 5 x 18.000',
    'Paid Rp 90.000 at WARUNG SENJA: kopi 5 × 18000',
    'Paid 620,00 TL at KIYI KITABEVI, toplam *620,00',
  ])
    it(`are none of it in "${text}"`, () => expect(tailIn(text)).to.equal(undefined));
});
