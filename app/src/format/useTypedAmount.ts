import { moneyPattern } from './pattern.ts';
import { asTyped, typedAmount } from './typed.ts';
import { useFormat } from './useFormat.ts';

/**
 * Reads what is typed as an amount of a currency the way the user's locale writes it, with up to `minorUnits` digits after
 * the point instead of the currency's where they are given.
 */
export function useTypedAmount(currency: string, minorUnits?: number) {
  const { locale, money } = useFormat();
  const own = moneyPattern(locale, currency || 'XXX');
  const pattern = minorUnits === undefined ? own : { ...own, minorUnits };
  return {
    /** The plain decimal; undefined where it is none above zero. */
    read: (typed: string) => typedAmount(typed, pattern),
    /** A plain decimal as it stands in the field to be changed. */
    typed: (amount: string) => asTyped(amount, pattern),
    /** What was understood, to be shown below the field; a line that is empty where it is nothing yet. */
    understood: (typed: string) => {
      const amount = typedAmount(typed, pattern);
      return amount ? money({ amount, currency_code: currency || 'XXX' }) : ' ';
    },
  };
}
