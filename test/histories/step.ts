import fc from 'fast-check';
import { LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { AccountType, Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';

const INR = (amount: string) => ({ currencyCode: 'INR', amount });
const { DUPLICATE, REFUND, TRANSFER } = LinkKind;

/** What a message tells. Few values, so that what is told has to do with each other. */
const told = fc.record({
  money: fc.oneof(
    { weight: 12, arbitrary: fc.constant(INR('499.00')) },
    { weight: 1, arbitrary: fc.constant(INR('200.00')) },
  ),
  movement: fc.oneof(
    { weight: 4, arbitrary: fc.constant([Direction.DEBIT, TransactionKind.DEBIT] as const) },
    { weight: 3, arbitrary: fc.constant([Direction.CREDIT, TransactionKind.CREDIT] as const) },
    { weight: 2, arbitrary: fc.constant([Direction.DEBIT, TransactionKind.TRANSFER] as const) },
    { weight: 2, arbitrary: fc.constant([Direction.CREDIT, TransactionKind.TRANSFER] as const) },
    { weight: 1, arbitrary: fc.constant([Direction.CREDIT, TransactionKind.REFUND] as const) },
    { weight: 1, arbitrary: fc.constant([Direction.CREDIT, TransactionKind.REVERSAL] as const) },
  ),
  sender: fc.constantFrom('VM-MYCARD', 'AX-MYBANK', 'JD-WALLET'),
  merchant: fc.constantFrom('', '', 'Corner Cafe'),
  reference: fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('REF12345') },
  ),
  account: fc.constantFrom(
    undefined,
    undefined,
    { tail: '1234', type: AccountType.ACCOUNT },
    { tail: '9876', type: AccountType.ACCOUNT },
    { tail: '4321', type: AccountType.CARD },
  ),
  minute: fc.constantFrom(0, 4, 8, 16),
  category: fc.constantFrom('other', 'transfer'),
});
export type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

const nth = fc.nat(5);
const change = fc.oneof(
  fc.record({ money: fc.constantFrom(INR('499.00'), INR('200.00'), INR('498.00')) }),
  fc.record({ merchant: fc.constantFrom('', 'Corner Cafe', 'Other Shop') }),
  fc.record({ occurredOn: fc.constantFrom('2026-12-05', '2026-12-06', '2026-12-20') }),
  fc.record({
    account: fc.constantFrom(
      { tail: '1234', type: AccountType.ACCOUNT },
      { tail: '9876', type: AccountType.ACCOUNT },
      { tail: '4321', type: AccountType.CARD },
    ),
  }),
  fc.record({ reference: fc.constantFrom('', 'REF12345', 'REF99999') }),
  fc.record({
    kind: fc.constantFrom(
      TransactionKind.DEBIT,
      TransactionKind.CREDIT,
      TransactionKind.TRANSFER,
      TransactionKind.REFUND,
      TransactionKind.REVERSAL,
    ),
  }),
  fc.record({ direction: fc.constantFrom(Direction.DEBIT, Direction.CREDIT) }),
);

/** What messages, the user or a replay do to a ledger; entries, links and bills by how many came after them. */
export type Step =
  | {
      readonly do: 'tell';
      readonly news: readonly Told[];
      readonly again: readonly number[];
      readonly first: boolean;
    }
  | { readonly do: 'add'; readonly entry: Told }
  | { readonly do: 'edit' | 'revise'; readonly entry: number; readonly change: object }
  | { readonly do: 'withdraw' | 'delete' | 'restore'; readonly entry: number }
  | { readonly do: 'link'; readonly kind: LinkKind; readonly one: number; readonly other: number }
  | { readonly do: 'undo'; readonly link: number }
  | { readonly do: 'announce'; readonly payee: string; readonly dueOn: string }
  | { readonly do: 'dismiss' | 'reopen'; readonly bill: number };

const is = <K extends Step['do']>(name: K) => fc.constant(name);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: is('tell'),
      news: fc.array(told, { minLength: 1, maxLength: 3 }),
      again: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(nth, { maxLength: 2 }) },
      ),
      first: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: is('add'), entry: told }) },
  { weight: 4, arbitrary: fc.record({ do: is('edit'), entry: nth, change }) },
  { weight: 3, arbitrary: fc.record({ do: is('revise'), entry: nth, change }) },
  { weight: 1, arbitrary: fc.record({ do: is('withdraw'), entry: nth }) },
  { weight: 4, arbitrary: fc.record({ do: is('delete'), entry: nth }) },
  { weight: 4, arbitrary: fc.record({ do: is('restore'), entry: nth }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: is('link'),
      kind: fc.constantFrom(DUPLICATE, DUPLICATE, TRANSFER, TRANSFER, REFUND),
      one: nth,
      other: nth,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: is('undo'), link: nth }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: is('announce'),
      payee: fc.constantFrom('', 'Corner Cafe'),
      dueOn: fc.constantFrom('', '2026-12-05', '2026-12-06'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('dismiss' as const, 'reopen' as const), bill: nth }),
  },
);
export const histories = fc.array(step, { minLength: 1, maxLength: 16 });
