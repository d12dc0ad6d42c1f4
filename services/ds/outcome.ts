import {
  type ExtractedExpense,
  ExtractionStage,
  type FieldEvidence,
  MessageKind,
  MessageStatus,
  type Outcome,
  ReviewReason,
  Verdict,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseExtracted } from '#gen/tracker/events/v1/events.ts';
import { AccountType, Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { type Account, ENGINE_VERSION, type Entry, type Extraction, type Field } from './extraction/types.ts';
import type { StoredMessage } from './store.ts';

const STATUS: Readonly<Record<Extraction['outcome'], MessageStatus>> = {
  extracted: MessageStatus.EXTRACTED,
  needs_review: MessageStatus.NEEDS_REVIEW,
  ignored: MessageStatus.IGNORED,
};
const ACCOUNT_TYPE: Readonly<Record<Account['type'], AccountType>> = {
  card: AccountType.CARD,
  account: AccountType.ACCOUNT,
  wallet: AccountType.WALLET,
  unknown: AccountType.UNSPECIFIED,
};

/** The contract's enum value of the same name as the engine's word: `cash_withdrawal` is CASH_WITHDRAWAL. */
function named<E extends string>(values: Readonly<Record<string, E>>, word: string): E {
  const value = values[word.toUpperCase()];
  if (value === undefined) throw new Error(`the contract has no value for ${word}`);
  return value;
}

/** What the engine found, as the contract says it; `newId` names each entry that goes to the ledger. */
export function toOutcome(extraction: Extraction, newId: () => string): Outcome {
  const entries = extraction.outcome === 'ignored' ? [] : extraction.entries;
  const settled = extraction.outcome === 'extracted';
  return {
    status: STATUS[extraction.outcome],
    verdict: named(Verdict, extraction.verdict),
    confidence: extraction.confidence,
    reason:
      extraction.outcome === 'needs_review'
        ? named(ReviewReason, extraction.reason)
        : ReviewReason.UNSPECIFIED,
    expenses: entries.map((entry) => toExpense(entry, settled ? newId() : '')),
    engineVersion: ENGINE_VERSION,
  };
}

function toExpense(entry: Partial<Entry>, expenseId: string): ExtractedExpense {
  const currencyCode = entry.currency?.value ?? '';
  const money = (field: Field<string> | undefined) => field && { currencyCode, amount: field.value };
  return {
    expenseId,
    money: money(entry.amount),
    direction: entry.direction ? named(Direction, entry.direction.value) : Direction.UNSPECIFIED,
    kind: entry.kind ? named(TransactionKind, entry.kind.value) : TransactionKind.UNSPECIFIED,
    merchant: entry.merchant?.value ?? '',
    category: entry.category?.value ?? '',
    occurredOn: entry.occurredOn?.value ?? '',
    occurredAt: entry.occurredAt?.value ?? '',
    account: entry.account && {
      tail: entry.account.value.tail,
      type: ACCOUNT_TYPE[entry.account.value.type],
    },
    balance: money(entry.balance),
    fee: money(entry.fee),
    reference: entry.reference?.value ?? '',
    evidence: evidenceOf(entry),
  };
}

/** What each field of an entry is called in the contract. */
const FIELD_NAMES: Readonly<Record<keyof Entry, string>> = {
  amount: 'money.amount',
  currency: 'money.currency_code',
  direction: 'direction',
  kind: 'kind',
  merchant: 'merchant',
  category: 'category',
  occurredOn: 'occurred_on',
  occurredAt: 'occurred_at',
  account: 'account',
  balance: 'balance',
  fee: 'fee',
  reference: 'reference',
};

function evidenceOf(entry: Partial<Entry>): FieldEvidence[] {
  return Object.entries(FIELD_NAMES).flatMap(([key, name]) => {
    const field = entry[key as keyof Entry];
    if (!field) return [];
    const { stage, confidence, span } = field;
    return [
      {
        field: name,
        stage: named(ExtractionStage, stage),
        confidence,
        start: span?.start ?? 0,
        end: span?.end ?? 0,
      },
    ];
  });
}

/** The longest note that the ledger takes. */
const MAX_NOTE = 500;

type Readable = Pick<StoredMessage, 'userId' | 'messageId' | 'kind' | 'text' | 'outcome'>;

/** The events that carry a message's entries to the ledger; none unless it was extracted. */
export function toEvents(message: Readable): ExpenseExtracted[] {
  const { userId, messageId, kind, text, outcome } = message;
  if (outcome.status !== MessageStatus.EXTRACTED) return [];
  const { confidence, engineVersion } = outcome;
  // Only the user's own words go along: a bank's text stays where it was read.
  const note = kind === MessageKind.NOTE ? text.trim().slice(0, MAX_NOTE) : '';
  return outcome.expenses.map((expense) =>
    ExpenseExtracted.fromPartial({ ...expense, userId, messageId, confidence, engineVersion, note }),
  );
}
