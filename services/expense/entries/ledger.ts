import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { ExpenseCorrected } from '#gen/tracker/events/v1/events.ts';
import {
  type Expense,
  Expense as ExpenseMessage,
  ExpenseSource,
} from '#gen/tracker/expense/v1/expense_service.ts';
import { seal } from '#mesh/events/event.ts';
import type { Outbox } from '#mesh/events/outbox.ts';
import { setByUser } from '#mesh/evidence.ts';
import { Aborted, AlreadyExists, NotFound } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { inBatches } from '#mesh/sql/batch.ts';
import type { Database } from '#mesh/sql/database.ts';
import { settleAnew, settleWith, settleWithCommitted, settleWithout } from '../bills/settlement.ts';
import { rejoin } from '../links/rejoin.ts';
import { forgetLinks, relink } from '../links/relink.ts';
import { toChangedColumns, toColumns, toExpense } from '../mapping.ts';
import * as store from '../store.ts';
import { correctionOf, deletionOf } from './correction.ts';
import { readChange, readEntry } from './entry.ts';
import { evidenceOf, namesInEvidence, setEvidence } from './evidence-store.ts';
import { NOTHING_TOLD } from './told.ts';

class ExpenseMissing extends NotFound {
  constructor() {
    super('expense_id: there is no such expense');
  }
}
class ExpenseChanged extends Aborted {
  constructor() {
    super('etag: the expense has changed since it was read; read it again');
  }
}
class IdempotencyKeyReused extends AlreadyExists {
  constructor() {
    super('idempotency_key: was used for a different expense');
  }
}

/** One flush to disk for all entries that come in during the one before. */
const TOGETHER = { size: 16, parallel: 2 };

/** What users do to the entries of their ledger. Every function is about one user's own. */
export function createLedger(database: Database, outbox: Outbox, clock: () => Date) {
  const { sql } = database;
  const add = inBatches(async (rows: readonly store.StoredExpense[]) => {
    const added = await store.addExpenses(sql, rows);
    await settleWithCommitted(
      database,
      rows.filter((_, at) => added[at]),
      clock(),
    );
    return added;
  }, TOGETHER);

  return {
    /** Adds an entry once per idempotency key; '' is none. */
    async create(userId: string, expense: Expense | undefined, idempotencyKey: string): Promise<Expense> {
      const entry = readEntry(expense);
      const requestHash = idempotencyKey ? hashOf(entry) : null;
      const now = clock();
      const row = {
        ...toColumns(entry),
        ...NOTHING_TOLD,
        expenseId: uuidv7(),
        userId,
        source: ExpenseSource.MANUAL,
        messageId: null,
        idempotencyKey: idempotencyKey || null,
        requestHash,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
        duplicateOf: null,
        transferOf: null,
        withdrawn: false,
      };
      if (await add(row)) return toExpense(row);
      const first = await store.findByIdempotencyKey(sql, userId, idempotencyKey);
      if (!first || !requestHash || !first.requestHash?.equals(requestHash)) throw new IdempotencyKeyReused();
      // The call that added it may have ended between adding and settling.
      await settleWithCommitted(database, [first], clock());
      return toExpense(first);
    },

    async get(userId: string, expenseId: string): Promise<Expense> {
      const found = await store.findExpense(sql, userId, expenseId);
      if (!found) throw new ExpenseMissing();
      return toExpense(found, await evidenceOf(sql, userId, expenseId));
    },

    /** Changes what `mask` names of the entry that the caller saw, and tells of it where a message says otherwise. */
    async change(
      call: Call,
      { expenseId, etag }: { expenseId: string; etag: string },
      expense: Expense | undefined,
      mask: readonly string[],
    ): Promise<Expense> {
      const { userId } = call.caller;
      return database.withTx(async (tx) => {
        const current = await store.lockExpense(tx, userId, expenseId);
        if (!current) throw new ExpenseMissing();
        if (etag && etag !== toExpense(current).etag) throw new ExpenseChanged();
        const change = toChangedColumns(readChange(expense, mask, current));
        const changed = { ...change, updatedAt: clock() };
        await store.changeExpense(tx, expenseId, changed);
        const after = { ...current, ...changed };
        await settleAnew(tx, after, clock());
        await settleWith(tx, await relink(tx, after, clock(), mask), clock());
        const evidence = setByUser(await evidenceOf(tx, userId, expenseId), namesInEvidence(mask));
        await setEvidence(tx, userId, expenseId, evidence, after.updatedAt);
        const corrected = correctionOf(after, mask);
        if (corrected) await outbox.append(tx, [seal(ExpenseCorrected, corrected, call.traceparent)]);
        // With what it belongs to now.
        return toExpense((await store.lockExpense(tx, userId, expenseId)) ?? after, evidence);
      });
    },

    /** Deletes an entry: nothing but the user brings it back, neither a replay nor reading its message again. */
    async remove({ caller: { userId }, traceparent }: Call, expenseId: string): Promise<void> {
      await database.withTx(async (tx) => {
        const now = clock();
        const entry = await store.lockExpense(tx, userId, expenseId);
        if (!entry) throw new ExpenseMissing();
        await store.deleteExpense(tx, userId, expenseId, now);
        await settleWithout(tx, expenseId, now);
        await settleWith(tx, await forgetLinks(tx, { userId, expenseId }, now), now);
        const deleted = deletionOf(entry, now);
        if (deleted) await outbox.append(tx, [seal(ExpenseCorrected, deleted, traceparent)]);
      });
    },

    /**
     * Puts an entry that the user deleted back; one that is there stays. Others are told nothing: what they keep of the
     * deletion is that the user decided whether the entry is there, and that is so still.
     */
    async restore(userId: string, expenseId: string): Promise<Expense> {
      return database.withTx(async (tx) => {
        const entry = await store.lockEvenDeleted(tx, userId, expenseId);
        if (!entry || (entry.deletedAt && entry.withdrawn)) throw new ExpenseMissing();
        if (entry.deletedAt) {
          await store.restoreExpense(tx, expenseId);
          await settleWith(tx, await rejoin(tx, entry, clock()), clock());
        }
        const after = await store.lockExpense(tx, userId, expenseId);
        if (!after) throw new ExpenseMissing();
        return toExpense(after, await evidenceOf(tx, userId, expenseId));
      });
    },
  };
}

function hashOf(entry: ReturnType<typeof readEntry>): Buffer {
  const canonical = ExpenseMessage.encode(ExpenseMessage.fromPartial(entry)).finish();
  return createHash('sha256').update(canonical).digest();
}
