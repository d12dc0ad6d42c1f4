import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client.ts';
import type { ReadMessage } from '../readMessage.ts';

/** Whether the server would read the message again: not once it became something. */
export const canRetry = ({ text, outcome }: ReadMessage): boolean =>
  text !== '' &&
  (outcome.status === 'MESSAGE_STATUS_NEEDS_REVIEW' || outcome.status === 'MESSAGE_STATUS_IGNORED') &&
  !outcome.upcoming_bill &&
  !outcome.balance_reading;

/** Reads a message again with what the server knows by now. */
export function useRetry(messageId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST('/ds/v1/messages/{message_id}:retry', {
          params: { path: { message_id: messageId } },
        }),
      ),
    onSuccess: () =>
      Promise.all(
        [['messages'], ['expenses'], ['summary']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
