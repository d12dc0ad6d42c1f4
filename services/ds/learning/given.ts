import * as z from 'zod';
import { ExtractedExpense } from '#gen/tracker/ds/v1/ds_service.ts';
import { AccountType, Direction, type Money, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { setByUser } from '#mesh/evidence.ts';
import { canonicalMoney, positiveMoney, signedMoney } from '#mesh/money.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { DIRECTIONS } from '#mesh/transaction.ts';
import { namesInEvidence } from '../revision/diff.ts';

const sum = z.custom<Money>().optional();
const givenRules = z.object({
  money: sum,
  direction: field.known(Direction),
  kind: field.known(TransactionKind),
  merchant: field.textOrEmpty(200).transform((name) => name.trim()),
  category: field.categoryOrEmpty,
  occurredOn: field.dayOrEmpty,
  occurredAt: field.instantOrEmpty.transform((instant) => instant && new Date(instant).toISOString()),
  account: field.account.optional(),
  reference: field.textOrEmpty(100),
  counterparty: field.textOrEmpty(100),
  fee: sum,
  balance: sum,
  limit: sum,
});

const wholeEntry = z.object({ expense: givenRules });

/** What the user says of an entry: the fields that they gave, under their names in code. */
export type Given = Partial<z.output<typeof givenRules>>;

/** The fields that are given, checked; throws InvalidArgument naming the one at fault. */
export function readGiven(expense: ExtractedExpense | undefined): Given {
  if (!expense) return {};
  const { expense: checked } = check(wholeEntry, { expense });
  return Object.fromEntries(
    Object.entries(checked).filter(([, value]) => value !== undefined && !isOpen(value)),
  ) as Given;
}

const OPEN: ReadonlySet<unknown> = new Set([
  '',
  Direction.UNSPECIFIED,
  TransactionKind.UNSPECIFIED,
  AccountType.UNSPECIFIED,
]);

/** Whether a value, or every part of it, says nothing. */
function isOpen(value: unknown): boolean {
  return typeof value === 'object' && value !== null
    ? Object.values(value).every((part) => OPEN.has(part))
    : OPEN.has(value);
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Names of the contract's fields that the user gave; kind and direction are said together. */
export function namesGiven(given: Given): string[] {
  const names = Object.keys(given).map(snake);
  const moved = names.includes('kind') || names.includes('direction');
  return moved ? [...new Set([...names, 'kind', 'direction'])] : names;
}

/** An entry with what the user gave in place of what was read; throws InvalidArgument where an essential is missing. */
export function completed(read: ExtractedExpense, given: Given): ExtractedExpense {
  const merged = ExtractedExpense.fromPartial({ ...read, ...given });
  const money = positiveMoney('expense.money', merge(read.money, given.money));
  const { currencyCode } = money;
  const side = (name: 'fee' | 'limit' | 'balance', check: typeof signedMoney) =>
    given[name] && check(`expense.${name}`, merge({ currencyCode, amount: '' }, given[name]));
  return {
    ...merged,
    ...settled(merged, given),
    money,
    fee: side('fee', canonicalMoney) ?? read.fee,
    limit: side('limit', canonicalMoney) ?? read.limit,
    balance: side('balance', signedMoney) ?? read.balance,
    category: merged.category || 'other',
    evidence: setByUser(read.evidence, namesInEvidence(namesGiven(given))),
  };
}

/** The part that the user left open is the one that was read. */
function merge(read: Money | undefined, given: Money | undefined): Money | undefined {
  if (!read || !given) return given ?? read;
  return {
    currencyCode: given.currencyCode || read.currencyCode,
    amount: given.amount || read.amount,
  };
}

/** Kind and direction in agreement: what is not given follows what is. */
function settled(
  { kind, direction }: Pick<ExtractedExpense, 'kind' | 'direction'>,
  given: Given,
): Pick<ExtractedExpense, 'kind' | 'direction'> {
  const allowed = DIRECTIONS.get(kind);
  if (!allowed && direction === Direction.UNSPECIFIED)
    throw new InvalidArgument('expense.direction', 'is required, the message does not tell it');
  if (!allowed || (given.direction && !given.kind && !allowed.includes(direction)))
    return {
      direction,
      kind: direction === Direction.CREDIT ? TransactionKind.CREDIT : TransactionKind.DEBIT,
    };
  if (allowed.includes(direction)) return { kind, direction };
  if (given.direction && given.kind)
    throw new InvalidArgument('expense.direction', `must be ${allowed.join(' or ')} for ${kind}`);
  return { kind, direction: allowed[0] ?? direction };
}
