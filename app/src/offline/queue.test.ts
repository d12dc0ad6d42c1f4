import { expect } from 'chai';
import {
  discard,
  emptyQueue,
  enqueue,
  isLocal,
  keepMine,
  keepTheirs,
  nameOf,
  postponed,
  putBack,
  type Queue,
  refuse,
  retry,
  sending,
  sent,
} from './queue.ts';
import type { Write } from './writes.ts';

const create = (key: string): Write => ({ kind: 'createExpense', key, expense: { merchant: key } });
const update = (expenseId: string, merchant = 'new'): Write => ({
  kind: 'updateExpense',
  expenseId,
  changes: { merchant, note: 'mine' },
  before: { merchant: 'old', note: '' },
});
const remove = (expenseId: string): Write => ({ kind: 'deleteExpense', expenseId });
const restore = (expenseId: string): Write => ({ kind: 'restoreExpense', expenseId });

let count = 0;
const queueOf = (...writes: Write[]): Queue =>
  writes.reduce(
    (queue, write) => enqueue(queue, { id: `${write.kind}${++count}`, write, queuedAt: count }),
    emptyQueue,
  );
const kinds = ({ waiting }: Queue) => waiting.map(({ write }) => write.kind);
const idAt = (queue: Queue, index: number) => queue.waiting[index]?.id ?? '';
const no = { kind: 'refused', code: 3, message: 'no' } as const;

describe('the queue of changes', () => {
  it('keeps the order in which things were done', () => {
    expect(kinds(queueOf(create('k'), update('k'), remove('e')))).to.deep.equal([
      'createExpense',
      'updateExpense',
      'deleteExpense',
    ]);
  });

  it('lets a deletion and its undoing cancel out', () => {
    const queue = queueOf(update('e1'), remove('e1'), remove('e2'), restore('e1'));
    expect(queue.waiting.map(({ write }) => write)).to.deep.equal([update('e1'), remove('e2')]);
  });

  it('does not cancel out a deletion that may have reached the server', () => {
    const tried = postponed(queueOf(remove('e1')), `deleteExpense${count}`);
    expect(kinds(enqueue(tried, { id: 'u', write: restore('e1'), queuedAt: 0 }))).to.have.length(2);
    const onItsWay = sending(queueOf(remove('e1')));
    expect(kinds(enqueue(onItsWay, { id: 'u', write: restore('e1'), queuedAt: 0 }))).to.have.length(2);
  });

  it('does not cancel out what lies behind another change of the entry', () => {
    expect(kinds(queueOf(remove('e1'), update('e1'), restore('e1')))).to.have.length(3);
  });

  it('lets dismissing a bill and taking that back cancel out', () => {
    const queue = queueOf({ kind: 'dismissBill', billId: 'b' }, { kind: 'reopenBill', billId: 'b' });
    expect(queue.waiting).to.deep.equal([]);
  });

  it('gives the later changes of a created entry the id that the server gave it', () => {
    const queue = queueOf(create('k'), update('k'), remove('other'));
    const next = sent(queue, idAt(queue, 0), 'server-id');
    expect(next.waiting.map(({ write }) => write)).to.deep.equal([update('server-id'), remove('other')]);
    expect(nameOf(next, 'k')).to.equal('server-id');
    expect(isLocal(queue, 'k')).to.equal(true);
    expect(isLocal(next, 'k')).to.equal(false);
  });

  it('gives that id also to what is done later under the key', () => {
    const queue = queueOf(create('k'));
    const next = enqueue(sent(queue, idAt(queue, 0), 'server-id'), {
      id: 'd',
      write: remove('k'),
      queuedAt: 0,
    });
    expect(next.waiting[0]?.write).to.deep.equal(remove('server-id'));
  });

  it('refuses what is about an entry that does not come to be, and brings it back with it', () => {
    const queue = queueOf(create('k'), update('e'), update('k'));
    const refused = refuse(queue, idAt(queue, 0), no);
    expect(kinds(refused)).to.deep.equal(['updateExpense']);
    expect(refused.refused.map(({ reason }) => reason.kind)).to.deep.equal(['refused', 'noEntry']);
    const again = retry(refused, idAt(queue, 0));
    expect(again.waiting.map(({ write }) => write)).to.deep.equal([update('e'), create('k'), update('k')]);
    expect(again.refused).to.deep.equal([]);
    expect(discard(refused, idAt(queue, 0)).refused).to.deep.equal([]);
  });

  it('takes a discarding back with all that depends on it, in the order of their making', () => {
    const queue = queueOf(create('k'), update('k'), update('e'));
    const first = refuse(queue, idAt(queue, 0), no);
    const both = refuse(first, idAt(first, 0), no);
    const kept = discard(both, idAt(queue, 0));
    expect(kept.refused.map(({ write }) => write)).to.deep.equal([update('e')]);
    expect(putBack(kept, both).refused).to.deep.equal(both.refused);
    expect(putBack(both, both).refused).to.deep.equal(both.refused);
  });

  it('sends mine over theirs where the user says so', () => {
    const queue = queueOf(update('e'));
    const id = idAt(queue, 0);
    const fields = [{ field: 'merchant', mine: 'new', theirs: 'hers' }];
    const conflicting = refuse(queue, id, { kind: 'conflict', fields });
    const [item] = keepMine(conflicting, id).waiting;
    expect(item?.write).to.deep.include({
      changes: { merchant: 'new', note: 'mine' },
      before: { merchant: 'hers', note: '' },
    });
  });

  it('leaves theirs and sends the rest of the edit where the user says so', () => {
    const queue = queueOf(update('e'));
    const id = idAt(queue, 0);
    const fields = [{ field: 'merchant', mine: 'new', theirs: 'hers' }];
    const [item] = keepTheirs(refuse(queue, id, { kind: 'conflict', fields }), id).waiting;
    expect(item?.write).to.deep.include({ changes: { note: 'mine' } });
    const both = [...fields, { field: 'note', mine: 'mine', theirs: 'hers' }];
    const left = keepTheirs(refuse(queue, id, { kind: 'conflict', fields: both }), id);
    expect([left.waiting, left.refused]).to.deep.equal([[], []]);
  });
});
