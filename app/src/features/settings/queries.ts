import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';

/** What the user is known by. */
export const useAccount = () =>
  useQuery({
    queryKey: ['account'],
    queryFn: ({ signal }) => answer(api.GET('/auth/v1/account', { signal })),
    select: ({ account }) => account,
  });

/** What happened to the account, a page at a time, the latest first. */
export const useAudit = () =>
  useInfiniteQuery({
    queryKey: ['account', 'audit'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/auth/v1/audit', { params: { query: { page_size: 15, page_token: pageParam } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next_page_token: next }) => next || undefined,
  });

/** Where the user is signed in, this device first. */
export const useSessions = () =>
  useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => answer(api.GET('/auth/v1/sessions', { signal })),
    select: ({ sessions }) => sessions.toSorted((a, b) => Number(b.current) - Number(a.current)),
  });

/** The tokens for programs that work, the newest first. */
export const useTokens = () =>
  useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => answer(api.GET('/auth/v1/tokens', { signal })),
    select: ({ personal_tokens: tokens }) => tokens,
  });

/** How messages are kept and read, and the model that the server asks. */
export const useReadingSettings = () =>
  useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => answer(api.GET('/ds/v1/settings', { signal })),
  });

const COUNTED = 100;

/** How many rules were learned, as far as one page tells. */
export const useRuleCount = () =>
  useQuery({
    queryKey: ['rules', 'count'],
    queryFn: ({ signal }) =>
      answer(api.GET('/ds/v1/rules', { params: { query: { page_size: COUNTED } }, signal })),
    select: ({ rules, next_page_token: next }) => ({ count: rules.length, more: next !== '' }),
  });
