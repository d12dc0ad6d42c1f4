import { useEffect, useRef } from 'react';
import { Platform } from 'react-native';

/**
 * Remembers where the keyboard's focus was before a modal opened; what it returns puts it back there and is to be called
 * once the modal is gone. On the web only.
 */
export function useReturnedFocus(open: boolean): () => void {
  const last = useRef<HTMLElement>(undefined);
  const opener = useRef<HTMLElement>(undefined);
  useEffect(() => {
    if (Platform.OS !== 'web') return;
    // By the time a modal has opened, its own input may have the focus already.
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('[aria-modal="true"]')) last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (open) opener.current = last.current;
  }, [open]);
  return () => {
    // The modal holds the focus until it has been taken off the page.
    if (Platform.OS === 'web') requestAnimationFrame(() => opener.current?.focus());
  };
}
