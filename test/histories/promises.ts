import { BillStatus, LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { couldPay, paymentOf } from '../../services/expense/bills/bill.ts';
import { BY_HAND, otherSide, type StoredLink } from '../../services/expense/links/link-store.ts';
import { twin } from '../../services/expense/links/match.ts';
import type { StoredExpense } from '../../services/expense/store.ts';
import { pairOf, type State } from './history.ts';

const { DUPLICATE, REFUND, REVERSAL, TRANSFER } = LinkKind;

/** What of a ledger's promises its rows break; nothing where they are kept. */
export function broken({
  ids,
  set,
  deleted,
  parted,
  made,
  placed,
  entries: all,
  links: known,
  bills: owed,
}: State): string[] {
  const faults: string[] = [];
  const fault = (name: string, what: string) => faults.push(`${name}: ${what}`);
  const live = new Map(all.filter((row) => row.deletedAt === null).map((row) => [row.expenseId, row]));
  const nameOf = (id: string | null) => (id === null ? '-' : `#${ids.indexOf(id)}`);
  const say = (link: StoredLink) =>
    `${link.kind} ${nameOf(link.expenseId)}->${nameOf(link.otherExpenseId)} (${link.reason})${link.undone ? ' undone' : ''}`;
  const visible = known.filter((one) => live.has(one.expenseId) && live.has(one.otherExpenseId));
  const holding = visible.filter(({ undone }) => !undone);
  const joined = (kind: LinkKind, one: string, other: string) =>
    holding.some(
      (row) => row.kind === kind && pairOf(row.expenseId, row.otherExpenseId) === pairOf(one, other),
    );
  for (const row of live.values()) {
    const name = nameOf(row.expenseId);
    if (row.duplicateOf !== null) {
      const root = live.get(row.duplicateOf);
      if (!root) fault('lost', `${name} is a twin of ${nameOf(row.duplicateOf)}, which is not there`);
      else if (root.duplicateOf !== null)
        fault('chain', `${name} is a twin of a twin ${nameOf(row.duplicateOf)}`);
      if (
        !holding.some(
          (link) =>
            link.kind === DUPLICATE &&
            link.expenseId === row.duplicateOf &&
            link.otherExpenseId === row.expenseId,
        )
      )
        fault('twinlink', `${name} is a twin of ${nameOf(row.duplicateOf)} without a link`);
      if (row.transferOf !== null) fault('twinside', `${name} is a twin and a side`);
      if (root && root.direction !== row.direction)
        fault('twindirection', `${name} is a twin the other way of ${nameOf(row.duplicateOf)}`);
    }
    if (row.transferOf !== null) {
      const side = live.get(row.transferOf);
      if (!side) fault('sidelost', `${name} is a side with ${nameOf(row.transferOf)}, which is not there`);
      else {
        if (side.transferOf !== row.expenseId)
          fault(
            'sideback',
            `${name} is a side with ${nameOf(row.transferOf)}, which is with ${nameOf(side.transferOf)}`,
          );
        if (side.duplicateOf !== null)
          fault('sidetwin', `${name} is a side with ${nameOf(row.transferOf)}, a twin`);
        if (side.direction === row.direction)
          fault('sidedirection', `${name} and ${nameOf(row.transferOf)} go the same way`);
      }
      if (!joined(TRANSFER, row.expenseId, row.transferOf))
        fault('sidelink', `${name} is a side with ${nameOf(row.transferOf)} without a link`);
    }
    for (const [field, value] of Object.entries(set.get(row.expenseId) ?? {})) {
      const is =
        field === 'money'
          ? Number(row.amount) === Number((value as { amount: string }).amount)
          : field === 'account'
            ? row.accountTail === (value as { tail: string }).tail
            : row[field as keyof StoredExpense] === value;
      if (!is) fault('userset', `${name} ${field} is not as the user set it`);
    }
  }
  for (const row of all)
    if (deleted.has(row.expenseId) !== (row.deletedAt !== null))
      fault('gone', `${nameOf(row.expenseId)} deleted is ${row.deletedAt !== null}`);
  const pairs = new Set<string>();
  for (const link of known) {
    const pair = pairOf(link.expenseId, link.otherExpenseId);
    if (pairs.has(pair)) fault('twolinks', `two links of one pair: ${say(link)}`);
    pairs.add(pair);
    if (!link.undone && parted.has(pair)) fault('undone', `what was undone is back: ${say(link)}`);
  }
  for (const link of holding) {
    const [one, other] = [live.get(link.expenseId), live.get(link.otherExpenseId)] as [
      StoredExpense,
      StoredExpense,
    ];
    if (link.kind === DUPLICATE && other.duplicateOf !== one.expenseId)
      fault(
        'stalelink',
        `${say(link)}, but ${nameOf(other.expenseId)} is a twin of ${nameOf(other.duplicateOf)}`,
      );
    if (link.kind === TRANSFER && (one.transferOf !== other.expenseId || other.transferOf !== one.expenseId))
      fault(
        'staletransfer',
        `${say(link)}, but the sides are of ${nameOf(one.transferOf)} and ${nameOf(other.transferOf)}`,
      );
  }
  for (const { kind, one, other } of made.values()) {
    // Who says that one of them went the other way after all says that the link was wrong.
    const fits = (live.get(one)?.direction === live.get(other)?.direction) === (kind === DUPLICATE);
    const holds = holding.some(
      (link) =>
        link.kind === kind &&
        link.expenseId === one &&
        link.otherExpenseId === other &&
        link.reason === BY_HAND,
    );
    if (fits && !holds) fault('byhand', `${kind} ${nameOf(one)}->${nameOf(other)} of the user is gone`);
  }
  const rootOf = (id: string) => live.get(id)?.duplicateOf ?? id;
  const eventOf = (root: string) => [...live.keys()].filter((id) => rootOf(id) === root);
  const hangingOn = ({ expenseId }: StoredExpense) =>
    holding.filter((link) => link.expenseId === expenseId || link.otherExpenseId === expenseId);
  /** Whether two tell of one event, and none of the twins that the one has is as sure to. */
  const isNearest = (one: StoredExpense, other: StoredExpense) => {
    const strengthOf = (id: string) => twin(one, live.get(id) as StoredExpense)?.strength ?? 0;
    const sure = one === other ? 0 : strengthOf(other.expenseId);
    return sure > 0 && eventOf(one.expenseId).every((id) => id === one.expenseId || strengthOf(id) < sure);
  };
  /** Whether the user parted two entries that count, or what hangs on them, or said something else by hand of each. */
  const saidOtherwise = (one: StoredExpense, other: StoredExpense) => {
    const around = [one, other].map((entry) => [
      ...eventOf(entry.expenseId),
      ...hangingOn(entry).flatMap((link) => eventOf(rootOf(otherSide(link, entry)))),
    ]);
    const isAround = (id: string) => around.flat().includes(id);
    return (
      visible.some((link) => link.undone && isAround(link.expenseId) && isAround(link.otherExpenseId)) ||
      [one, other].every((entry) => hangingOn(entry).some(({ reason }) => reason === BY_HAND))
    );
  };
  for (const [pair, before] of parted) {
    const [one, other] = pair.split(' ') as [string, string];
    if (!live.has(one) || !live.has(other)) continue;
    const cluster = eventOf(rootOf(one));
    const saidSo = holding.some(
      (link) =>
        link.reason === BY_HAND && cluster.includes(link.expenseId) && cluster.includes(link.otherExpenseId),
    );
    if (rootOf(one) === rootOf(other) && !saidSo)
      fault('parted', `${nameOf(one)} and ${nameOf(other)} were parted, and count once again`);
    const ofBoth = new Set([...cluster, ...eventOf(rootOf(other))]);
    const saidOfBoth = holding.some(
      (link) => link.reason === BY_HAND && ofBoth.has(link.expenseId) && ofBoth.has(link.otherExpenseId),
    );
    const between = holding.find(
      ({ linkId, expenseId, otherExpenseId }) =>
        !before.has(linkId) && pairOf(expenseId, otherExpenseId) === pairOf(rootOf(one), rootOf(other)),
    );
    if (between && !saidOfBoth)
      fault('rejoined', `${nameOf(one)} and ${nameOf(other)} were parted, but ${say(between)}`);
  }
  const standing = [...live.values()].filter(
    (row) => row.messageId !== null && row.duplicateOf === null && hangingOn(row).length > 0,
  );
  for (const one of standing.filter(({ expenseId }) => placed.has(expenseId)))
    for (const other of standing)
      if (isNearest(one, other) && isNearest(other, one) && !saidOtherwise(one, other))
        fault('twice', `${nameOf(one.expenseId)} and ${nameOf(other.expenseId)} are one event`);
  const automatic = holding.filter(({ reason }) => reason !== BY_HAND);
  for (const row of live.values()) {
    const back = automatic.filter(
      (link) => (link.kind === REFUND || link.kind === REVERSAL) && link.otherExpenseId === row.expenseId,
    );
    if (back.length > 1) fault('oneorigin', `${nameOf(row.expenseId)} came back of ${back.length}`);
    const returns = automatic.filter((link) => link.kind === REFUND && link.expenseId === row.expenseId);
    const sum = returns.reduce((total, link) => total + Number(live.get(link.otherExpenseId)?.amount), 0);
    if (sum > Number(row.amount))
      fault('refunds', `refunds of ${nameOf(row.expenseId)} are more than it: ${returns.map(say).join()}`);
    const undoing = automatic.filter((link) => link.kind === REVERSAL && link.expenseId === row.expenseId);
    if (undoing.length > 1) fault('reversals', `${nameOf(row.expenseId)} was undone ${undoing.length} times`);
    const moving = automatic.filter(
      ({ kind, expenseId, otherExpenseId }) =>
        kind === TRANSFER && [expenseId, otherExpenseId].includes(row.expenseId),
    );
    if (moving.length > 0 && undoing.length + returns.length + back.length > 0)
      fault(
        'turnedside',
        `${nameOf(row.expenseId)} is a side, with ${[...undoing, ...returns, ...back].map(say).join()}`,
      );
    if (undoing.length > 0 && returns.length > 0) fault('undoneandrefunded', `${nameOf(row.expenseId)}`);
    if (row.duplicateOf !== null && (undoing.length > 0 || returns.length > 0 || back.length > 0))
      fault(
        'twinreturns',
        `${nameOf(row.expenseId)} is a twin, with ${[...undoing, ...returns, ...back].map(say).join()}`,
      );
  }
  const payers = new Set(owed.flatMap(({ expenseId }) => expenseId ?? []));
  for (const bill of owed) {
    if ((bill.status === BillStatus.PAID) !== (bill.expenseId !== null))
      fault('billstatus', `${bill.status} by ${nameOf(bill.expenseId)}`);
    if (bill.expenseId !== null) {
      const payer = live.get(bill.expenseId);
      if (!payer) fault('billlost', `paid by ${nameOf(bill.expenseId)}, which is not there`);
      else if (payer.duplicateOf !== null) fault('billtwin', `paid by ${nameOf(bill.expenseId)}, a twin`);
      else if (payer.direction !== Direction.DEBIT || !couldPay(bill, payer))
        fault('billmisfit', `paid by ${nameOf(bill.expenseId)}, which cannot`);
    }
    if (bill.status === BillStatus.OPEN) {
      const free = [...live.values()].filter(
        (row) =>
          row.direction === Direction.DEBIT &&
          row.duplicateOf === null &&
          !payers.has(row.expenseId) &&
          ![TransactionKind.REVERSAL, TransactionKind.CASH_WITHDRAWAL].includes(row.kind),
      );
      const payment = paymentOf(
        bill,
        free.map((row) => ({ ...row, names: [row.merchant, row.merchantRaw] })),
      );
      if (payment) fault('billopen', `open, though ${nameOf(payment.expenseId)} pays it`);
    }
  }
  return faults;
}
