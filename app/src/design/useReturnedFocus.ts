import { useEffect, useRef } from 'react';
import { Platform } from 'react-native';

/** Once what was opened above the page closes, the keyboard's focus is again where it was before; on the web only. */
export function useReturnedFocus(open: boolean): void {
  const before = useRef<HTMLElement>(undefined);
  useEffect(() => {
    if (Platform.OS !== 'web') return;
    // By the time a modal has opened, its own input may have the focus already.
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('[aria-modal="true"]')) before.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (!open || Platform.OS !== 'web') return;
    const opener = before.current;
    return () => opener?.focus();
  }, [open]);
}
