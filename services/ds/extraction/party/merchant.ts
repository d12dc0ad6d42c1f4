import type { Money } from '../amount/money.ts';
import type { Reading } from '../grammar.ts';
import { letterhead } from '../itemised/head.ts';
import { overlaps } from '../text/spans.ts';
import type { Direction, Quoted } from '../types.ts';
import { besideVerb } from './beside-verb.ts';
import { biller, heading } from './biller.ts';
import { actor, doer, giver, leading, personAfterSum, titled, webShop } from './by-place.ts';
import type { Candidate } from './candidate.ts';
import { cashMachine } from './cash-machine.ts';
import { knownFirm } from './firm.ts';
import { introduced } from './introduced.ts';
import { labelled } from './labelled.ts';
import type { Stretch } from './name/stretch.ts';
import { employer, railed, scheme } from './narration.ts';
import { handled } from './payment-handle.ts';
import { postposed, prefixed } from './postposed.ts';
import { residueOf } from './residue.ts';
import { driven } from './ride.ts';

/** Where a message may name the other party; of equals the first wins. */
const SOURCES: readonly {
  readonly find: (reading: Reading, direction: Direction, amount: Money) => readonly Candidate[];
  /** No candidate scores more: nothing is looked for that could not be the best. */
  readonly most: number;
}[] = [
  { find: letterhead, most: 5.9 },
  { find: driven, most: 6 },
  { find: labelled, most: 6 },
  { find: railed, most: 5.5 },
  { find: besideVerb, most: 5.2 },
  { find: introduced, most: 6 },
  { find: postposed, most: 4.7 },
  { find: prefixed, most: 4.9 },
  { find: titled, most: 3.9 },
  { find: actor, most: 3.7 },
  { find: doer, most: 4.6 },
  { find: giver, most: 4.2 },
  { find: personAfterSum, most: 4.1 },
  { find: leading, most: 4.3 },
  { find: webShop, most: 4 },
  { find: scheme, most: 5.3 },
  { find: employer, most: 5.6 },
  { find: handled, most: 5.2 },
];

/** In letters; what is longer is no name, and the ledger would refuse it. */
const LONGEST = 120;

function bestOf(reading: Reading, direction: Direction, amount: Money): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { find, most } of SOURCES) {
    if (best && best.score >= most) continue;
    for (const candidate of find(reading, direction, amount)) {
      const { start, end } = candidate.stretch;
      if (end - start <= LONGEST && (!best || candidate.score > best.score)) best = candidate;
    }
  }
  return best;
}

/** "Planet Kino: your tickets … Order PK-55120": whoever was paid writes, and no bank. */
function isOrder({ labels }: Reading): boolean {
  return (
    labels.some(({ means }) => means === 'document') &&
    !labels.some(({ means }) => means === 'account' || means === 'balance')
  );
}

const isCapital = (name: string): boolean =>
  name === name.toUpperCase() && name !== name.toLowerCase() && /(?:\p{L}.*){6}/u.test(name);

/** What nothing introduces: the words that are left over, unless a firm that everybody knows stands elsewhere. */
function leftOver(reading: Reading, amount: Money): Stretch | undefined {
  const left = residueOf(reading, amount);
  // "MI COMISARIATO CUENCA": so a terminal prints a name.
  if (left && isCapital(reading.text.slice(left.start, left.end))) return left;
  const firm = knownFirm(reading);
  return left && (!firm || overlaps([firm], left.start, left.end)) ? left : firm;
}

/** The other party of a movement, exactly as its text has it; of a receipt whoever writes. */
export function merchantOf(
  reading: Reading,
  direction: Direction,
  amount: Money,
  isReceipt = false,
): Quoted<string> | undefined {
  let best = bestOf(reading, direction, amount);
  const writer = isReceipt || isOrder(reading) ? biller(reading) : undefined;
  if (writer && (!best || best.score < writer.score)) best = writer;
  const head = heading(reading);
  if (!best || best.score < (head?.score ?? 1)) {
    const left = residueOf(reading, amount);
    // "MI COMISARIATO CUENCA": so a terminal prints a name.
    const stretch =
      left && isCapital(reading.text.slice(left.start, left.end))
        ? left
        : head
          ? head.stretch
          : (leftOver(reading, amount) ?? cashMachine(reading));
    best = stretch ? { stretch, score: 1 } : undefined;
  }
  if (!best) return undefined;
  const { start, end } = best.stretch;
  const confidence = best.score >= 4 ? 0.9 : best.score >= 2 ? 0.75 : 0.6;
  return {
    value: reading.text.slice(start, end),
    confidence,
    stage: 'grammar',
    span: reading.original(start, end),
  };
}
