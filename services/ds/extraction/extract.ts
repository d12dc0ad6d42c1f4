import { decide } from './decide.ts';
import { type Movement, movementOf } from './direction.ts';
import { draft } from './entry.ts';
import { type Reading, read } from './grammar.ts';
import { normalise } from './normalise.ts';
import { extractNote, isNote } from './note.ts';
import { toDecimal } from './numeral.ts';
import { nearestVerb, type Ranked, rank } from './roles.ts';
import type { Extraction, MessageInput, ReviewReason } from './types.ts';
import { type Rejection, reject } from './verdict.ts';

/** For comparing sums only. */
const PLAIN = { code: '', minor: 2, mark: '.' } as const;

/** Reads one message into ledger entries, or says why it is none. Pure; throws only RangeError, for an unknown timezone. */
export function extract(input: MessageInput): Extraction {
  const reading = read(normalise(input.text));
  const ranked = rank(reading);
  if (isNote(input, reading, ranked)) return extractNote(input, reading);
  const rejection = reject(reading, ranked);
  if (rejection) return ignored(rejection, reading);
  const claims = ranked.filter(({ role }) => role === 'amount' || role === 'total' || role === 'open');
  const best = claims.reduce<Ranked | undefined>(
    (top, one) => (top && top.score >= one.score ? top : one),
    undefined,
  );
  if (!best) return ignored({ verdict: 'other', confidence: 0.9 }, reading);
  const movement = movementOf(best.money, reading) ?? assumedOf(reading, best);
  if (!movement) return ignored({ verdict: 'other', confidence: 0.7 }, reading);
  return decide([draft(reading, ranked, best.money, movement, input)], doubtOf(reading, best, claims));
}

/** A card or account with a sum and no verb at all: purchases are what banks leave unsaid. */
function assumedOf(reading: Reading, best: Ranked): Movement | undefined {
  const card =
    reading.labels.find(({ means }) => means === 'card') ??
    reading.labels.find(({ means }) => means === 'balance');
  if (!card || !best.money.currency) return undefined;
  const assumed = { confidence: card.means === 'card' ? 0.62 : 0.5, stage: 'default' } as const;
  return { direction: { value: 'debit', ...assumed }, kind: { value: 'debit', ...assumed } };
}

function ignored({ verdict, confidence, cue }: Rejection, reading: Reading): Extraction {
  const evidence = cue && { evidence: reading.original(cue.start, cue.end) };
  return { outcome: 'ignored', verdict, confidence, ...evidence };
}

/** A second sum that claims to be the amount as strongly, or words meant for a machine: a person must look. */
function doubtOf(reading: Reading, best: Ranked, claims: readonly Ranked[]): ReviewReason | undefined {
  if (reading.phrases.some(({ means }) => means === 'injection')) return 'low_confidence';
  const worth = ({ money }: Ranked): number => Number(toDecimal(money.numeral, PLAIN).value);
  const verb = nearestVerb(reading, best.money);
  const rival = claims.find((one) => {
    if (one === best || !one.money.currency || one.score < best.score - 1 || worth(one) === worth(best))
      return false;
    // "5,000 … with fees a total of 5,012": the total explains the other sum.
    if (best.role === 'total' && worth(one) < worth(best) && worth(best) < worth(one) * 1.5) return false;
    return (
      nearestVerb(reading, one.money) !== verb ||
      one.money.currency.means.choices[0] === best.money.currency?.means.choices[0]
    );
  });
  return rival ? 'ambiguous_amount' : undefined;
}
