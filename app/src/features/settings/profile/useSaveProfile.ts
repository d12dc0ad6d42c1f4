import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { useToast } from '@/design/toast.tsx';
import type { ProfileDraft } from './changes.ts';

interface Saving {
  changes: ProfileDraft;
  /** What the same fields were before, for undo. */
  before: ProfileDraft;
}

/** Changes these fields of the profile and no others, so that what was changed elsewhere stays; can be undone. */
export function useSaveProfile() {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const toast = useToast();
  const saving = useMutation({
    mutationFn: ({ changes }: Saving) =>
      answer(api.PATCH('/user/v1/me', { body: { profile: changes, update_mask: Object.keys(changes) } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['profile'] }),
  });
  const save = async ({ changes, before }: Saving) => {
    await saving.mutateAsync({ changes, before });
    toast({
      text: t('saved'),
      action: {
        label: t('common:undo'),
        onPress: () => saving.mutate({ changes: before, before: changes }),
      },
    });
  };
  return { save, busy: saving.isPending, error: saving.error, forget: saving.reset };
}
