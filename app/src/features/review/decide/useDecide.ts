import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, ExtractedExpense, Resolution } from '@/api/types.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { useUndoable } from './useUndoable.ts';

export type Decide = (messageId: string, resolution: Resolution, expense?: Draft<ExtractedExpense>) => void;

/**
 * Says what a message is. There is no way back on the server: a resolution teaches a rule, and neither a retry nor a
 * second resolution makes the message one that waits for review again. So the write is queued once its undo has gone.
 */
export function useDecide(): Decide {
  const { write } = useWrites();
  const undoable = useUndoable();
  const { t } = useTranslation('review');
  return useCallback(
    (messageId, resolution, expense) =>
      undoable(messageId, t(resolution === 'RESOLUTION_TRANSACTION' ? 'accepted' : 'dismissed'), () => {
        void write({ kind: 'resolveMessage', messageId, resolution, ...(expense && { expense }) });
      }),
    [t, undoable, write],
  );
}
