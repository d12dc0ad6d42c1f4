import type { Ranked } from '../amount/roles.ts';
import { NEEDED, SIGN_WEIGHTS } from '../data/signs.ts';
import type { Movement } from '../direction.ts';
import type { Draft } from '../entry.ts';
import type { Reading } from '../grammar.ts';
import { signsOf, USSD } from './signs.ts';

/** A movement that a message may report: its sum, which way, and the entry that it would make. */
export interface Report {
  readonly best: Ranked;
  readonly movement: Movement;
  readonly entry: Draft;
}

/** "롯데카드0*5*", "윤*서", "***님": a card or its owner, half hidden. */
const HALF_HIDDEN = /\d\*|\*\d|\p{L}\*\p{L}|\*님/u;

/**
 * Whether a message shows anything of a movement besides its sum and a word for it: a record, or enough of how people
 * are told of one. A price, a prize or a parcel shows nothing of it.
 */
export function isBorneOut(report: Report, reading: Reading): boolean {
  return showsRecord(report.entry, reading) || weightOf(report, reading) >= NEEDED;
}

/** An account, a number, somebody's account, a balance, the hour, or what a bank hides. */
export function showsRecord(entry: Draft, { text, labels, times }: Reading): boolean {
  return (
    isSureOf(entry) ||
    entry.reference !== undefined ||
    entry.counterparty !== undefined ||
    times.length > 0 ||
    labels.some(({ means }) => means === 'balance' || means === 'limit') ||
    HALF_HIDDEN.test(text.replace(USSD, ''))
  );
}

/** Digits that nothing calls an account, beside others, may be hidden of anything. */
function isSureOf({ account }: Draft): boolean {
  return account !== undefined && (account.value.type !== 'unknown' || account.confidence >= 0.9);
}

function weightOf({ entry, best, movement }: Report, reading: Reading): number {
  const signs = signsOf(entry, reading, best, movement);
  return signs.reduce((sum, sign) => sum + SIGN_WEIGHTS[sign], 0);
}
