import { expect } from 'chai';
import { emptyQueue, enqueue } from './queue.ts';
import { shelfIn } from './shelf.ts';
import { faithful, type Strings } from './strings.ts';
import type { Write } from './writes.ts';

const full = () => Promise.reject(new Error('QuotaExceededError'));

/** A store with room for so many characters, like a browser's: it stores pairs one by one until one does not fit. */
function storeOf(room: { for: number }, kept = new Map<string, string>()) {
  const size = () => [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const set = (key: string, value: string) => {
    const before = kept.get(key);
    kept.set(key, value);
    if (size() <= room.for) return;
    if (before === undefined) kept.delete(key);
    else kept.set(key, before);
    throw new Error('QuotaExceededError');
  };
  const strings: Strings = {
    getItem: async (key) => kept.get(key) ?? null,
    multiGet: async (keys) => keys.map((key) => [key, kept.get(key) ?? null] as const),
    setItem: async (key, value) => set(key, value),
    multiSet: async (pairs) => {
      for (const [key, value] of pairs) set(key, value);
    },
    multiRemove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    getAllKeys: async () => [...kept.keys()],
  };
  return { kept, strings };
}

describe('a store that has no room', () => {
  it('keeps what does not fit until it does', async () => {
    const room = { for: 10 };
    const { kept, strings } = storeOf(room);
    const store = faithful(strings);
    await store.setItem('a', '123456789');
    await store.setItem('b', '123456789');
    expect(store.isHolding()).to.equal(true);
    expect(await store.getItem('b')).to.equal('123456789');
    expect(await store.getAllKeys()).to.have.members(['a', 'b']);
    room.for = 100;
    await store.setItem('c', 'x');
    expect(store.isHolding()).to.equal(false);
    expect(kept.get('b')).to.equal('123456789');
  });

  it('lets go of what it holds when that is removed', async () => {
    const store = faithful(storeOf({ for: 0 }).strings);
    await store.setItem('a', '1');
    await store.multiRemove(['a']);
    expect([store.isHolding(), await store.getItem('a')]).to.deep.equal([false, null]);
  });
});

describe('a store that cannot be read', () => {
  const broken: Strings = {
    getItem: full,
    multiGet: full,
    setItem: full,
    multiSet: full,
    multiRemove: full,
    getAllKeys: full,
  };

  it('is one in memory', async () => {
    const store = faithful(broken);
    expect(await store.getItem('a')).to.equal(null);
    await store.setItem('a', '1');
    expect(await store.getItem('a')).to.equal('1');
    expect(await store.getAllKeys()).to.deep.equal(['a']);
  });

  it('is not written over', async () => {
    const { kept, strings } = storeOf({ for: 1000 }, new Map([['a', 'there']]));
    const store = faithful({ ...strings, multiGet: full });
    await store.getItem('a');
    await store.setItem('a', 'new');
    await store.multiRemove(['a']);
    expect(kept.get('a')).to.equal('there');
  });

  it('is asked once more where reading failed in passing', async () => {
    const { strings } = storeOf({ for: 1000 }, new Map([['a', 'there']]));
    let failures = 1;
    const multiGet: Strings['multiGet'] = (keys) => (failures-- > 0 ? full() : strings.multiGet(keys));
    expect(await faithful({ ...strings, multiGet }).getItem('a')).to.equal('there');
  });
});

describe('a shelf that was spoilt', () => {
  const remove = (expenseId: string): Write => ({ kind: 'deleteExpense', expenseId });

  async function shelfOfTwo() {
    const { kept, strings } = storeOf({ for: 10_000 });
    const shelf = shelfIn(strings, 'queue');
    const one = enqueue(emptyQueue, { id: 'i1', write: remove('e1'), queuedAt: 1 });
    const both = enqueue(one, { id: 'i2', write: remove('e2'), queuedAt: 2 });
    await shelf.keep(emptyQueue, both);
    return { kept, shelf, both };
  }

  for (const text of ['{"waiting":["i1"', 'null', '[]', '{"waiting":3}', '<html>']) {
    it(`still has every change where its index is ${text}`, async () => {
      const { kept, shelf, both } = await shelfOfTwo();
      kept.set('queue', text);
      expect(await shelf.read()).to.deep.equal(both);
    });
  }

  it('has the other changes where one of them cannot be read', async () => {
    const { kept, shelf } = await shelfOfTwo();
    kept.set('queue.i1', '{"id":');
    expect((await shelf.read()).waiting.map(({ id }) => id)).to.deep.equal(['i2']);
    kept.set('queue.i2', '5');
    expect((await shelf.read()).waiting).to.deep.equal([]);
  });

  it('reads what has not changed as the same object, and what has as another', async () => {
    const { kept, shelf } = await shelfOfTwo();
    const [one, two] = (await shelf.read()).waiting;
    kept.set('queue.i2', JSON.stringify({ ...two, attempts: 3 }));
    const again = (await shelf.read()).waiting;
    expect(again[0]).to.equal(one);
    expect(again[1]).to.deep.equal({ ...two, attempts: 3 });
  });

  it('reads an index that knows no names', async () => {
    const { kept, shelf } = await shelfOfTwo();
    kept.set('queue', '{"waiting":["i1"],"refused":[]}');
    expect(await shelf.read()).to.have.deep.property('named', {});
  });
});
