import {
  type ExtractedExpense,
  MessageStatus,
  type Outcome,
  ReviewReason,
  Verdict,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { evidenceOf, named } from './evidence.ts';
import { ENGINE_VERSION, type Entry, type Extraction, type Field, type SideSum } from './extraction/types.ts';
import { toAccount, toBalanceReading, toUpcomingBill } from './notice.ts';

const STATUS: Readonly<Record<Extraction['outcome'], MessageStatus>> = {
  extracted: MessageStatus.EXTRACTED,
  needs_review: MessageStatus.NEEDS_REVIEW,
  ignored: MessageStatus.IGNORED,
};

/** What the engine found in `text`, as the contract says it; `newId` names each entry that goes to the ledger. */
export function toOutcome(text: string, extraction: Extraction, newId: () => string): Outcome {
  const entries = extraction.outcome === 'ignored' ? [] : extraction.entries;
  const notice = extraction.outcome === 'ignored' ? extraction.notice : undefined;
  const settled = extraction.outcome === 'extracted';
  return {
    status: STATUS[extraction.outcome],
    verdict: named(Verdict, extraction.verdict),
    confidence: extraction.confidence,
    reason:
      extraction.outcome === 'needs_review'
        ? named(ReviewReason, extraction.reason)
        : ReviewReason.UNSPECIFIED,
    expenses: entries.map((entry) => toExpense(text, entry, settled ? newId() : '')),
    engineVersion: ENGINE_VERSION,
    model: '',
    upcomingBill: notice?.kind === 'upcoming_bill' ? toUpcomingBill(notice) : undefined,
    balanceReading: notice?.kind === 'balance_reading' ? toBalanceReading(notice) : undefined,
  };
}

/** What each field of an entry is called in the contract. */
const FIELD_NAMES: Readonly<Record<keyof Entry, string>> = {
  amount: 'money.amount',
  currency: 'money.currency_code',
  direction: 'direction',
  kind: 'kind',
  merchant: 'merchant',
  counterparty: 'counterparty',
  category: 'category',
  occurredOn: 'occurred_on',
  occurredAt: 'occurred_at',
  account: 'account',
  balance: 'balance',
  limit: 'limit',
  fee: 'fee',
  reference: 'reference',
};

function toExpense(text: string, entry: Partial<Entry>, expenseId: string): ExtractedExpense {
  const currencyCode = entry.currency?.value ?? '';
  const money = (sum: SideSum | undefined) => sum && { currencyCode: sum.currency, amount: sum.value };
  return {
    expenseId,
    money: entry.amount && { currencyCode, amount: entry.amount.value },
    direction: entry.direction ? named(Direction, entry.direction.value) : Direction.UNSPECIFIED,
    kind: entry.kind ? named(TransactionKind, entry.kind.value) : TransactionKind.UNSPECIFIED,
    merchant: entry.merchant?.value ?? '',
    merchantRaw: standing(text, entry.merchant),
    counterparty: entry.counterparty?.value ?? '',
    category: entry.category?.value ?? '',
    occurredOn: entry.occurredOn?.value ?? '',
    occurredAt: entry.occurredAt?.value ?? '',
    account: entry.account && toAccount(entry.account.value),
    balance: money(entry.balance),
    limit: money(entry.limit),
    fee: money(entry.fee),
    reference: entry.reference?.value ?? '',
    evidence: evidenceOf(entry, FIELD_NAMES),
  };
}

/** The characters of the text that a field was read from; '' where it does not stand there. */
function standing(text: string, field: Field<unknown> | undefined): string {
  return field?.span ? text.slice(field.span.start, field.span.end) : '';
}
