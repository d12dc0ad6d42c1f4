import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { ApiError, codes } from '@/api/errors.ts';
import { useToast } from '@/design/toast.tsx';
import { unmarkDecided } from '@/features/review/decide/decided.ts';
import { useUndoable } from '@/features/review/decide/useUndoable.ts';

/** Forgets a rule once its undo has gone: the server could not bring it back. One that could not be forgotten shows again. */
export function useRevoke(): (ruleId: string) => void {
  const client = useQueryClient();
  const undoable = useUndoable();
  const toast = useToast();
  const { t } = useTranslation('review');
  return useCallback(
    (ruleId) =>
      undoable(ruleId, t('rule.revoked'), () => {
        answer(api.DELETE('/ds/v1/rules/{rule_id}', { params: { path: { rule_id: ruleId } } }))
          .catch((error: unknown) => {
            if (error instanceof ApiError && error.code === codes.NOT_FOUND) return;
            unmarkDecided(ruleId);
            toast({ text: t('common:failed') });
          })
          .finally(() => void client.invalidateQueries({ queryKey: ['rules'] }));
      }),
    [client, t, toast, undoable],
  );
}
