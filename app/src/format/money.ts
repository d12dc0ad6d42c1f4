import type { Money } from '@/api/types';

/** An amount as the locale writes it, exact to the last digit. */
export function formatMoney({ currency_code: currency, amount }: Money, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as unknown as number);
}
