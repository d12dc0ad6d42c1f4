import { expect } from 'chai';
import { commitHeld, HELD_MS, heldId, hold, onHeld, takeBack } from './held.ts';

describe('a decision that can still be taken back', () => {
  const done: string[] = [];
  const timers = new Map<number, { at: number; run: () => void }>();
  const real = { set: globalThis.setTimeout, clear: globalThis.clearTimeout };
  let now = 0;
  let next = 0;

  beforeEach(() => {
    globalThis.setTimeout = ((run: () => void, ms: number) => {
      timers.set(++next, { at: now + ms, run });
      return next;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => timers.delete(id)) as typeof clearTimeout;
  });
  afterEach(() => {
    commitHeld();
    globalThis.setTimeout = real.set;
    globalThis.clearTimeout = real.clear;
    timers.clear();
    done.length = 0;
  });
  const pass = (ms: number) => {
    now += ms;
    for (const [id, { at, run }] of [...timers])
      if (at <= now) {
        timers.delete(id);
        run();
      }
  };
  const holds = (id: string) => hold(id, () => done.push(id));

  it('is done once its time is over, and once only', () => {
    holds('a');
    pass(HELD_MS - 1);
    expect(done).to.deep.equal([]);
    pass(1);
    pass(HELD_MS);
    expect(done).to.deep.equal(['a']);
  });
  it('is never done where it was taken back', () => {
    holds('a');
    expect(takeBack('a')).to.equal(true);
    pass(HELD_MS * 2);
    expect(done).to.deep.equal([]);
  });
  it('cannot be taken back once it is done', () => {
    holds('a');
    pass(HELD_MS);
    expect(takeBack('a')).to.equal(false);
  });
  it('is done at once where another is decided, which keeps its whole time', () => {
    holds('a');
    pass(HELD_MS / 2);
    holds('b');
    expect(done).to.deep.equal(['a']);
    pass(HELD_MS / 2);
    expect(done).to.deep.equal(['a']);
    pass(HELD_MS / 2);
    expect(done).to.deep.equal(['a', 'b']);
  });
  it('is done at once where the app goes away', () => {
    holds('a');
    commitHeld();
    pass(HELD_MS);
    expect(done).to.deep.equal(['a']);
  });
  it('tells who watches of every change', () => {
    const seen: (string | undefined)[] = [];
    const stop = onHeld(() => seen.push(heldId()));
    holds('a');
    takeBack('a');
    holds('b');
    pass(HELD_MS);
    stop();
    holds('c');
    expect(seen).to.deep.equal(['a', undefined, 'b', undefined]);
  });
});
