import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import { useOutgoing } from './useWrites.ts';

const MOST = 100;

/** How many messages need review, less those whose answer waits to be sent; `more` where there are more than that. */
export function useReviewCount(): { count: number; more: boolean; isPending: boolean; isFetching: boolean } {
  const { pending } = useOutgoing();
  const { data, isPending, isFetching } = useQuery({
    queryKey: ['messages', 'review', 'count'],
    queryFn: ({ signal }) => {
      const query = { status: 'MESSAGE_STATUS_NEEDS_REVIEW', page_size: MOST } as const;
      return answer(api.GET('/ds/v1/messages', { params: { query }, signal }));
    },
    select: ({ messages, next_page_token }) => ({
      ids: messages.map(({ message_id }) => message_id),
      more: next_page_token !== '',
    }),
  });
  const resolved = new Set(
    pending.flatMap(({ write }) => (write.kind === 'resolveMessage' ? [write.messageId] : [])),
  );
  const count = data?.ids.filter((id) => !resolved.has(id)).length ?? 0;
  return { count, more: data?.more ?? false, isPending, isFetching };
}
