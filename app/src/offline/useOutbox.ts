import { focusManager } from '@tanstack/react-query';
import { useEffect } from 'react';
import { watchOnline } from './network.ts';
import { openOutbox, queueKey, reload, sendWaiting } from './outbox.ts';

/** Holds the queue of a user open, and sends what waits whenever the network or the user comes back; nobody's where the id is empty. */
export function useOutbox(userId: string): void {
  useEffect(() => {
    if (!userId) return;
    const stops = [
      openOutbox(userId),
      watchOnline(sendWaiting),
      focusManager.subscribe((focused) => focused && sendWaiting()),
      watchOtherTabs(queueKey(userId), reload),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [userId]);
}

function watchOtherTabs(key: string, changed: () => void): () => void {
  // Devices have no tabs, and no such event.
  if (typeof globalThis.addEventListener !== 'function') return () => {};
  const onStorage = (event: StorageEvent) => {
    if (event.key === key) changed();
  };
  globalThis.addEventListener('storage', onStorage);
  return () => globalThis.removeEventListener('storage', onStorage);
}
