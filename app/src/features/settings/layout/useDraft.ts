import { useSyncExternalStore } from 'react';
import { useSession } from '@/api/session.ts';

const drafts = new Map<string, unknown>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * What was typed into a form, kept while the app runs, so that leaving the screen loses nothing. Each user has their
 * own. Not for secrets. `empty` must be the same object each time.
 */
export function useDraft<Draft>(form: string, empty: Draft): [draft: Draft, keep: (draft: Draft) => void] {
  const key = `${useSession().userId} ${form}`;
  const draft = useSyncExternalStore(
    subscribe,
    () => (drafts.get(key) as Draft | undefined) ?? empty,
    () => empty,
  );
  const keep = (next: Draft) => {
    if (next === empty) drafts.delete(key);
    else drafts.set(key, next);
    for (const listener of listeners) listener();
  };
  return [draft, keep];
}
