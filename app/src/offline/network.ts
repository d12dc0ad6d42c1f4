import NetInfo from '@react-native-community/netinfo';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { lastAnswered, reached, watchReach } from '@/api/reach.ts';
import { send } from '@/api/transport.ts';
import { retryDelay } from './backoff.ts';

let connected = true;
let probing = false;
const listeners = new Set<() => void>();

/** Whether there is a network and the last request reached the server. */
export function isOnline(): boolean {
  return connected && lastAnswered();
}

/** Calls back whenever `isOnline` may have changed; returns how to stop that. */
export function watchOnline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOnline(): boolean {
  return useSyncExternalStore(watchOnline, isOnline, () => true);
}

/** Watches the network, and asks for the server from time to time while it does not answer. Returns how to stop. */
export function watchNetwork(): () => void {
  // The library would ask a host of its own whether the internet is there; only our server matters.
  NetInfo.configure({ reachabilityShouldRun: () => false });
  const stopDevice = NetInfo.addEventListener(({ isConnected }) => {
    const before = connected;
    connected = isConnected !== false;
    // A network came: what failed on the one before says nothing of it.
    if (connected && !before) reached();
    changed();
  });
  const stopReach = watchReach(changed);
  changed();
  return () => {
    stopDevice();
    stopReach();
  };
}

function changed(): void {
  onlineManager.setOnline(isOnline());
  if (connected && !lastAnswered()) void probe();
  for (const listener of [...listeners]) listener();
}

async function probe(): Promise<void> {
  if (probing) return;
  probing = true;
  for (let failures = 1; connected && !lastAnswered(); failures++) {
    await new Promise((resolve) => setTimeout(resolve, retryDelay(failures, undefined)));
    await send('/auth/v1/keys', { method: 'GET' }).catch(() => {});
  }
  probing = false;
}
