import { del, get, set } from 'idb-keyval';

/**
 * Where answers of the server are kept in the browser: not in localStorage, whose five megabytes are for the changes that
 * wait and for the session.
 */
export const cacheStore = {
  getItem: async (key: string) => (await get<string>(key)) ?? null,
  setItem: (key: string, value: string) => set(key, value),
  removeItem: (key: string) => del(key),
};
