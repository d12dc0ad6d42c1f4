import { claimsOf, type Ranked } from '../amount/roles.ts';
import type { Reading } from '../grammar.ts';
import { oneTimeCode } from './code.ts';
import { lure } from './lure.ts';
import { modal } from './modality.ts';
import { declined, news, promotion } from './news.ts';
import { questioned } from './questioned.ts';
import type { Rejection } from './rejection.ts';
import { amongOthers, retold } from './retold.ts';
import { onlyNoughts, onlyState, unread } from './state.ts';
import { announced, asked, future } from './to-come.ts';

/** Decides whether a message reports a movement at all; undefined where it does. */
export function reject(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const phrase =
    oneTimeCode(reading, ranked) ??
    lure(reading) ??
    future(reading, 'collect', ranked) ??
    asked(reading) ??
    declined(reading, ranked) ??
    future(reading, 'scheduled', ranked) ??
    announced(reading, ranked) ??
    news(reading, ranked) ??
    promotion(reading, ranked) ??
    modal(reading, ranked) ??
    questioned(reading, ranked) ??
    retold(reading, ranked) ??
    amongOthers(reading);
  if (phrase) return phrase;
  const balance = ranked.find(({ role }) => role === 'balance' || role === 'limit');
  const amounts = claimsOf(ranked);
  if (amounts.length > 0 && !(balance && (onlyState(reading, amounts) || onlyNoughts(amounts))))
    return undefined;
  // A movement was reported, but its sum could not be read: for a person to see.
  if (balance && unread(reading, balance.money.start)) return undefined;
  if (balance)
    return { verdict: 'balance_only', confidence: 0.9, cue: { ...balance.money, means: 'balance' } };
  return { verdict: 'other', confidence: 0.9 };
}
