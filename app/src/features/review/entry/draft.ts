import type { Draft, ExtractedExpense, FieldEvidence, Money } from '@/api/types.ts';
import type { ReadMessage } from '../readMessage.ts';

/** The entry as the user sees it, and may change it. */
export interface Entry {
  amount: string;
  currency: string;
  direction: ExtractedExpense['direction'];
  kind: ExtractedExpense['kind'];
  merchant: string;
  category: string;
  day: string;
}

/** Without these no entry can be made. */
export type Essential = 'amount' | 'currency' | 'direction';

/** What the server read of a message; what it read of a bill stands in where there is no entry. `home` is the currency and `day` the day where neither says one. */
export function entryOf(
  { outcome, text }: Pick<ReadMessage, 'outcome' | 'text'>,
  home: string,
  day: string,
): Entry {
  const [read] = outcome.expenses;
  const bill = outcome.upcoming_bill;
  const money: Partial<Money> = read?.money ?? bill?.money ?? {};
  return {
    amount: /[1-9]/.test(money.amount ?? '') ? (money.amount ?? '') : '',
    currency: money.currency_code || currencyIn(text, read?.evidence) || home,
    direction: read?.direction ?? (bill ? 'DIRECTION_DEBIT' : 'DIRECTION_UNSPECIFIED'),
    kind: read?.kind ?? 'TRANSACTION_KIND_UNSPECIFIED',
    merchant: read?.merchant || bill?.payee || '',
    category: read?.category ?? '',
    day: read?.occurred_on || day,
  };
}

/** The code of the currency that was read from the text although no amount could be. */
function currencyIn(text: string, evidence: readonly FieldEvidence[] = []): string {
  const found = evidence.find(({ field, end }) => field === 'money.currency_code' && end > 0);
  const words = found ? text.slice(found.start, found.end) : '';
  return /^[A-Z]{3}$/.test(words) ? words : '';
}

/** What still has to be said, in the order to ask for it. */
export function missingIn({ amount, currency, direction }: Entry): Essential[] {
  return [
    ...(/^\d+(?:\.\d+)?$/.test(amount) && /[1-9]/.test(amount) ? [] : (['amount'] as const)),
    ...(/^[A-Z]{3}$/.test(currency) ? [] : (['currency'] as const)),
    ...(direction === 'DIRECTION_UNSPECIFIED' ? (['direction'] as const) : []),
  ];
}

/** What is to be said of the message's entry: only what differs from what was read; undefined where nothing does. */
export function toSend(
  entry: Entry,
  { outcome }: Pick<ReadMessage, 'outcome'>,
): Draft<ExtractedExpense> | undefined {
  const [read] = outcome.expenses;
  const sent: Draft<ExtractedExpense> = {
    ...(entry.amount !== read?.money?.amount || entry.currency !== read.money.currency_code
      ? { money: { amount: entry.amount, currency_code: entry.currency } }
      : {}),
    ...(entry.direction !== read?.direction ? { direction: entry.direction } : {}),
    ...(entry.kind !== (read?.kind ?? 'TRANSACTION_KIND_UNSPECIFIED') ? { kind: entry.kind } : {}),
    ...(entry.merchant.trim() !== (read?.merchant ?? '') ? { merchant: entry.merchant.trim() } : {}),
    ...(entry.category !== (read?.category ?? '') ? { category: entry.category } : {}),
    ...(entry.day !== read?.occurred_on ? { occurred_on: entry.day } : {}),
  };
  return Object.keys(sent).length > 0 ? sent : undefined;
}
