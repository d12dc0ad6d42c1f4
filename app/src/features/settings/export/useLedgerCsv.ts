import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '@/api/client.ts';
import { heading, lineOf } from './csv.ts';
// biome-ignore lint/correctness/useImportExtensions: with its ending it would be this file on every platform
import { saveFile } from './save';

const PAGE = 200;

/** Fetches the whole ledger page by page and saves it as CSV; `count` says how many entries have come. */
export function useLedgerCsv() {
  const [count, setCount] = useState(0);
  const saving = useMutation({
    mutationFn: async (name: string) => {
      const lines = [heading];
      setCount(0);
      let pageToken = '';
      do {
        const { expenses, next_page_token: next } = await answer(
          api.GET('/expense/v1/expenses', { params: { query: { page_size: PAGE, page_token: pageToken } } }),
        );
        lines.push(expenses.map(lineOf).join(''));
        setCount((before) => before + expenses.length);
        pageToken = next;
      } while (pageToken);
      await saveFile(name, 'text/csv', [new TextEncoder().encode(lines.join(''))]);
      return name;
    },
  });
  return { ...saving, count };
}
