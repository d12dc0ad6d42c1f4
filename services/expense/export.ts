import { asText, type ExportedList, exported } from '#mesh/export.ts';
import { fromDecimal } from '#mesh/money.ts';
import {
  balances,
  billAnnouncements,
  bills,
  budgets,
  evidence,
  expenses,
  links,
  revisions,
} from './schema.ts';

/** The same row with its sums as the contract shows them: as many decimals as the currency has. */
function exact<R extends { currencyCode: string }, K extends keyof R>(row: R, ...sums: readonly K[]) {
  const written = sums.map((name) => {
    const decimal = row[name] as string | null;
    return [name, decimal === null ? null : fromDecimal(decimal, row.currencyCode).amount];
  });
  return { ...row, ...Object.fromEntries(written) };
}

/** What the ledger holds of a user; the entries first, which the spreadsheet is made from. */
export const exportedLists: readonly ExportedList[] = [
  exported('expenses', expenses, [expenses.expenseId], {
    without: ['requestHash'],
    show: (row) => exact(row, 'amount', 'fee', 'balance', 'creditLimit'),
  }),
  exported('evidence', evidence, [evidence.expenseId]),
  exported('revisions', revisions, [revisions.expenseId, asText(revisions.revisedAt)]),
  exported('links', links, [links.linkId]),
  exported('budgets', budgets, [budgets.category], { show: (row) => exact(row, 'amount') }),
  exported('bills', bills, [bills.billId], { without: ['identity'], show: (row) => exact(row, 'amount') }),
  exported('bill_announcements', billAnnouncements, [billAnnouncements.messageId]),
  exported(
    'balances',
    balances,
    [balances.accountTail, asText(balances.accountType), balances.currencyCode],
    { show: (row) => exact(row, 'amount') },
  ),
];
