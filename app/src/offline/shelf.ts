import { emptyQueue, type Queue, type Refused, type Waiting } from './queue.ts';
import type { Shelf } from './store.ts';

/** What a store of strings can do (AsyncStorage is one). */
export interface Strings {
  getItem: (key: string) => Promise<string | null>;
  multiGet: (keys: string[]) => Promise<readonly (readonly [string, string | null])[]>;
  multiSet: (pairs: [string, string][]) => Promise<void>;
  setItem: (key: string, value: string) => Promise<void>;
  multiRemove: (keys: string[]) => Promise<void>;
}

interface Index {
  waiting: string[];
  refused: string[];
  sending?: string;
  named: Record<string, string>;
}

/**
 * Keeps a queue under `key`, each change beside it under a key of its own: a device's store takes no value of more than
 * two megabytes. Changes are stored before the index names them, so that a killed app loses none that it had.
 */
export function shelfIn(strings: Strings, key: string): Shelf {
  const keyOf = (id: string) => `${key}.${id}`;
  return {
    async read() {
      const text = await strings.getItem(key);
      if (!text) return emptyQueue;
      const index = JSON.parse(text) as Index;
      const found = await strings.multiGet([...index.waiting, ...index.refused].map(keyOf));
      const items = new Map(found.map(([itemKey, item]) => [itemKey, item]));
      const read = <Item>(ids: string[]): Item[] =>
        ids.flatMap((id) => {
          const item = items.get(keyOf(id));
          return item ? [JSON.parse(item) as Item] : [];
        });
      return { ...index, waiting: read<Waiting>(index.waiting), refused: read<Refused>(index.refused) };
    },
    async keep(before, after) {
      const known = new Set<Waiting | Refused>(itemsOf(before));
      const fresh = itemsOf(after).filter((item) => !known.has(item));
      if (fresh.length > 0)
        await strings.multiSet(fresh.map((item) => [keyOf(item.id), JSON.stringify(item)]));
      await strings.setItem(key, JSON.stringify(indexOf(after)));
      const left = new Set(itemsOf(after).map(({ id }) => id));
      const gone = itemsOf(before).filter(({ id }) => !left.has(id));
      if (gone.length > 0) await strings.multiRemove(gone.map(({ id }) => keyOf(id)));
    },
  };
}

const itemsOf = ({ waiting, refused }: Queue): (Waiting | Refused)[] => [...waiting, ...refused];

const indexOf = ({ waiting, refused, ...rest }: Queue): Index => ({
  ...rest,
  waiting: waiting.map(({ id }) => id),
  refused: refused.map(({ id }) => id),
});
