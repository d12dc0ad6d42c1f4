import AsyncStorage from '@react-native-async-storage/async-storage';
import { useSyncExternalStore } from 'react';
import type { Appearance } from '@/design/theme.tsx';
import { type Language, languages } from '@/i18n/languages.ts';

/** What was chosen on this device, whoever is signed in. */
export interface Preferences {
  appearance: Appearance;
  /** `device`: the first language of the device that the app speaks. */
  language: Language | 'device';
}

const KEY = 'tracker.preferences';
const unchosen: Preferences = { appearance: 'system', language: 'device' };

let known: Preferences | undefined;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function become(next: Preferences): void {
  known = next;
  for (const listener of listeners) listener();
}

/** What was chosen; undefined until it has been read from the device. */
export function usePreferences(): Preferences | undefined {
  return useSyncExternalStore(
    subscribe,
    () => known,
    () => undefined,
  );
}

/** Changes what was chosen, at once and for the next time. */
export function prefer(change: Partial<Preferences>): void {
  become({ ...(known ?? unchosen), ...change });
  AsyncStorage.setItem(KEY, JSON.stringify(known)).catch(() => {
    // A device that cannot store it still follows it until the app is closed.
  });
}

/** Reads what was chosen here before; what is missing or not understood counts as not chosen. */
export async function readPreferences(): Promise<void> {
  const stored: unknown = await AsyncStorage.getItem(KEY).then(
    (text) => JSON.parse(text ?? '{}'),
    () => ({}),
  );
  const { appearance, language } = (stored ?? {}) as Partial<Preferences>;
  become({
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
    language: language && language in languages ? language : 'device',
  });
}
