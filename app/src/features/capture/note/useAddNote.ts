import { useQueryClient } from '@tanstack/react-query';

import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import type { IncomingMessage } from '@/api/types.ts';
import { useToast } from '@/design/toast.tsx';
import { newKey } from '@/offline/keys.ts';
import { useOnline } from '@/offline/network.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { kindOf } from '../inbox/bankLike.ts';
import { removeEntries } from '../removeEntries.ts';

/** Puts a text into the ledger by way of the queue, says so, and offers to take it back; done once it is stored. */
export function useAddNote(): (text: string) => Promise<void> {
  const { write } = useWrites();
  const online = useOnline();
  const toast = useToast();
  const queries = useQueryClient();
  const { t } = useTranslation('capture');

  return async (text) => {
    const message: IncomingMessage = {
      client_message_id: newKey(),
      kind: kindOf(text),
      sender: '',
      text,
      received_at: new Date().toISOString(),
    };
    await write({ kind: 'submitMessages', messages: [message] });
    toast({
      text: t(online ? 'added' : 'addedLater'),
      ...(online ? { action: { label: t('common:undo'), onPress: () => void undo(message) } } : {}),
    });
  };

  async function undo(message: IncomingMessage) {
    try {
      // A repeat makes nothing: it answers with what the first one became.
      const { messages } = await answer(api.POST('/ds/v1/messages', { body: { messages: [message] } }));
      await removeEntries(messages, write);
      toast({ text: t('takenBack') });
    } catch {
      toast({ text: t('takingBackFailed') });
    } finally {
      void queries.invalidateQueries();
    }
  }
}
