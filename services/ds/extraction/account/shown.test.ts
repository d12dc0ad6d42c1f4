import { expect } from 'chai';
import { describe, it } from 'mocha';
import { entryIn } from '../fixtures/entry.ts';

const tailIn = (text: string): string | undefined => entryIn(text)?.account?.value.tail;

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
