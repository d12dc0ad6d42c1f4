import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { ApiError, codes } from '@/api/errors.ts';
import type { Session } from '@/api/types.ts';
import { useToast } from '@/design/toast.tsx';
import { deviceWords } from './deviceWords.ts';

/** Ends the session of another device, or of all others; final. */
export function useEndSessions() {
  const { t } = useTranslation('settings');
  const toast = useToast();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['sessions'] });
  const endOne = useMutation({
    mutationFn: ({ session_id }: Session) =>
      answer(api.DELETE('/auth/v1/sessions/{session_id}', { params: { path: { session_id } } })).catch(ended),
    onSuccess: (_, { device_name: name }) => {
      toast({ text: t('sessionEnded', { device: deviceWords(name) || t('unknownDevice') }) });
      return refresh();
    },
  });
  const endOthers = useMutation({
    mutationFn: () => answer(api.POST('/auth/v1/sessions:revoke', { body: { keep_current: true } })),
    onSuccess: ({ revoked }) => {
      toast({ text: t('sessionsEnded', { count: revoked }) });
      return refresh();
    },
  });
  return { endOne, endOthers, error: endOne.error ?? endOthers.error };
}

/** One that has ended by itself meanwhile is what was asked for. */
function ended(error: unknown): void {
  if (!(error instanceof ApiError && error.code === codes.NOT_FOUND)) throw error;
}

export type EndSessions = ReturnType<typeof useEndSessions>;
