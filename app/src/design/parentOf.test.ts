import { expect } from 'chai';
import { parentOf } from './parentOf.ts';

describe('the page above another', () => {
  for (const [page, parent] of [
    ['/settings/profile', '/settings'],
    ['/settings/rules', '/settings'],
    ['/settings/rules/7', '/settings/rules'],
    ['/waiting', '/settings'],
    ['/expense/7', '/ledger'],
    ['/bills', '/ledger'],
    ['/capture/paste', '/capture'],
    ['/budgets', '/insights'],
    ['/forgot', '/sign-in'],
    ['/settings', '/'],
    ['/nowhere', '/'],
  ] as const)
    it(`is ${parent} for ${page}`, () => expect(parentOf(page)).to.equal(parent));
});
