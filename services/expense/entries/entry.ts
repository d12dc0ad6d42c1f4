import * as z from 'zod';
import { AccountType, Direction, type Money, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { type Amount, positiveMoney } from '#mesh/money.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';
import { check, checkMasked, field } from '#mesh/rpc/validate.ts';
import { DIRECTIONS } from '#mesh/transaction.ts';

const { DEBIT, CREDIT } = Direction;

export const kindOrUnspecified = field.known(TransactionKind);
export const accountOrNone = field.account.default({ tail: '', type: AccountType.UNSPECIFIED });

/** Rules for each field that a user may set. */
const entryRules = z.object({
  // Checked by positiveMoney, which knows the currencies.
  money: z.custom<Money>().optional(),
  direction: field.known(Direction),
  kind: kindOrUnspecified,
  merchant: field.textOrEmpty(200).transform((name) => name.trim()),
  category: field.categoryOrEmpty.transform((slug) => slug || 'other'),
  occurredOn: field.day,
  occurredAt: field.instantOrEmpty,
  account: accountOrNone,
  reference: field.textOrEmpty(100),
  note: field.textOrEmpty(500),
});

const wholeEntry = z.object({ expense: entryRules });

/** What an entry says, checked and complete. */
export type Entry = Omit<z.output<typeof entryRules>, 'money'> & { money: Amount };

/** A whole entry from a request or event; throws InvalidArgument naming the field at fault. */
export function readEntry(expense: unknown): Entry {
  if (!expense) throw new InvalidArgument('expense', 'is required');
  const { expense: entry } = check(wholeEntry, { expense });
  const money = positiveMoney('expense.money', entry.money);
  return { ...entry, money, ...settleKind(entry) };
}

/** The fields of an entry that a mask names; kind and direction are settled against `current`. */
export function readChange(
  expense: unknown,
  mask: readonly string[],
  current: Pick<Entry, 'kind' | 'direction'>,
): Partial<Entry> {
  const { money, ...change } = checkMasked('expense', entryRules, expense, mask);
  const settled = 'kind' in change || 'direction' in change ? settleKind(kindAfter(change, current)) : {};
  const priced = mask.includes('money') ? { money: positiveMoney('expense.money', money) } : {};
  return { ...change, ...settled, ...priced } as Partial<Entry>;
}

type KindAndDirection = Pick<Entry, 'kind' | 'direction'>;

/** The part that the user did not name follows the part that they did. */
function kindAfter(change: Partial<KindAndDirection>, current: KindAndDirection): KindAndDirection {
  const { kind, direction } = change;
  if (kind !== undefined && direction !== undefined) return { kind, direction };
  if (kind !== undefined) {
    const keeps = DIRECTIONS.get(kind)?.includes(current.direction);
    return { kind, direction: keeps ? current.direction : Direction.UNSPECIFIED };
  }
  const wanted = direction ?? Direction.UNSPECIFIED;
  const keeps = DIRECTIONS.get(current.kind)?.includes(wanted);
  return { kind: keeps ? current.kind : TransactionKind.UNSPECIFIED, direction: wanted };
}

/** Fills in kind and direction from each other; throws InvalidArgument where they contradict. */
function settleKind({ kind, direction }: KindAndDirection): KindAndDirection {
  if (kind === TransactionKind.UNSPECIFIED) {
    return direction === CREDIT
      ? { kind: TransactionKind.CREDIT, direction: CREDIT }
      : { kind: TransactionKind.DEBIT, direction: DEBIT };
  }
  const allowed = DIRECTIONS.get(kind) ?? [];
  const chosen = direction === Direction.UNSPECIFIED ? allowed[0] : direction;
  if (!chosen || !allowed.includes(chosen)) {
    throw new InvalidArgument('expense.direction', `must be ${allowed.join(' or ')} for ${kind}`);
  }
  return { kind, direction: chosen };
}
