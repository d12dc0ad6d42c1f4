import { useCallback, useMemo, useState } from 'react';
import type { Expense } from '@/api/types.ts';

export interface Selection {
  /** Undefined while nothing is being chosen. */
  selected: ReadonlySet<string> | undefined;
  /** Begins to choose, with this entry where one is given. */
  start: (entry?: Expense) => void;
  toggle: (entry: Expense) => void;
  stop: () => void;
}

/** Which entries are chosen, while several are. */
export function useSelection(): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>();
  const start = useCallback((entry?: Expense) => setSelected(new Set(entry ? [entry.expense_id] : [])), []);
  const stop = useCallback(() => setSelected(undefined), []);
  const toggle = useCallback(
    ({ expense_id: id }: Expense) =>
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  return useMemo(() => ({ selected, start, toggle, stop }), [selected, start, toggle, stop]);
}
