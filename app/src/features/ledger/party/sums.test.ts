import { expect } from 'chai';
import type { SummaryRow } from '@/api/types.ts';
import { inCategory, mostlyBrings, sumsOf } from './sums.ts';

const row = (
  key: string,
  currency_code: string,
  spent: string,
  refunded = '0',
  received = '0',
  count = 1,
): SummaryRow =>
  ({
    key,
    count,
    spent: { currency_code, amount: spent },
    refunded: { currency_code, amount: refunded },
    received: { currency_code, amount: received },
  }) as SummaryRow;

describe('the sums of a category', () => {
  const rows = [
    row('dining', 'EUR', '10.10', '0', '0', 2),
    row('dining.coffee', 'EUR', '4.20', '1.00'),
    row('dining.coffee', 'INR', '300'),
    row('diningroom', 'EUR', '500'),
  ];

  it('take its children in, and no other category that begins alike', () => {
    expect(sumsOf(rows, inCategory('dining'))[0]).to.deep.equal({
      currency: 'EUR',
      spent: '13.30',
      received: '0',
      count: 3,
    });
  });

  it('keep currencies apart', () => {
    expect(sumsOf(rows, inCategory('dining')).map(({ currency }) => currency)).to.deep.equal(['EUR', 'INR']);
  });

  it('are of income where it only brings', () => {
    expect(mostlyBrings(sumsOf([row('income', 'EUR', '0', '0', '3200')], inCategory('income')))).to.equal(
      true,
    );
    expect(mostlyBrings(sumsOf(rows, inCategory('dining')))).to.equal(false);
  });
});
