import type { InfiniteData } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import type { ExpenseFilter } from './overlay.ts';
import { FIRST, isSettled, joined, type Page, sizeAgain, type Touch, touchesOf } from './pages.ts';
import type { Pending } from './pending.ts';
import { queryClient } from './queryClient.ts';

const PAGE_SIZE = 100;
const REMEMBERED = 500;

let touches: Touch[] = [];

/** Notes which pages of the lists a change that the server took makes out of date. */
export function touched(change: Pending): void {
  touches = [...touches, ...touchesOf(change, Date.now())].slice(-REMEMBERED);
}

/** Lets go of all but the first pages of the lists, for what changed somewhere in them. */
export function shortenLists(queryKey: readonly unknown[] = ['expenses', 'list']): void {
  queryClient.setQueriesData<InfiniteData<Page>>({ queryKey }, (list) =>
    list && list.pages.length > FIRST
      ? { pages: list.pages.slice(0, FIRST), pageParams: list.pageParams.slice(0, FIRST) }
      : list,
  );
}

/** Reads a page of a list; one that was read before and cannot have changed is answered as it is. */
export async function readPage(
  filter: ExpenseFilter,
  token: string,
  before: InfiniteData<Page> | undefined,
  signal: AbortSignal,
): Promise<Page> {
  const pages = before?.pages ?? [];
  const index = before?.pageParams.indexOf(token) ?? -1;
  const old = pages[index];
  const readAt = Date.now();
  if (old && isSettled(pages, index, touches, readAt)) return old;
  const size = old && pages[index + 1] ? sizeAgain(old) : PAGE_SIZE;
  const query = { ...filter, page_size: size, page_token: token || undefined };
  const page = await answer(api.GET('/expense/v1/expenses', { params: { query: query as object }, signal }));
  return { ...joined(page, pages, index), read_at: readAt };
}
