import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import { useOnline } from '@/offline/network.ts';
import { kindOf } from '../inbox/bankLike.ts';
import type { Split } from '../inbox/splitCsv.ts';

const FEW = 4;
const FRESH_MS = 60_000;

/** What the first few messages would become. */
export function useFirstFew(messages: readonly Split[]) {
  const online = useOnline();
  const few = messages.slice(0, FEW);
  return useQuery({
    queryKey: ['preview', 'pasted', few],
    enabled: online && few.length > 0,
    staleTime: FRESH_MS,
    gcTime: FRESH_MS,
    retry: false,
    queryFn: async ({ signal }) => {
      const body = {
        messages: few.map(({ sender, text, receivedAt }) => ({
          client_message_id: '',
          sender,
          text,
          received_at: receivedAt,
          kind: sender ? ('MESSAGE_KIND_SMS' as const) : kindOf(text),
        })),
      };
      const { outcomes } = await answer(api.POST('/ds/v1/messages:preview', { body, signal }));
      return few.map((split, nth) => ({ split, outcome: outcomes[nth] }));
    },
  });
}
