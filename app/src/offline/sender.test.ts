import { expect } from 'chai';
import { ApiError, codes, Unreachable } from '../api/errors.ts';
import type { Expense } from '../api/types.ts';
import { enqueue, type Waiting } from './queue.ts';
import { createSender, type Delivered } from './sender.ts';
import { shelfIn } from './shelf.ts';
import { createStore } from './store.ts';
import type { Strings } from './strings.ts';
import type { Write } from './writes.ts';

const create = (key: string): Write => ({ kind: 'createExpense', key, expense: { merchant: key } });
const remove = (expenseId: string): Write => ({ kind: 'deleteExpense', expenseId });
const edit: Write = {
  kind: 'updateExpense',
  expenseId: 'e',
  changes: { merchant: 'mine', money: { currency_code: 'EUR', amount: '5' } },
  before: { merchant: 'seen', money: { currency_code: 'EUR', amount: '4' } },
};
const entry = (merchant: string, amount: string) =>
  ({ expense_id: 'e', merchant, money: { currency_code: 'EUR', amount } }) as Expense;

/** What stays on the device when the app is killed. */
function device() {
  const kept = new Map<string, string>();
  const strings: Strings = {
    getItem: async (key) => kept.get(key) ?? null,
    multiGet: async (keys) => keys.map((key) => [key, kept.get(key) ?? null] as const),
    multiSet: async (pairs) => {
      for (const [key, value] of pairs) kept.set(key, value);
    },
    setItem: async (key, value) => void kept.set(key, value),
    multiRemove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    getAllKeys: async () => [...kept.keys()],
  };
  const chains = new Map<string, Promise<unknown>>();
  const locked =
    (name: string) =>
    async <Result>(work: () => Promise<Result>) => {
      const mine = (chains.get(name) ?? Promise.resolve()).then(work, work);
      chains.set(
        name,
        mine.catch(() => {}),
      );
      return mine;
    };
  return { kept, strings, locked };
}

type Answer = (write: Write) => Delivered | Promise<Delivered>;

let written = 0;

/** The app, started on a device: what it sent is in `sends`. */
function app({ strings, locked }: ReturnType<typeof device>, answer: Answer) {
  const sends: Write[] = [];
  const timers: { work: () => void; ms: number }[] = [];
  const done: Waiting[] = [];
  let online = true;
  let reads = 0;
  let theirs: Expense = entry('seen', '4.00');
  const store = createStore(shelfIn(strings, 'queue'), locked('queue'));
  const sender = createSender({
    store,
    deliver: async (write) => {
      sends.push(write);
      return answer(write);
    },
    readExpense: async () => {
      reads++;
      return theirs;
    },
    isOnline: () => online,
    locked: locked('send'),
    onSent: (item) => done.push(item),
    onIdle: () => {},
    later: (work, ms) => {
      timers.push({ work, ms });
      return () => {};
    },
  });
  return {
    store,
    sender,
    sends,
    timers,
    done,
    write: (write: Write) =>
      store.change((queue) => enqueue(queue, { id: `${++written}`, write, queuedAt: 0 })),
    goes: (next: boolean) => {
      online = next;
    },
    get reads() {
      return reads;
    },
    serverHas: (expense: Expense) => {
      theirs = expense;
    },
  };
}

const refusal =
  (code: number): Answer =>
  () =>
    Promise.reject(new ApiError(code, 'no', 400));
const kinds = (writes: Write[]) => writes.map(({ kind }) => kind);

describe('sending what waits', () => {
  it('loses nothing of an app that is killed between storing and sending', async () => {
    const phone = device();
    const first = app(phone, () => ({}));
    await first.write(create('k1'));
    await first.write(remove('e1'));
    const second = app(phone, () => ({}));
    await second.store.reload();
    expect(second.store.current().waiting).to.have.length(2);
    await second.sender.send();
    expect(second.sends).to.deep.equal([create('k1'), remove('e1')]);
    expect([...phone.kept.keys()]).to.deep.equal(['queue']);
  });

  it('repeats under the same key what was sent when the app was killed', async () => {
    const phone = device();
    const first = app(phone, () => new Promise(() => {}));
    await first.write(create('k1'));
    void first.sender.send();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(first.sends).to.have.length(1);
    const second = app({ ...phone, locked: device().locked }, () => ({}));
    await second.sender.send();
    expect(second.sends).to.deep.equal([create('k1')]);
  });

  it('shows a change before it is stored', () => {
    const { store, write } = app(device(), () => ({}));
    void write(create('k1'));
    expect(store.current().waiting).to.have.length(1);
  });

  it('sends in order, one at a time, however often it is asked to', async () => {
    let open = 0;
    let most = 0;
    const phone = app(device(), async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 2));
      open--;
      return {};
    });
    for (const key of ['a', 'b', 'c']) await phone.write(create(key));
    await Promise.all([phone.sender.send(), phone.sender.send()]);
    expect(phone.sends.map((write) => 'key' in write && write.key)).to.deep.equal(['a', 'b', 'c']);
    expect(most).to.equal(1);
  });

  it('does not send twice from two tabs', async () => {
    const phone = device();
    const slow: Answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      return {};
    };
    const [one, two] = [app(phone, slow), app(phone, slow)];
    await one.write(create('a'));
    await one.write(create('b'));
    await Promise.all([one.sender.send(), two.sender.send()]);
    expect([...one.sends, ...two.sends]).to.have.length(2);
  });

  it('keeps what two tabs add at once', async () => {
    const phone = device();
    const [one, two] = [app(phone, () => ({})), app(phone, () => ({}))];
    await Promise.all([one.write(create('a')), two.write(create('b'))]);
    expect((await one.store.reload()).waiting).to.have.length(2);
  });

  it('sends what is added while it sends', async () => {
    let added = false;
    const phone = app(device(), async () => {
      if (!added) {
        added = true;
        await phone.write(remove('late'));
      }
      return {};
    });
    await phone.write(create('a'));
    await phone.sender.send();
    expect(kinds(phone.sends)).to.deep.equal(['createExpense', 'deleteExpense']);
  });

  it('comes back later, in the same order, where the server cannot be reached or is too busy', async () => {
    const errors = [new Unreachable(), new ApiError(codes.RESOURCE_EXHAUSTED, 'slow down', 429, 5_000)];
    const phone = app(device(), () => {
      const error = errors.shift();
      return error ? Promise.reject(error) : {};
    });
    await phone.write(create('a'));
    await phone.write(remove('e'));
    await phone.sender.send();
    expect([phone.sends.length, phone.timers.length]).to.deep.equal([1, 1]);
    await phone.sender.send();
    expect(phone.timers[1]?.ms).to.be.within(5_000, 6_250);
    await phone.sender.send();
    expect(kinds(phone.sends)).to.deep.equal([
      'createExpense',
      'createExpense',
      'createExpense',
      'deleteExpense',
    ]);
    expect(phone.store.current().waiting).to.deep.equal([]);
  });

  it('does not even try without a network', async () => {
    const phone = app(device(), () => ({}));
    phone.goes(false);
    await phone.write(create('a'));
    await phone.sender.send();
    expect(phone.sends).to.deep.equal([]);
    expect(phone.store.current().waiting[0]?.attempts).to.equal(0);
  });

  it('sets aside what is refused, with the reason, and goes on with the rest', async () => {
    const phone = app(device(), (write) =>
      write.kind === 'createExpense'
        ? Promise.reject(new ApiError(3, 'amount: must be more than zero', 400))
        : {},
    );
    await phone.write(create('a'));
    await phone.write(remove('e'));
    await phone.sender.send();
    const { waiting, refused } = phone.store.current();
    expect(waiting).to.deep.equal([]);
    expect(refused.map(({ reason }) => reason)).to.deep.equal([
      { kind: 'refused', code: 3, message: 'amount: must be more than zero' },
    ]);
  });

  it('tries again where the server breaks, and asks the user only when it does so again and again', async () => {
    const phone = app(device(), refusal(codes.INTERNAL));
    await phone.write(create('a'));
    await phone.sender.send();
    expect(phone.store.current().waiting).to.have.length(1);
    for (let sends = 1; sends < 6; sends++) await phone.sender.send();
    const { waiting, refused } = phone.store.current();
    expect([phone.sends.length, waiting.length, refused.length]).to.deep.equal([6, 0, 1]);
  });

  it('counts a deletion of what is gone already as done, but not an edit', async () => {
    const phone = app(device(), refusal(codes.NOT_FOUND));
    await phone.write(remove('e'));
    await phone.write(edit);
    await phone.sender.send();
    expect(phone.done.map(({ write }) => write.kind)).to.deep.equal(['deleteExpense']);
    expect(phone.store.current().refused.map(({ write }) => write.kind)).to.deep.equal(['updateExpense']);
  });

  it('keeps everything for the next sign-in where the session has ended', async () => {
    const phone = app(device(), refusal(codes.UNAUTHENTICATED));
    await phone.write(create('a'));
    await phone.sender.send();
    const { waiting, refused } = phone.store.current();
    expect([waiting.length, refused.length, phone.timers.length]).to.deep.equal([1, 0, 0]);
  });

  it('sends the later changes of a created entry under the id that it got', async () => {
    const phone = app(device(), (write) =>
      write.kind === 'createExpense' ? { expense: { ...entry('k', '1'), expense_id: 'id' } } : {},
    );
    await phone.write(create('k'));
    await phone.write({ ...edit, expenseId: 'k' } as Write);
    await phone.sender.send();
    expect(phone.sends[1]).to.deep.include({ expenseId: 'id' });
  });

  const stale = () => refusal(codes.ABORTED);

  it('sends an edit with the entry that the user saw, and reads none where it is still that one', async () => {
    const phone = app(device(), () => ({}));
    await phone.write({ ...edit, etag: 'seen' });
    await phone.sender.send();
    expect(phone.sends).to.deep.equal([{ ...edit, etag: 'seen' }]);
    expect(phone.reads).to.equal(0);
  });

  it('does not overwrite what somebody else changed since the user saw it', async () => {
    const phone = app(device(), stale());
    phone.serverHas({ ...entry('theirs', '4.00'), etag: 'new' });
    await phone.write({ ...edit, etag: 'seen' });
    await phone.sender.send();
    expect(phone.sends).to.have.length(1);
    expect(phone.store.current().refused[0]?.reason).to.deep.equal({
      kind: 'conflict',
      fields: [{ field: 'merchant', mine: 'mine', theirs: 'theirs' }],
    });
  });

  it('sends it again where nobody else touched its fields, or made the same of them', async () => {
    const phone = app(device(), (write) =>
      write.kind === 'updateExpense' && write.etag === 'new' ? {} : stale()(write),
    );
    phone.serverHas({ ...entry('mine', '4.000'), etag: 'new' });
    await phone.write({ ...edit, etag: 'seen' });
    await phone.sender.send();
    expect(phone.sends.map((write) => 'etag' in write && write.etag)).to.deep.equal(['seen', 'new']);
    expect(phone.store.current().waiting).to.deep.equal([]);
  });

  it('compares first where nobody knows which entry the user saw', async () => {
    const phone = app(device(), () => ({}));
    phone.serverHas({ ...entry('theirs', '4.00'), etag: 'new' });
    await phone.write(edit);
    await phone.sender.send();
    expect(phone.sends).to.deep.equal([]);
    expect(phone.store.current().refused[0]?.reason.kind).to.equal('conflict');
  });

  it('waits where the entry changes each time before it comes', async () => {
    const phone = app(device(), stale());
    phone.serverHas({ ...entry('seen', '4.00'), etag: 'new' });
    await phone.write({ ...edit, etag: 'seen' });
    await phone.sender.send();
    const { waiting, refused } = phone.store.current();
    expect([waiting.length, refused.length, phone.timers.length]).to.deep.equal([1, 0, 1]);
  });
});
