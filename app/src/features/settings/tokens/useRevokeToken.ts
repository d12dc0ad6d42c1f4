import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { ApiError, codes } from '@/api/errors.ts';
import type { PersonalToken } from '@/api/types.ts';
import { useToast } from '@/design/toast.tsx';

/** Ends a token for good; one that has ended meanwhile counts as done. */
export function useRevokeToken() {
  const { t } = useTranslation('settings');
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ token_id }: PersonalToken) =>
      answer(api.DELETE('/auth/v1/tokens/{token_id}', { params: { path: { token_id } } })).catch(
        (error: unknown) => {
          if (!(error instanceof ApiError && error.code === codes.NOT_FOUND)) throw error;
        },
      ),
    onSuccess: (_, { name }) => {
      toast({ text: t('tokenRevoked', { name }) });
      return client.invalidateQueries({ queryKey: ['tokens'] });
    },
  });
}
