/** What a store of strings can do (AsyncStorage is one). */
export interface Strings {
  getItem: (key: string) => Promise<string | null>;
  multiGet: (keys: string[]) => Promise<readonly (readonly [string, string | null])[]>;
  multiSet: (pairs: [string, string][]) => Promise<void>;
  setItem: (key: string, value: string) => Promise<void>;
  multiRemove: (keys: string[]) => Promise<void>;
  getAllKeys: () => Promise<readonly string[]>;
}

export interface Faithful extends Strings {
  /** Whether something is held in memory only, and would be lost with the app. */
  isHolding: () => boolean;
}

/**
 * The same store, in memory as far as it fails: a browser stores nothing in some private windows, and no store takes more
 * than it has room for. What is held so is stored as soon as that can be; but nothing more once reading has failed, lest
 * it takes the place of what is there and could not be read.
 */
export function faithful(strings: Strings): Faithful {
  const held = new Map<string, string>();
  let readable = true;

  async function read<Found>(reading: () => Promise<Found>, none: Found): Promise<Found> {
    if (!readable) return none;
    try {
      return await reading().catch(reading);
    } catch {
      readable = false;
      return none;
    }
  }

  async function keep(pairs: [string, string][]): Promise<void> {
    const all = [...new Map([...held, ...pairs])];
    try {
      if (!readable) throw new Error('not stored');
      await strings.multiSet(all);
      for (const [key, value] of all) if (held.get(key) === value) held.delete(key);
    } catch {
      for (const [key, value] of pairs) held.set(key, value);
    }
  }

  async function multiGet(keys: string[]): Promise<readonly (readonly [string, string | null])[]> {
    const stored = new Map(await read(() => strings.multiGet(keys), []));
    return keys.map((key) => [key, held.get(key) ?? stored.get(key) ?? null] as const);
  }

  return {
    multiGet,
    getItem: async (key) => (await multiGet([key]))[0]?.[1] ?? null,
    multiSet: keep,
    setItem: (key, value) => keep([[key, value]]),
    multiRemove: async (keys) => {
      for (const key of keys) held.delete(key);
      if (readable) await strings.multiRemove(keys).catch(() => {});
    },
    getAllKeys: async () => [...new Set([...(await read(strings.getAllKeys, [])), ...held.keys()])],
    isHolding: () => held.size > 0,
  };
}
