import type { PersistedClient } from '@tanstack/react-query-persist-client';

const OLDEST_MS = 14 * 24 * 60 * 60 * 1000;
/** Pages of an endless list that are stored: a device's store takes a few megabytes at most. */
const PAGES = 4;
/** Asked for once and soon out of date, or secret. */
const PASSING: readonly unknown[] = ['preview', 'export', 'deletion'];

interface State {
  status: string;
  dataUpdatedAt: number;
}

/** Whether an answer is stored for reading without a network: it came, lately, and is not one of a search. */
export function isKept(key: readonly unknown[], { status, dataUpdatedAt }: State, now: number): boolean {
  if (status !== 'success' || now - dataUpdatedAt > OLDEST_MS) return false;
  return !PASSING.includes(key[0]) && !key.some(isSearch);
}

const isSearch = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && 'text' in part && Boolean(part.text);

/** The same with no more than the first pages of each list. */
export function shortened(client: PersistedClient): PersistedClient {
  const queries = client.clientState.queries.map((query) =>
    isPaged(query.state.data) && query.state.data.pages.length > PAGES
      ? { ...query, state: { ...query.state, data: firstPages(query.state.data) } }
      : query,
  );
  return { ...client, clientState: { ...client.clientState, queries } };
}

interface Paged {
  pages: unknown[];
  pageParams: unknown[];
}

const isPaged = (data: unknown): data is Paged =>
  typeof data === 'object' &&
  data !== null &&
  Array.isArray((data as Partial<Paged>).pages) &&
  'pageParams' in data;

const firstPages = ({ pages, pageParams }: Paged): Paged => ({
  pages: pages.slice(0, PAGES),
  pageParams: pageParams.slice(0, PAGES),
});
