import { expect } from 'chai';
import { countOf, filterOf, ledgerPath, narrows } from './filter.ts';

describe('the filter of the ledger', () => {
  it('is the same after its way through an address', () => {
    const filter = {
      from: '2026-11-01',
      to: '2026-11-30',
      category: 'dining.coffee',
      merchant: 'Müller & Söhne',
      kind: 'TRANSACTION_KIND_REFUND',
      flow: 'FLOW_SPENT',
      currency: 'EUR',
      text: 'a=b',
      account_tail: '0581',
      min_amount: '12.50',
      max_amount: '100',
    } as const;
    const query = new URL(ledgerPath(filter), 'http://app').searchParams;
    expect(filterOf(Object.fromEntries(query))).to.deep.equal(filter);
  });

  it('leaves out what the server would refuse', () => {
    expect(
      filterOf({
        from: 'yesterday',
        kind: 'TRANSACTION_KIND_GIFT',
        flow: 'in',
        currency: 'euro',
        category: 'A B',
        text: '',
        to: ['2026-01-01', 'x'],
        account_tail: '1234567',
        min_amount: '-1',
        max_amount: '1.00001',
      }),
    ).to.deep.equal({});
    expect(filterOf({ min_amount: '100', max_amount: '99.5' })).to.deep.equal({ min_amount: '100' });
    expect(filterOf({ min_amount: '9', max_amount: '10' })).to.deep.equal({
      min_amount: '9',
      max_amount: '10',
    });
  });

  it('counts a span of amounts once', () => {
    expect(countOf({ min_amount: '1', max_amount: '2' })).to.equal(1);
    expect(countOf({ max_amount: '2', account_tail: '0581' })).to.equal(2);
  });

  it('counts a period once and the search not at all', () => {
    expect(countOf({ from: '2026-11-01', to: '2026-11-30', text: 'tea' })).to.equal(1);
    expect(countOf({ to: '2026-11-30', category: 'dining' })).to.equal(2);
    expect(countOf({})).to.equal(0);
  });

  it('narrows only where it asks for something', () => {
    expect(narrows({})).to.equal(false);
    expect(narrows({ text: 'tea' })).to.equal(true);
    expect(ledgerPath({})).to.equal('/ledger');
  });
});
