import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AppState } from 'react-native';
import { useToast } from '@/design/toast.tsx';
import { markDecided, unmarkDecided } from './decided.ts';
import { commitHeld, hold, takeBack } from './held.ts';

// Whatever screen is open then.
AppState.addEventListener('change', (state) => {
  if (state !== 'active') commitHeld();
});

/** Above the buttons of the inbox: the next message is decided on while the undo of this one shows. */
const LIFT = 88;

/** Shows `text` with an undo and leaves `id` out of lists; `commit` is done once the undo has gone. */
export function useUndoable(): (id: string, text: string, commit: () => void) => void {
  const toast = useToast();
  const { t } = useTranslation();
  return useCallback(
    (id, text, commit) => {
      markDecided(id);
      hold(id, commit);
      const undo = () => {
        if (takeBack(id)) unmarkDecided(id);
      };
      toast({ text, action: { label: t('undo'), onPress: undo }, lift: LIFT });
    },
    [t, toast],
  );
}
