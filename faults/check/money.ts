import type { Money } from '#gen/tracker/type/v1/transaction.ts';
import { toMinor } from '#mesh/money.ts';

/** Whether two sums are the same, with however many decimals they are written. */
export function sameMoney(one: Money, other: Money): boolean {
  return (
    one.currencyCode === other.currencyCode &&
    toMinor(one.amount, one.currencyCode) === toMinor(other.amount, other.currencyCode)
  );
}
