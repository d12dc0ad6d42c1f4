import type { Link } from '@/api/types.ts';
import type { Pending } from '@/offline/pending.ts';

/** A link with the changes that wait laid over it. */
export function asPending(link: Link, pending: readonly Pending[]): Link {
  let { undone } = link;
  for (const { write } of pending) {
    if (write.kind === 'undoLink' && write.linkId === link.link_id) undone = true;
    if (
      write.kind === 'linkExpenses' &&
      write.expenseId === link.expense_id &&
      write.otherExpenseId === link.other_expense_id
    )
      undone = false;
  }
  return undone === link.undone ? link : { ...link, undone };
}

/** The links of an entry, with those that wait to be made. */
export function withPending(links: readonly Link[], pending: readonly Pending[], expenseId: string): Link[] {
  const made = pending.flatMap(({ id, write }): Link[] => {
    if (write.kind !== 'linkExpenses') return [];
    const { expenseId: first, otherExpenseId: second, link: kind } = write;
    const known = links.some((link) => link.expense_id === first && link.other_expense_id === second);
    if (known || (first !== expenseId && second !== expenseId)) return [];
    return [
      {
        link_id: id,
        kind,
        expense_id: first,
        other_expense_id: second,
        reason: 'by hand',
        undone: false,
        created_at: '',
        updated_at: '',
      },
    ];
  });
  return [...made, ...links];
}
