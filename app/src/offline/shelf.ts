import { emptyQueue, type Queue, type Refused, type Waiting } from './queue.ts';
import type { Shelf } from './store.ts';
import type { Strings } from './strings.ts';

interface Index {
  waiting: string[];
  refused: string[];
  sending?: string;
  named: Record<string, string>;
}

/**
 * Keeps a queue under `key`, each change beside it under a key of its own: a device's store takes no value of more than
 * two megabytes. Changes are stored before the index names them, so that a killed app loses none that it had, and they are
 * found without it where it was spoilt.
 */
export function shelfIn(strings: Strings, key: string): Shelf {
  const keyOf = (id: string) => `${key}.${id}`;
  let last = new Map<string, { text: string | null; item: Waiting | Refused | undefined }>();
  return {
    async read() {
      const text = await strings.getItem(key);
      if (!text) return emptyQueue;
      const index = indexIn(text) ?? (await indexOfAll(strings, `${key}.`));
      const found = await strings.multiGet([...index.waiting, ...index.refused].map(keyOf));
      // What has not changed stays the same object: hundreds may wait, and each step reads them all.
      last = new Map(
        found.map(([itemKey, item]) => {
          const before = last.get(itemKey);
          return [itemKey, before?.text === item ? before : { text: item, item: itemIn(item) }];
        }),
      );
      const read = <Item>(ids: string[]): Item[] =>
        ids.flatMap((id) => (last.get(keyOf(id))?.item ?? []) as Item);
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

/** What the text says; undefined where it is none of this version. */
function indexIn(text: string): Index | undefined {
  const index = parsed(text) as Partial<Index> | undefined;
  if (!Array.isArray(index?.waiting) || !Array.isArray(index.refused)) return undefined;
  return { ...index, waiting: index.waiting, refused: index.refused, named: index.named ?? {} };
}

/** Every change that is stored, the oldest first, where the index cannot be read. */
async function indexOfAll(strings: Strings, prefix: string): Promise<Index> {
  const keys = (await strings.getAllKeys()).filter((key) => key.startsWith(prefix));
  const items = (await strings.multiGet(keys))
    .flatMap(([, text]) => itemIn(text) ?? [])
    .sort((one, other) => one.queuedAt - other.queuedAt);
  const ids = (refused: boolean) => items.filter((item) => 'reason' in item === refused).map(({ id }) => id);
  return { waiting: ids(false), refused: ids(true), named: {} };
}

function itemIn(text: string | null): Waiting | Refused | undefined {
  const item = parsed(text) as Partial<Waiting | Refused> | undefined;
  return item?.id && item.write?.kind ? (item as Waiting | Refused) : undefined;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '') ?? undefined;
  } catch {
    return undefined;
  }
}

const itemsOf = ({ waiting, refused }: Queue): (Waiting | Refused)[] => [...waiting, ...refused];

const indexOf = ({ waiting, refused, ...rest }: Queue): Index => ({
  ...rest,
  waiting: waiting.map(({ id }) => id),
  refused: refused.map(({ id }) => id),
});
