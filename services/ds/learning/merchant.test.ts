import { expect } from 'chai';
import { ExtractedExpense, Resolution, RuleKind } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { lessonIn, withMerchantRules } from './merchant.ts';
import { NOTHING_SAID, type StoredRule } from './rule-store.ts';
import { rulebookOf, senderKey, toldBy } from './rulebook.ts';

const { DEBIT, CREDIT } = Direction;

function rule(ruleId: string, says: Partial<StoredRule>): StoredRule {
  const at = new Date(0);
  return {
    ...{
      ruleId,
      userId: 'u',
      kind: RuleKind.MERCHANT,
      identity: Buffer.alloc(32),
      pattern: 'shop',
      sender: '',
    },
    ...{ direction: DEBIT, appliedCount: 0, messageId: 'm', createdAt: at, updatedAt: at },
    ...NOTHING_SAID,
    ...says,
  };
}

const read = (fields: Partial<ExtractedExpense> = {}) =>
  ExtractedExpense.fromPartial({
    ...{ merchant: 'Shop', merchantRaw: 'SHOP 123', category: 'other', direction: DEBIT },
    kind: TransactionKind.DEBIT,
    evidence: [
      { field: 'merchant', stage: ExtractionStage.GRAMMAR, confidence: 0.9, start: 5, end: 13, version: 'g' },
    ],
    ...fields,
  });

const refund = read({ direction: CREDIT, kind: TransactionKind.REFUND, category: 'income.refund' });

describe('a merchant rule', () => {
  it('sets what it says and says so, with the span of what it replaced', () => {
    const made = withMerchantRules(read(), rulebookOf([rule('r', { merchant: 'Mine', category: 'gifts' })]));
    expect(made).to.include({ merchant: 'Mine', category: 'gifts', kind: TransactionKind.DEBIT });
    const byRule = { stage: ExtractionStage.RULE, confidence: 1, version: 'r' };
    expect(made.evidence).to.deep.equal([
      { field: 'merchant', start: 5, end: 13, ...byRule },
      { field: 'category', start: 0, end: 0, ...byRule },
    ]);
  });

  it('leaves alone what was read so anyway, other merchants, and what has no direction', () => {
    const book = rulebookOf([rule('r', { merchant: 'Mine', category: 'gifts' })]);
    for (const other of [
      read({ merchantRaw: 'SHOPPE' }),
      read({ merchantRaw: '', merchant: '' }),
      read({ direction: Direction.UNSPECIFIED }),
      read({ merchant: 'Mine', category: 'gifts' }),
    ])
      expect(withMerchantRules(other, book)).to.deep.equal(other);
  });

  it('gives name and category to what comes back, but not the kind', () => {
    const says = { merchant: 'Mine', category: 'gifts', transactionKind: TransactionKind.TRANSFER };
    const made = withMerchantRules(refund, rulebookOf([rule('r', { ...says, setsDirection: DEBIT })]));
    expect(made).to.include({ merchant: 'Mine', category: 'gifts', kind: TransactionKind.REFUND });
    const paid = read({ direction: CREDIT, kind: TransactionKind.CREDIT, category: 'income' });
    const received = withMerchantRules(paid, rulebookOf([rule('r', { ...says, setsDirection: DEBIT })]));
    expect(received).to.include({ merchant: 'Mine', category: 'income', kind: TransactionKind.CREDIT });
  });

  it('is learned from the fields that were corrected, and not from those that were read right', () => {
    const corrected = {
      ...read(),
      category: 'gifts',
      merchant: 'Mine',
      direction: CREDIT,
      kind: TransactionKind.CREDIT,
    };
    expect(lessonIn(read(), corrected, new Set(['category']))).to.deep.equal({ category: 'gifts' });
    expect(lessonIn(read(), corrected, new Set(['direction']))).to.deep.equal({
      transactionKind: TransactionKind.CREDIT,
      setsDirection: CREDIT,
    });
    expect(lessonIn(read(), read(), new Set(['category', 'merchant', 'kind']))).to.deep.equal({
      category: '',
      merchant: '',
      transactionKind: TransactionKind.UNSPECIFIED,
      setsDirection: Direction.UNSPECIFIED,
    });
    expect(lessonIn(read(), corrected, new Set(['occurred_on']))).to.deep.equal({});
  });
});

describe('a layout rule', () => {
  const TEXT = 'INR 450.00 debited from A/c XX1234 at CORNER CAFE on 20-11-2026. Avl Bal INR 5,000.00';
  const pattern = '□ debited from a/c □ at □ on □ avl bal □';
  const layout = rule('l', {
    ...{ kind: RuleKind.LAYOUT, pattern, sender: 'HDFCBK', direction: Direction.UNSPECIFIED },
    resolution: Resolution.NO_TRANSACTION,
  });

  it('is found by sender, whatever the operator puts around it, and text', () => {
    const book = rulebookOf([layout]);
    for (const sender of ['HDFCBK', 'VM-HDFCBK', 'ad-hdfcbk-S', ' hdfcbk '])
      expect(book.layoutFor(sender, TEXT)?.ruleId, sender).to.equal('l');
    expect(book.layoutFor('ICICIB', TEXT)).to.equal(undefined);
    expect(book.layoutFor('HDFCBK', 'OTP 123456')).to.equal(undefined);
    expect(senderKey('My Bank')).to.equal('MY BANK');
  });

  it('tells the engine what it says and no more', () => {
    expect(toldBy(layout)).to.deep.equal({ amountPosition: 0, transaction: false });
    expect(toldBy(rule('l', { amountPosition: 2 }))).to.deep.equal({ amountPosition: 2 });
    const moved = { transactionKind: TransactionKind.CASH_WITHDRAWAL, setsDirection: DEBIT };
    expect(toldBy(rule('l', { ...moved, resolution: Resolution.TRANSACTION }))).to.deep.equal({
      amountPosition: 0,
      transaction: true,
      movement: { direction: 'debit', kind: 'cash_withdrawal' },
    });
  });
});
