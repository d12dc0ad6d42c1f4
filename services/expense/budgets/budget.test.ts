import { expect } from 'chai';
import fc from 'fast-check';
import { BudgetStatus } from '#gen/tracker/expense/v1/expense_service.ts';
import { monthOf, standing } from './budget.ts';

const limit = { category: '', amount: '300.0000', currencyCode: 'EUR' };
const eur = (amount: string) => ({ currencyCode: 'EUR', amount });

describe('a budget', () => {
  it('is good while spending keeps below its pace', () => {
    expect(standing(limit, 10_000n, '2026-11-10')).to.deep.equal({
      category: '',
      limit: eur('300.00'),
      month: '2026-11',
      spent: eur('100.00'),
      remaining: eur('200.00'),
      dailyAllowance: eur('9.52'),
      status: BudgetStatus.GOOD,
      daysLeft: 21,
    });
  });

  it('is at risk when going on like this ends above it', () => {
    expect(standing(limit, 10_001n, '2026-11-10').status).to.equal(BudgetStatus.AT_RISK);
  });

  it('is over by the smallest unit, with nothing left', () => {
    const over = standing(limit, 30_001n, '2026-11-30');
    expect(over).to.deep.include({
      status: BudgetStatus.OVER,
      remaining: eur('0.00'),
      dailyAllowance: eur('0.00'),
    });
    expect(standing(limit, 30_000n, '2026-11-30').status).to.equal(BudgetStatus.GOOD);
  });

  it('knows how long months are', () => {
    expect(monthOf('2024-02-10')).to.deep.equal({
      month: '2024-02',
      from: '2024-02-01',
      to: '2024-02-29',
      days: 29,
    });
    expect(monthOf('2025-02-10').to).to.equal('2025-02-28');
    expect(standing(limit, 0n, '2026-12-31').daysLeft).to.equal(1);
  });

  it('never allows more in total than remains', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 60_000n), fc.integer({ min: 1, max: 30 }), (spent, day) => {
        const { dailyAllowance, remaining, daysLeft } = standing(
          limit,
          spent,
          `2026-11-${String(day).padStart(2, '0')}`,
        );
        const minor = (money: { amount: string } | undefined) =>
          BigInt(money?.amount.replace('.', '') ?? '0');
        expect(minor(dailyAllowance) * BigInt(daysLeft) <= minor(remaining)).to.equal(true);
      }),
    );
  });
});
