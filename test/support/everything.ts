import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import { LinkKind, UpdateExpenseRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction } from '#gen/tracker/type/v1/transaction.ts';
import { seal } from '#mesh/events/event.ts';
import type { Sql } from '#mesh/sql/database.ts';
import * as auth from '../../services/auth/schema.ts';
import * as ds from '../../services/ds/schema.ts';
import { inDatabase } from './databases.ts';
import { mailTo } from './mails.ts';
import { eventually, type Mesh } from './mesh.ts';
import { publish, TRACE } from './publish.ts';
import { BALANCE, BILL, DEBIT, incoming, purchase } from './requests.ts';

const LATER = new Date(Date.now() + 3_600_000);
const NOW = new Date();

/** A word of capitals that nothing else in the databases holds. */
const newWord = () => [...randomBytes(12)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');

/** A user who has a row in every table that has rows of users; nobody else has their name or buys at their shop. */
export async function userWithEverything(mesh: Mesh) {
  const email = `${uuidv7()}@x.test`;
  const [firstName, shop] = [newWord(), `${newWord()} LANTERNS`];
  const user = await mesh.newUser({ homeCurrency: 'INR', firstName, email });
  const { token, userId } = user;
  const messages = [DEBIT.replace('CORNER CAFE', shop), BILL, BALANCE].map((text) => incoming(text));
  const { messages: taken } = await mesh.ds.submitMessages({ messages }, { token });
  const { expenseId = '' } = taken[0]?.outcome?.expenses[0] ?? {};
  await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
  await mesh.ds.updateReadingSettings({ settings: { retentionDays: 30, modelAllowed: true } }, { token });
  await mesh.expense.setBudget(
    { category: '', limit: { currencyCode: 'INR', amount: '1000' }, today: '' },
    { token },
  );

  const bought = await mesh.expense.createExpense(purchase('7.25', 'EUR', { merchant: '=1+1' }), { token });
  const back = purchase('7.25', 'EUR', { direction: Direction.CREDIT });
  const refund = await mesh.expense.createExpense(back, { token });
  await mesh.expense.linkExpenses(
    {
      kind: LinkKind.REFUND,
      expenseId: bought.expense?.expenseId ?? '',
      otherExpenseId: refund.expense?.expenseId ?? '',
    },
    { token },
  );

  const correction = { expenseId, expense: { category: 'gifts' }, updateMask: ['category'] };
  await mesh.expense.updateExpense(UpdateExpenseRequest.fromPartial(correction), { token });
  const messageId = taken[0]?.messageId ?? '';
  const revision = { userId, expenseId, messageId, fields: ['merchant'], merchant: shop };
  const revisedAt = new Date().toISOString();
  await publish(mesh, seal(ExpenseRevised, ExpenseRevised.fromPartial({ ...revision, revisedAt }), TRACE));
  // With it comes the row of its code.
  await mailTo(mesh, email, 'verify-email');
  await inDatabase(mesh, 'auth', (sql) => addToAuth(sql, userId));
  await inDatabase(mesh, 'ds', (sql) => addToDs(sql, userId, messageId, shop));
  return { ...user, expenseId, messageId, firstName, shop };
}

/** What only a mailer and programs add. */
async function addToAuth(sql: Sql, userId: string): Promise<void> {
  const token = { name: 'phone', scope: 'ingest', kid: 'key', createdAt: NOW, expiresAt: LATER };
  await sql.insert(auth.personalTokens).values({ ...token, tokenId: uuidv7(), userId });
  const code = { purpose: 'reset-password', codeHash: 'secret-hash', address: 'v@x.test', expiresAt: LATER };
  await sql.insert(auth.mailedCodes).values({ ...code, userId });
  const mail = { kind: 'password-changed', createdAt: NOW, nextAt: LATER };
  await sql.insert(auth.mails).values({ ...mail, mailId: uuidv7(), userId });
}

/** What only a language model adds. */
async function addToDs(sql: Sql, userId: string, messageId: string, merchant: string): Promise<void> {
  const asked = { homeCurrency: 'INR', timezone: 'UTC', traceparent: TRACE, attempts: 0 };
  await sql
    .insert(ds.modelRequests)
    .values({ ...asked, messageId, userId, nextAt: LATER, deadlineAt: LATER, claim: null });
  const answer = { verdict: 'none', amount: '1', direction: 'none', merchant, category: '', day: '' };
  const questionHash = Buffer.alloc(32, 7);
  await sql.insert(ds.modelAnswers).values({ userId, questionHash, answer, answeredAt: NOW });
  await sql.insert(ds.modelSpend).values({ day: '2026-11-20', userId, tokens: 10, micros: 20 });
}
