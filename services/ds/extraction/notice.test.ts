import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from './extract.ts';
import { sms } from './fixtures/sms.ts';
import type { Notice } from './types.ts';

function noticeIn(text: string): Notice | undefined {
  const extraction = extract(sms(text));
  return extraction.outcome === 'ignored' ? extraction.notice : undefined;
}

function told(text: string): Record<string, string | undefined> {
  const notice = noticeIn(text);
  if (notice?.kind === 'upcoming_bill') {
    const { amount, currency, payee, dueOn, account } = notice;
    return {
      amount: `${amount.value} ${currency.value}`,
      payee: payee?.value,
      dueOn: dueOn?.value,
      tail: account?.value.tail,
    };
  }
  if (notice?.kind === 'balance_reading') {
    const { balance, currency, account, asOf } = notice;
    return { balance: `${balance.value} ${currency.value}`, tail: account?.value.tail, asOf: asOf.value };
  }
  return {};
}

describe('notices', () => {
  it('make an announced debit an upcoming bill with its day', () => {
    expect(
      told('Rs 499.00 will be debited from your A/c XX9034 on 18-03-26 towards STREAMFLIX'),
    ).to.deep.equal({
      amount: '499.00 INR',
      payee: 'STREAMFLIX',
      dueOn: '2026-03-18',
      tail: '9034',
    });
  });

  it('read the day after today from its word', () => {
    expect(
      told('Your subscription of $9.99 renews on tomorrow. It will be charged to card *4410.').dueOn,
    ).to.equal('2026-03-13');
  });

  it('make a balance without a movement a balance reading', () => {
    expect(told('Available balance in your A/c XX9034 as on 11-03-26 is Rs 77,310.20.')).to.deep.equal({
      balance: '77310.20 INR',
      tail: '9034',
      asOf: '2026-03-11',
    });
  });

  it('say nothing where the sum or its currency is missing', () => {
    expect(noticeIn('Your bill is due on 18-03-26. Please pay in time.')).to.equal(undefined);
  });

  it('come with the words they were read from', () => {
    const text = 'Rs 499.00 will be debited from your A/c XX9034 on 18-03-26 towards STREAMFLIX';
    const notice = noticeIn(text);
    if (notice?.kind !== 'upcoming_bill') throw new Error('no bill');
    const at = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    expect([at(notice.amount.span), at(notice.payee?.span), at(notice.dueOn?.span)]).to.deep.equal([
      '499.00',
      'STREAMFLIX',
      '18-03-26',
    ]);
  });

  it('tell no balance by what it fell below', () => {
    expect(noticeIn('Low balance alert: your account XX5678 is below Rs 2,000')).to.equal(undefined);
  });
});
