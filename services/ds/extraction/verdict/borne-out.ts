import type { Ranked } from '../amount/roles.ts';
import { NEEDED, SIGN_WEIGHTS } from '../data/signs.ts';
import type { Draft } from '../entry.ts';
import type { Reading } from '../grammar.ts';
import { DIALLED, signsOf } from './signs.ts';

/** "롯데카드0*5*", "윤*서", "***님": a card or its owner, half hidden. */
const HALF_HIDDEN = /\d\*|\*\d|\p{L}\*\p{L}|\*님/u;

/**
 * Whether a message shows anything of a movement besides its sum and a word for it: a record, or enough of how people
 * are told of one. A price, a prize or a parcel shows nothing of it.
 */
export function isBorneOut(entry: Draft, reading: Reading, best: Ranked): boolean {
  return showsRecord(entry, reading) || weightOf(entry, reading, best) >= NEEDED;
}

/** An account, a number, somebody's account, a balance, the hour, or what a bank hides. */
export function showsRecord(entry: Draft, { text, labels, times }: Reading): boolean {
  return (
    isSureOf(entry) ||
    entry.reference !== undefined ||
    entry.counterparty !== undefined ||
    times.length > 0 ||
    labels.some(({ means }) => means === 'balance' || means === 'limit') ||
    HALF_HIDDEN.test(text.replace(DIALLED, ''))
  );
}

/** Digits that nothing calls an account, beside others, may be hidden of anything. */
function isSureOf({ account }: Draft): boolean {
  return account !== undefined && (account.value.type !== 'unknown' || account.confidence >= 0.9);
}

function weightOf(entry: Draft, reading: Reading, best: Ranked): number {
  return signsOf(entry, reading, best).reduce((sum, sign) => sum + SIGN_WEIGHTS[sign], 0);
}
