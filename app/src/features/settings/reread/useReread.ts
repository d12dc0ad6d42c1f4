import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '@/api/client.ts';
import type { MessageChange } from '@/api/types.ts';

/** Kept to be shown; more are counted only. */
const SHOWN = 100;
const PAGE = 200;

export interface Reread {
  /** Whether what would change is changed. */
  apply: boolean;
  running: boolean;
  examined: number;
  erased: number;
  total: number;
  changed: number;
  changes: MessageChange[];
  error?: unknown;
}

const begun: Omit<Reread, 'apply'> = {
  running: true,
  examined: 0,
  erased: 0,
  total: 0,
  changed: 0,
  changes: [],
};

/** Reads all stored messages again, page by page, until it is through, stopped, or the screen is left. */
export function useReread() {
  const client = useQueryClient();
  const [state, setState] = useState<Reread>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(apply: boolean): Promise<void> {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    let now: Reread = { ...begun, apply };
    setState(now);
    try {
      let pageToken = '';
      do {
        const body = { apply, page_size: PAGE, page_token: pageToken };
        const page = await answer(api.POST('/ds/v1/messages:reprocess', { body, signal: stop.signal }));
        now = {
          ...now,
          examined: now.examined + page.examined,
          erased: now.erased + page.erased,
          total: page.total,
          changed: now.changed + page.changes.length,
          changes: [...now.changes, ...page.changes].slice(0, SHOWN),
        };
        setState(now);
        pageToken = page.next_page_token;
      } while (pageToken);
      setState({ ...now, running: false });
    } catch (error) {
      if (stop.signal.aborted) return;
      setState({ ...now, running: false, error });
    } finally {
      if (apply)
        for (const of of ['expenses', 'summary', 'messages', 'bills', 'balances', 'links'])
          void client.invalidateQueries({ queryKey: [of] });
    }
  }

  const stop = () => {
    running.current?.abort();
    setState(undefined);
  };
  return { state, look: () => void run(false), apply: () => void run(true), stop };
}
