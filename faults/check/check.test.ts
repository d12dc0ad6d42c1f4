import { expect } from 'chai';
import type { Operation } from '../load/journal.ts';
import type { Expected } from '../load/messages.ts';
import { check, historiesOf } from './check.ts';
import type { EntryRow, Rows } from './rows.ts';

const purchase: Expected = {
  status: 'EXTRACTED',
  money: [{ currencyCode: 'USD', amount: '3.10' }],
  bill: false,
};
const bill: Expected = { status: 'IGNORED', money: [], bill: true };

/** Ada was told of everything but her second message and her second entry, which nobody answered. */
const journal: readonly Operation[] = [
  { client: 'ada', at: 0, kind: 'sign-up', acknowledged: { userId: 'u1' } },
  {
    ...{ client: 'ada', at: 1, kind: 'submit' },
    messages: [
      { id: 'a1', expected: purchase },
      { id: 'a2', expected: bill },
    ],
    acknowledged: {
      messages: [
        { id: 'a1', messageId: 'm1', status: 'EXTRACTED', expenseIds: ['e1'] },
        { id: 'a2', messageId: 'm2', status: 'IGNORED', expenseIds: [] },
      ],
    },
  },
  { client: 'ada', at: 2, kind: 'submit', messages: [{ id: 'a3', expected: purchase }] },
  {
    ...{ client: 'ada', at: 3, kind: 'create', key: 'k1', money: { currencyCode: 'GBP', amount: '5.00' } },
    acknowledged: { expenseId: 'e2' },
  },
  {
    ...{ client: 'ada', at: 4, kind: 'update', expenseId: 'e2', note: 'new' },
    money: { currencyCode: 'GBP', amount: '7.00' },
    acknowledged: {},
  },
  { client: 'ada', at: 5, kind: 'create', key: 'k2', money: { currencyCode: 'GBP', amount: '9.00' } },
];

const entry = (fields: Partial<EntryRow>): EntryRow => ({
  ...{ expenseId: 'e1', userId: 'u1', messageId: 'm1', idempotencyKey: null },
  ...{ money: { currencyCode: 'USD', amount: '3.1000' }, note: '', deleted: false },
  ...fields,
});
const byHand = entry({
  ...{ expenseId: 'e2', messageId: null, idempotencyKey: 'k1', note: 'new' },
  money: { currencyCode: 'GBP', amount: '7.0000' },
});
const message = (
  messageId: string,
  clientMessageId: string,
  expenseId: string,
): Rows['messages'][number] => ({
  ...{ messageId, userId: 'u1', clientMessageId, status: 'EXTRACTED', announcements: 0 },
  expenses: [{ expenseId, money: { currencyCode: 'USD', amount: '3.10' } }],
});

/** What the databases hold where nothing went wrong. */
const good: Rows = {
  messages: [
    message('m1', 'a1', 'e1'),
    { ...message('m2', 'a2', ''), status: 'IGNORED', expenses: [], announcements: 1 },
  ],
  entries: [entry({}), byHand],
  profiles: new Set(['u1']),
  sessions: [{ sessionId: 's1', userId: 'u1', live: 1, revoked: false }],
  sums: [
    { userId: 'u1', money: { currencyCode: 'USD', amount: '3.1000' } },
    { userId: 'u1', money: { currencyCode: 'GBP', amount: '7.0000' } },
  ],
  deadLetters: [],
};

const buried = { service: 'ds', eventId: 'p1', topic: 't', position: 't/0/7', errorClass: 'PoisonEvent' };

const found = (rows: Partial<Rows>, operations = journal, planted?: ReadonlySet<string>) =>
  check(historiesOf(operations), { ...good, ...rows }, planted).map(({ kind, what }) => `${kind}: ${what}`);

describe('the check of what clients were told', () => {
  it('finds nothing where all of it is so', () => {
    expect(found({})).to.deep.equal([]);
  });

  it('lets what nobody answered have happened once', () => {
    const money = { currencyCode: 'GBP', amount: '9.00' };
    const rows: Partial<Rows> = {
      messages: [...good.messages, message('m3', 'a3', 'e3')],
      entries: [
        ...good.entries,
        entry({ expenseId: 'e3', messageId: 'm3' }),
        entry({ expenseId: 'e4', messageId: null, idempotencyKey: 'k2', money }),
      ],
      sums: [
        { userId: 'u1', money: { currencyCode: 'USD', amount: '6.20' } },
        { userId: 'u1', money: { currencyCode: 'GBP', amount: '16.00' } },
      ],
    };
    expect(found(rows)).to.deep.equal([]);
  });

  it('lets an edit that nobody answered have happened or not, and no other value', () => {
    const edit: Operation = { client: 'ada', at: 6, kind: 'update', expenseId: 'e1', note: 'later' };
    const noted = (note: string) => found({ entries: [entry({ note }), byHand] }, [...journal, edit]);
    expect(noted('')).to.deep.equal([]);
    expect(noted('later')).to.deep.equal([]);
    expect(found({ entries: [entry({}), { ...byHand, note: 'old' }] })).to.deep.equal([
      'lost: entry e2 is not as it was last set',
    ]);
  });

  const wrong: Readonly<Record<string, readonly [Partial<Rows>, string]>> = {
    'a message that is gone': [
      { messages: good.messages.slice(1) },
      'lost: message a1 was acknowledged and is not',
    ],
    'a message that is stored twice': [
      { messages: [...good.messages, message('m9', 'a1', 'e1')] },
      'duplicated: message a1 is stored 2 times',
    ],
    'a message that still waits': [
      { messages: [{ ...message('m1', 'a1', 'e1'), status: 'PENDING' }, ...good.messages.slice(1)] },
      'stuck: message a1 is still pending',
    ],
    'a message that was taken for another thing': [
      { messages: [{ ...message('m1', 'a1', 'e1'), status: 'IGNORED' }, ...good.messages.slice(1)] },
      'lost: message a1 became IGNORED instead of EXTRACTED',
    ],
    'a message that nobody sent': [
      { messages: [...good.messages, message('m9', 'b1', 'e9')] },
      'foreign: message b1 was never sent',
    ],
    'an entry that did not come': [
      { entries: [byHand] },
      'lost: entry e1 of message a1 is not in the ledger',
    ],
    'an entry that came twice': [
      { entries: [...good.entries, entry({ expenseId: 'e9' })] },
      'duplicated: message a1 has 2 entries instead of 1',
    ],
    'an entry of a message of somebody else': [
      { entries: [...good.entries, entry({ expenseId: 'e9', messageId: 'm9' })] },
      'foreign: an entry is of message m9',
    ],
    'an entry of another sum': [
      { entries: [entry({ money: { currencyCode: 'USD', amount: '3.11' } }), byHand] },
      'lost: entry e1 is not as it was last set',
    ],
    'an entry that is deleted and nobody deleted': [
      { entries: [entry({ deleted: true }), byHand] },
      'lost: entry e1 is not as it was last set',
    ],
    'an entry by hand that is gone': [
      { entries: [entry({})] },
      'lost: k1 was acknowledged and made no entry',
    ],
    'an entry by hand that was made twice': [
      { entries: [...good.entries, { ...byHand, expenseId: 'e9' }] },
      'duplicated: k1 made several entries',
    ],
    'an entry by hand of somebody else': [
      { entries: [...good.entries, { ...byHand, expenseId: 'e9', idempotencyKey: 'k9' }] },
      'foreign: entry e9 was never made by its user',
    ],
    'a bill that was not noted': [
      { messages: good.messages.map((row) => ({ ...row, announcements: 0 })) },
      'lost: the bill of message a2 is not noted once',
    ],
    'a sum that is a cent short': [
      { sums: [{ userId: 'u1', money: { currencyCode: 'USD', amount: '3.09' } }, ...good.sums.slice(1)] },
      'lost: USD adds up to 309 instead of 310 minor units',
    ],
    'an account without a profile': [{ profiles: new Set() }, 'lost: the account has no profile'],
    'two live refresh tokens': [
      { sessions: [{ sessionId: 's1', userId: 'u1', live: 2, revoked: false }] },
      'duplicated: a session has 2 live refresh tokens',
    ],
    'an event that was put aside': [{ deadLetters: [buried] }, 'lost: event p1 of t was buried: PoisonEvent'],
  };
  for (const [name, [rows, what]] of Object.entries(wrong)) {
    it(`reports ${name}`, () => {
      expect(
        found(rows).some((line) => line.startsWith(what)),
        found(rows).join('\n'),
      ).to.equal(true);
    });
  }

  it('lets an event be put aside that was made for it', () => {
    for (const name of ['p1', 't/0/7']) {
      expect(found({ deadLetters: [buried] }, journal, new Set([name]))).to.deep.equal([]);
    }
  });

  it('reports a session that ended at a refresh, unless the grace was over', () => {
    const refresh = (at: number): Operation => ({
      ...{ client: 'ada', at: 0, kind: 'refresh' },
      refused: { at, status: 401, message: 'used before' },
    });
    expect(found({}, [...journal, refresh(900)])).to.deep.equal([
      'lost: a session ended at a refresh: 401 used before',
    ]);
    expect(found({}, [...journal, refresh(11_000)])).to.deep.equal([]);
  });

  it('reports an entry that somebody was shown and does not have, and what was refused', () => {
    const listed: Operation = { client: 'ada', at: 6, kind: 'list', acknowledged: { expenseIds: ['e9'] } };
    const refused = { at: 7, status: 404, message: 'no such expense' };
    const edit: Operation = { client: 'ada', at: 6, kind: 'delete', expenseId: 'e2', refused };
    expect(found({}, [...journal, listed])).to.deep.equal([
      "foreign: entry e9 was listed, and is not its user's",
    ]);
    expect(found({ entries: good.entries }, [...journal, edit])).to.deep.equal([
      'lost: delete was refused: 404 no such expense',
    ]);
  });
});
