import type { Ranked } from '../amount/roles.ts';
import { NEEDED, SIGN_ODDS, type SignOdds } from '../data/signs.ts';
import type { Movement } from '../direction.ts';
import type { Draft } from '../entry.ts';
import type { Reading } from '../grammar.ts';
import { isOfBank } from '../reference/reference.ts';
import { isHalfHidden, SIGNS, sceneOf, testOf } from './signs.ts';

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
  const scene = sceneOf(entry, reading, best, movement);
  const [needed, signs] = kind === 'recorded' ? [NEEDED.recorded, RECORDED] : [NEEDED.unrecorded, UNRECORDED];
  let odds = 0;
  for (const { isShown, speaks, least, most } of signs) {
    if (odds + least >= needed) return true;
    if (odds + most < needed) return false;
    if (isShown(scene)) odds += speaks;
  }
  return odds >= needed;
}

/** A sign, and what it and those behind it may still come to. */
interface Weighed {
  readonly isShown: ReturnType<typeof testOf>;
  readonly speaks: number;
  readonly least: number;
  readonly most: number;
}

function weighed(kind: keyof SignOdds): Weighed[] {
  const spoken = SIGNS.map((sign) => ({ isShown: testOf(sign), speaks: SIGN_ODDS[sign][kind] })).filter(
    ({ speaks }) => speaks !== 0,
  );
  const total = (signs: typeof spoken): number => signs.reduce((sum, { speaks }) => sum + speaks, 0);
  return spoken.map((one, at) => {
    const rest = spoken.slice(at);
    return {
      ...one,
      least: total(rest.filter(({ speaks }) => speaks < 0)),
      most: total(rest.filter(({ speaks }) => speaks > 0)),
    };
  });
}

const RECORDED = weighed('recorded');
const UNRECORDED = weighed('unrecorded');

/** Whether it shows an account, a number, somebody's account, a balance, the hour, or what a bank hides. */
export function recordOf(entry: Draft, { text, labels, times }: Reading): keyof SignOdds {
  const isRecorded =
    isSureOf(entry) ||
    (entry.reference !== undefined && isOfBank(entry.reference)) ||
    entry.counterparty !== undefined ||
    times.length > 0 ||
    labels.some(({ means }) => means === 'balance' || means === 'limit') ||
    isHalfHidden(text);
  return isRecorded ? 'recorded' : 'unrecorded';
}

/** Digits that nothing calls an account, beside others, may be hidden of anything. */
function isSureOf({ account }: Draft): boolean {
  return account !== undefined && (account.value.type !== 'unknown' || account.confidence >= 0.9);
}
