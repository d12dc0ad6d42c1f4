import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import type { Verdict } from '@/api/types.ts';
import type { ReadMessage } from './readMessage.ts';

/** Which messages. */
export interface MessageFilter {
  status: ReadMessage['outcome']['status'];
  verdict?: Verdict;
}

const PAGE_SIZE = 100;

/** The user's messages, newest first, a page at a time; `data` is all that is there so far. */
export function useMessages(filter: MessageFilter) {
  return useInfiniteQuery({
    queryKey: ['messages', filter],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/ds/v1/messages', {
          params: { query: { ...filter, page_size: PAGE_SIZE, page_token: pageParam } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next_page_token }) => next_page_token || undefined,
    select: ({ pages }) => pages.flatMap(({ messages }) => messages) as ReadMessage[],
  });
}

/** One message; asked for again every few seconds while the language model reads it. */
export function useMessage(messageId: string) {
  return useQuery({
    queryKey: ['messages', 'one', messageId],
    queryFn: async ({ signal }) => {
      const { message } = await answer(
        api.GET('/ds/v1/messages/{message_id}', { params: { path: { message_id: messageId } }, signal }),
      );
      return message as ReadMessage;
    },
    enabled: messageId !== '',
    refetchInterval: ({ state }) => (state.data?.outcome.status === 'MESSAGE_STATUS_PENDING' ? 4000 : false),
  });
}
