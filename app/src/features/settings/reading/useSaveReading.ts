import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import type { ReadingSettings } from '@/api/types.ts';
import { useToast } from '@/design/toast.tsx';

interface Answer {
  settings?: ReadingSettings;
  model: string;
}

/** The settings of an answer, which always has some. */
export const readingOf = ({ settings }: Answer): ReadingSettings =>
  settings ?? { retention_days: 0, model_allowed: false };

/** Changes one of the settings, on top of what the server has at that moment; can be undone where `before` is given. */
export function useSaveReading() {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const toast = useToast();
  const saving = useMutation({
    // The server replaces all settings at once: what another device changed meanwhile is read first, and kept.
    mutationFn: async (change: Partial<ReadingSettings>) => {
      const now = readingOf(await answer(api.GET('/ds/v1/settings')));
      return answer(api.PUT('/ds/v1/settings', { body: { settings: { ...now, ...change } } }));
    },
    onSuccess: ({ settings }) =>
      client.setQueryData<Answer>(['settings'], (known) =>
        known && settings ? { ...known, settings } : known,
      ),
  });
  const save = (change: Partial<ReadingSettings>, before?: Partial<ReadingSettings>, saved?: () => void) =>
    saving.mutate(change, {
      onSuccess: () => {
        saved?.();
        const undo = before && { label: t('common:undo'), onPress: () => saving.mutate(before) };
        toast({ text: t('saved'), ...(undo ? { action: undo } : {}) });
      },
    });
  return { save, busy: saving.isPending, error: saving.error };
}
