import { expect } from 'chai';
import {
  BalanceRead,
  BillAnnounced,
  ExpenseCorrected,
  ExpenseExtracted,
  ExpenseRevised,
  UserDeleted,
  UserRegistered,
} from '#gen/tracker/events/v1/events.ts';
import { open, PoisonEvent, seal, topicOf } from './event.ts';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const hex = (bytes: string) => Buffer.from(bytes, 'hex');
const REGISTERED_1 =
  '0a02753112036164611a066140622e636f22034164612a014c320b2b343931323334353637383a0345555242035554434a0264655214323032362d30312d33315430383a31353a30305a';
const DELETED_1 = '0a0275311214323032362d30312d33315430383a31353a30305a';
const EXTRACTED_1 =
  '0a026531120275311a026d31220c0a034b57441205312e323530280130063a0442616e6b420c66696e616e63652e666565734a0a323032362d30312d33315214323032362d30312d33315430383a31353a30305a5a080a043132333410016202523169000000000000e83f72096772616d6d61722d31';
const EXTRACTED_1_TOLD =
  '0a026531120275311a026d31220d0a03494e5212063435302e30303a044361666569000000000000e83f72096772616d6d61722d317a016e820106434146452a318a0108636166654075706992010b0a03494e521204312e30309a010d0a03494e5212062d32302e3530a2010b0a03494e521204372e3030aa0118323032362d30312d33315430383a31353a30302e3030305a';
const BILL_1 =
  '0a02753112026d311a0d0a03494e5212063439392e303022074e4554464c49582a0a323032362d30322d303532080a043132333410023a18323032362d30312d33315430383a31353a30302e3030305a41000000000000e83f4a096772616d6d61722d31';
const BALANCE_1 =
  '0a02753112026d311a0d0a03494e5212062d32302e353022080a043132333410022a0a323032362d30312d33313218323032362d30312d33315430383a31353a30302e3030305a39000000000000e83f42096772616d6d61722d31';
const CORRECTED_1 =
  '0a027531120265311a026d3122086d65726368616e7422056d6f6e65792a0d0a03494e5212063435302e303030013806420442616e6b4a0c66696e616e63652e66656573520642414e4b2a315a14323032362d30312d33315430383a31353a30305a';
const REVISED_1 =
  '0a027531120265311a026d3122086d65726368616e7422056d6f6e65792a0d0a03494e5212063435302e3030420442616e6b720642414e4b2a319a011d0a086d65726368616e74100719000000000000f03f2002280832027231a00101aa0114323032362d30312d33315430383a31353a30305a';
const USER = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('events', () => {
  it('travel on a topic named after their message', () => {
    expect(topicOf(UserRegistered.$type)).to.equal('tracker.user-registered.v1');
  });

  it('come out of their envelope as they went in', () => {
    const event = UserDeleted.fromPartial({ userId: USER, deletedAt: '2026-01-31T08:15:00Z' });
    const { key, headers, payload, eventId } = seal(UserDeleted, event, TRACE);
    expect(open(UserDeleted, key, headers, payload)).to.deep.equal(event);
    expect(headers).to.include({ 'event-id': eventId, traceparent: TRACE, 'event-version': '1' });
    expect(key).to.equal(USER);
  });

  it('are refused as poison where anything about them is not as sealed', () => {
    const { key, headers, payload } = seal(UserDeleted, UserDeleted.fromPartial({ userId: USER }), TRACE);
    const poisoned: [string | null, Record<string, string>, Buffer | null][] = [
      [key, headers, null],
      [key, headers, Buffer.from('ff', 'hex')],
      [key, headers, Buffer.alloc(0)],
      [null, headers, payload],
      ['someone else', headers, payload],
      [key, { ...headers, 'event-version': '2' }, payload],
      [key, { ...headers, 'event-type': UserRegistered.$type }, payload],
      [key, {}, payload],
    ];
    for (const [k, h, p] of poisoned) expect(() => open(UserDeleted, k, h, p)).to.throw(PoisonEvent);
  });

  // Bytes that were once published stay readable for ever: add rows, never change one.
  const released: [string, Record<string, unknown>, Record<string, unknown>][] = [
    [
      'UserRegistered 1',
      { ...UserRegistered.decode(hex(REGISTERED_1)) },
      {
        userId: 'u1',
        username: 'ada',
        email: 'a@b.co',
        firstName: 'Ada',
        lastName: 'L',
        phoneNumber: '+4912345678',
        homeCurrency: 'EUR',
        timezone: 'UTC',
        locale: 'de',
        registeredAt: '2026-01-31T08:15:00Z',
      },
    ],
    [
      'UserDeleted 1',
      { ...UserDeleted.decode(hex(DELETED_1)) },
      { userId: 'u1', deletedAt: '2026-01-31T08:15:00Z' },
    ],
    [
      'ExpenseExtracted 1',
      { ...ExpenseExtracted.decode(hex(EXTRACTED_1)) },
      {
        expenseId: 'e1',
        userId: 'u1',
        messageId: 'm1',
        money: { currencyCode: 'KWD', amount: '1.250' },
        direction: 'DIRECTION_DEBIT',
        kind: 'TRANSACTION_KIND_FEE',
        merchant: 'Bank',
        category: 'finance.fees',
        occurredOn: '2026-01-31',
        occurredAt: '2026-01-31T08:15:00Z',
        account: { tail: '1234', type: 'ACCOUNT_TYPE_CARD' },
        reference: 'R1',
        confidence: 0.75,
        engineVersion: 'grammar-1',
        merchantRaw: '',
        balance: undefined,
        receivedAt: '',
      },
    ],
    [
      'ExpenseExtracted 1 with all that its message told',
      { ...ExpenseExtracted.decode(hex(EXTRACTED_1_TOLD)) },
      {
        expenseId: 'e1',
        note: 'n',
        merchantRaw: 'CAFE*1',
        counterparty: 'cafe@upi',
        fee: { currencyCode: 'INR', amount: '1.00' },
        balance: { currencyCode: 'INR', amount: '-20.50' },
        limit: { currencyCode: 'INR', amount: '7.00' },
        receivedAt: '2026-01-31T08:15:00.000Z',
      },
    ],
    [
      'BillAnnounced 1',
      { ...BillAnnounced.decode(hex(BILL_1)) },
      {
        userId: 'u1',
        messageId: 'm1',
        money: { currencyCode: 'INR', amount: '499.00' },
        payee: 'NETFLIX',
        dueOn: '2026-02-05',
        account: { tail: '1234', type: 'ACCOUNT_TYPE_ACCOUNT' },
        receivedAt: '2026-01-31T08:15:00.000Z',
        confidence: 0.75,
        engineVersion: 'grammar-1',
      },
    ],
    [
      'BalanceRead 1',
      { ...BalanceRead.decode(hex(BALANCE_1)) },
      {
        userId: 'u1',
        messageId: 'm1',
        balance: { currencyCode: 'INR', amount: '-20.50' },
        asOf: '2026-01-31',
        account: { tail: '1234', type: 'ACCOUNT_TYPE_ACCOUNT' },
        receivedAt: '2026-01-31T08:15:00.000Z',
        confidence: 0.75,
        engineVersion: 'grammar-1',
      },
    ],
    [
      'ExpenseCorrected 1',
      { ...ExpenseCorrected.decode(hex(CORRECTED_1)) },
      {
        userId: 'u1',
        expenseId: 'e1',
        messageId: 'm1',
        fields: ['merchant', 'money'],
        money: { currencyCode: 'INR', amount: '450.00' },
        direction: 'DIRECTION_DEBIT',
        kind: 'TRANSACTION_KIND_FEE',
        merchant: 'Bank',
        category: 'finance.fees',
        merchantRaw: 'BANK*1',
        correctedAt: '2026-01-31T08:15:00Z',
      },
    ],
    [
      'ExpenseRevised 1',
      { ...ExpenseRevised.decode(hex(REVISED_1)) },
      {
        userId: 'u1',
        expenseId: 'e1',
        messageId: 'm1',
        fields: ['merchant', 'money'],
        money: { currencyCode: 'INR', amount: '450.00' },
        merchant: 'Bank',
        merchantRaw: 'BANK*1',
        evidence: [
          {
            field: 'merchant',
            stage: 'EXTRACTION_STAGE_RULE',
            confidence: 1,
            start: 2,
            end: 8,
            version: 'r1',
          },
        ],
        withdrawn: true,
        revisedAt: '2026-01-31T08:15:00Z',
      },
    ],
  ];
  for (const [name, decoded, content] of released) {
    it(`decode from the bytes of ${name}`, () => expect(decoded).to.deep.include(content));
  }
});
