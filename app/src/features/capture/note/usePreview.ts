import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import { useOnline } from '@/offline/network.ts';
import { kindOf, lookOf } from '../inbox/bankLike.ts';
import { useSettled } from './useSettled.ts';

const SETTLED_MS = 250;
const FRESH_MS = 60_000;

/**
 * What the server would make of a text that is being typed. A new text aborts the question about the one before, whose
 * answer stays until the next is there. A one-time code is not sent at all.
 */
export function usePreview(typed: string) {
  const text = useSettled(typed.trim(), SETTLED_MS);
  const online = useOnline();
  const isCode = lookOf({ sender: '', text }) === 'code';
  const query = useQuery({
    queryKey: ['preview', text],
    enabled: text !== '' && online && !isCode,
    staleTime: FRESH_MS,
    gcTime: FRESH_MS,
    retry: false,
    placeholderData: text === '' ? undefined : keepPreviousData,
    queryFn: async ({ signal }) => {
      const message = {
        client_message_id: '',
        sender: '',
        text,
        kind: kindOf(text),
        received_at: new Date().toISOString(),
      };
      const { outcomes } = await answer(
        api.POST('/ds/v1/messages:preview', { body: { messages: [message] }, signal }),
      );
      return { text, outcome: outcomes[0] };
    },
  });
  // The answer about an earlier text only stands in while the one about this text is on its way.
  const standing = query.data?.text === text || query.isFetching;
  return { text, isCode, preview: text !== '' && standing ? query.data : undefined, failed: query.isError };
}
