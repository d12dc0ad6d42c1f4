import type { Ranked } from '../amount/roles.ts';
import { NEEDED, SIGN_ODDS, type SignOdds } from '../data/signs.ts';
import type { Movement } from '../direction.ts';
import type { Draft } from '../entry.ts';
import type { Reading } from '../grammar.ts';
import { HALF_HIDDEN, signsOf, USSD } from './signs.ts';

/** A movement that a message may report: its sum, which way, and the entry that it would make. */
export interface Report {
  readonly best: Ranked;
  readonly movement: Movement;
  readonly entry: Draft;
}

/**
 * Whether a message shows enough of a movement besides its sum and a word for it: what a bank keeps of one, or how people
 * are told of one. A price, a prize or a parcel shows nothing of it.
 */
export function isBorneOut({ entry, best, movement }: Report, reading: Reading): boolean {
  const kind = recordOf(entry, reading);
  const signs = signsOf(entry, reading, best, movement);
  return signs.reduce((sum, sign) => sum + SIGN_ODDS[sign][kind], 0) >= NEEDED[kind];
}

/** Whether it shows an account, a number, somebody's account, a balance, the hour, or what a bank hides. */
export function recordOf(entry: Draft, { text, labels, times }: Reading): keyof SignOdds {
  const isRecorded =
    isSureOf(entry) ||
    entry.reference !== undefined ||
    entry.counterparty !== undefined ||
    times.length > 0 ||
    labels.some(({ means }) => means === 'balance' || means === 'limit') ||
    HALF_HIDDEN.test(text.replace(USSD, ''));
  return isRecorded ? 'recorded' : 'unrecorded';
}

/** Digits that nothing calls an account, beside others, may be hidden of anything. */
function isSureOf({ account }: Draft): boolean {
  return account !== undefined && (account.value.type !== 'unknown' || account.confidence >= 0.9);
}
