import { sql as raw, type SQL } from 'drizzle-orm';
import { Direction, directionToNumber, transactionKindToNumber } from '#gen/tracker/type/v1/transaction.ts';
import { COMES_BACK } from '#mesh/transaction.ts';
import { expenses } from './schema.ts';

const debit = directionToNumber(Direction.DEBIT);
const comesBack = raw.raw([...COMES_BACK].map(transactionKindToNumber).join(', '));

/** Money that went out. */
export const isDebit: SQL = raw`${expenses.direction} = ${debit}`;
/** Money that went out before and came back. */
export const cameBack: SQL = raw`(${expenses.direction} <> ${debit} and ${expenses.kind} in (${comesBack}))`;
/** Money that came in, but for what only came back. */
export const isReceived: SQL = raw`(${expenses.direction} <> ${debit} and ${expenses.kind} not in (${comesBack}))`;
