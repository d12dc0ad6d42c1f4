/** What the browser would not store: it refuses where its store is full, and in some private windows always. */
const held = new Map<string, string>();

/**
 * A few short secrets in the browser's localStorage, in memory where that takes none. This API has no cookies, so a script
 * of the page could read them wherever they were kept; what guards them is that no foreign script runs (a
 * Content-Security-Policy) and that a refresh token works once: where a stolen one is used, the whole session ends.
 */
export const vault = {
  read: (key: string): string | undefined => held.get(key) ?? stored(key),
  keep(key: string, value: string): void {
    held.delete(key);
    try {
      globalThis.localStorage.setItem(key, value);
    } catch {
      held.set(key, value);
      // A token that was used already would end the session at the next start.
      remove(key);
    }
  },
  forget(key: string): void {
    held.delete(key);
    remove(key);
  },
  /** Calls back when another tab changed a key. */
  watch(key: string, changed: () => void): void {
    globalThis.addEventListener('storage', (event) => {
      if (event.key !== key && event.key !== null) return;
      held.delete(key);
      changed();
    });
  },
};

function stored(key: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function remove(key: string): void {
  try {
    globalThis.localStorage.removeItem(key);
  } catch {
    // Nothing was stored either.
  }
}
