import { expect } from 'chai';
import type { AccountRef } from '@/api/types.ts';
import { accountsOf } from './accounts.ts';

const card = (tail: string): AccountRef => ({ tail, type: 'ACCOUNT_TYPE_CARD' });
const open = (tail: string): AccountRef => ({ tail, type: 'ACCOUNT_TYPE_UNSPECIFIED' });

describe('the accounts to choose from', () => {
  it('are each there once, in order, and none without a tail', () => {
    expect(accountsOf([card('9876'), undefined, card('0581'), card(''), card('9876')])).to.deep.equal([
      card('0581'),
      card('9876'),
    ]);
  });

  it('are of the type that one of their entries tells', () => {
    expect(accountsOf([open('12'), card('12'), open('12')])).to.deep.equal([card('12')]);
  });

  it('are of no type where two are told of one tail', () => {
    expect(accountsOf([card('12'), { tail: '12', type: 'ACCOUNT_TYPE_WALLET' }])).to.deep.equal([open('12')]);
  });
});
