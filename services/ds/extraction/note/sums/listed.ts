import type { Money } from '../../amount/money.ts';
import { hasCents } from '../../amount/numeral.ts';
import { tradeIn } from '../../category/trade.ts';
import type { Reading } from '../../grammar.ts';
import type { Span } from '../../types.ts';
import { itemsOf } from '../items.ts';
import { isInUnits } from './counts.ts';
import { SLANG } from './slang.ts';

/** "coffee €3, sandwich 7.5": what stands in a list beside a sum that names its money, as an item with its price. */
export function listed({ folded }: Reading, free: readonly Money[]): Money[] {
  const items = itemsOf(folded);
  // "스타벅스 5600 점심 9천원": nothing stands between, but the words before it say what was bought.
  const isNext = (money: Money, item: Span): boolean => {
    const before = free.findLast(({ end }) => end <= money.start && end > item.start)?.end ?? item.start;
    const isLarge = hasCents(money.numeral) || (money.numeral.groups[0]?.length ?? 0) > 2;
    return (
      isLarge &&
      !isInUnits(folded.slice(money.end)) &&
      tradeIn(folded.slice(before, money.start)) !== undefined
    );
  };
  const itemOf = (money: Money): Span | undefined =>
    items.find(({ start, end }) => start <= money.start && money.end <= end);
  const isItem = (money: Money): boolean => {
    const item = itemOf(money);
    if (!item) return false;
    if (free.some((one) => one !== money && item.start <= one.start && one.end <= item.end))
      return isNext(money, item);
    const [before, after] = [folded.slice(item.start, money.start), folded.slice(money.end, item.end)];
    if (hasCents(money.numeral)) return /[\p{L}\p{M}]{2}/u.test(before + after) && !isInUnits(after);
    return /[\p{L}\p{M}]{2}[^\d]*$/u.test(before) && (/^[\s.!/-]*$/.test(after) || SLANG.test(after));
  };
  const named = free.some((money) => money.currency && isItem(money));
  // Of a whole number a named sum must be written so too, or its words must be of a trade: "room 14, 45€".
  const isOfTrade = (money: Money): boolean =>
    tradeIn(folded.slice(itemOf(money)?.start ?? money.start, money.start)) !== undefined;
  const counts = (money: Money): boolean =>
    isItem(money) && (named || hasCents(money.numeral) || isOfTrade(money));
  // "lunch 12 euro 15 taxi": nobody knows what the number right behind is, so somebody is asked.
  const isBehind = (money: Money): boolean =>
    free.some(({ currency, end }) => currency && money.start - end === 1 && currency.end === end);
  return free.filter(
    (one) => one.currency ?? (counts(one) || (isBehind(one) && !isInUnits(folded.slice(one.end)))),
  );
}
