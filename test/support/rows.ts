import { randomBytes } from 'node:crypto';
import { v4 as uuidv4 } from 'uuid';
import { MessageKind, MessageStatus, Outcome, Verdict } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseSource } from '#gen/tracker/expense/v1/expense_service.ts';
import { AccountType, Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import type { StoredMessage } from '../../services/ds/store.ts';
import type { NewExpense } from '../../services/expense/store.ts';

const NOW = new Date('2026-11-20T10:00:00Z');

/** An entry of the ledger as it is stored. Its id follows no order, so that rows of one day are in none by chance. */
export const entryRow = (userId: string, given: Partial<NewExpense> = {}): NewExpense => ({
  ...{ expenseId: uuidv4(), userId, amount: '12.5000', currencyCode: 'EUR' },
  ...{ direction: Direction.DEBIT, kind: TransactionKind.DEBIT, merchant: 'Cafe', category: 'dining.cafe' },
  ...{ occurredOn: '2026-11-20', accountTail: '', accountType: AccountType.UNSPECIFIED, reference: '' },
  ...{ note: '', source: ExpenseSource.MANUAL, createdAt: NOW, updatedAt: NOW },
  ...given,
});

/** A message as it is kept; as {@link entryRow}. */
export const messageRow = (userId: string, given: Partial<StoredMessage> = {}): StoredMessage => ({
  ...{ messageId: uuidv4(), userId, contentHash: randomBytes(32), clientMessageId: '1', sender: '' },
  ...{ text: 'lunch 12.50', textErasedAt: null, receivedAt: NOW, kind: MessageKind.NOTE },
  ...{ status: MessageStatus.IGNORED, verdict: Verdict.UNSPECIFIED, outcome: Outcome.fromPartial({}) },
  createdAt: NOW,
  ...given,
});
