import { type ExtractedExpense, type Message, MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import type { ExpectedEntry, Sample } from './inbox.ts';

/** How a message ended differently from what was expected, one line a difference. */
export function differences({ expected, incoming }: Sample, message: Message | undefined): string[] {
  const { status, verdict, expenses = [] } = message?.outcome ?? {};
  const found: [string, string | undefined, string][] = [
    ['status', status, `MESSAGE_STATUS_${expected.status}`],
    ['verdict', verdict, `VERDICT_${expected.verdict.toUpperCase()}`],
  ];
  if (status === MessageStatus.EXTRACTED) {
    const entries = expected.entries ?? [];
    found.push(['number of entries', String(expenses.length), String(entries.length)]);
    entries.forEach((entry, at) => {
      found.push(...compareEntry(entry, expenses[at]));
    });
  }
  return found
    .filter(([, is, should]) => is !== should)
    .map(([what, is, should]) => `${incoming.clientMessageId}: ${what} is ${is}, should be ${should}`);
}

function compareEntry(
  entry: ExpectedEntry,
  got: ExtractedExpense | undefined,
): [string, string | undefined, string][] {
  return [
    ['amount', got?.money?.amount, entry.amount],
    ['currency', got?.money?.currencyCode, entry.currency],
    ['direction', got?.direction, `DIRECTION_${entry.direction.toUpperCase()}`],
    ['kind', got?.kind, `TRANSACTION_KIND_${entry.kind.toUpperCase()}`],
    ['category', got?.category, entry.category],
    ...(entry.merchant === undefined
      ? []
      : ([['merchant', got?.merchant, entry.merchant]] as [string, string | undefined, string][])),
  ];
}
