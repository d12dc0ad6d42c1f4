/**
 * A few short secrets in the browser's localStorage. This API has no cookies, so a script of the page could read them
 * wherever they were kept; what guards them is that no foreign script runs (a Content-Security-Policy) and that a refresh
 * token works once: where a stolen one is used, the whole session ends.
 */
export const vault = {
  read: (key: string): string | undefined => globalThis.localStorage.getItem(key) ?? undefined,
  keep: (key: string, value: string): void => globalThis.localStorage.setItem(key, value),
  forget: (key: string): void => globalThis.localStorage.removeItem(key),
  /** Calls back when another tab changed a key. */
  watch(key: string, changed: () => void): void {
    globalThis.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) changed();
    });
  },
};
