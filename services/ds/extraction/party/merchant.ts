import type { Money } from '../amount/money.ts';
import type { Reading } from '../grammar.ts';
import { letterhead } from '../itemised/head.ts';
import { itemisedOf } from '../itemised/itemised.ts';
import { isLower } from '../text/letters.ts';
import { holds, overlaps } from '../text/spans.ts';
import type { Direction, Quoted } from '../types.ts';
import { besideVerb } from './beside-verb.ts';
import { actor, doer, giver, leading, personAfterSum, titled, webShop } from './by-place.ts';
import type { Candidate } from './candidate.ts';
import { cashMachine } from './cash-machine.ts';
import { knownFirm } from './firm.ts';
import { introduced } from './introduced.ts';
import { labelled } from './labelled.ts';
import type { Stretch } from './name/stretch.ts';
import { employer, railed, scheme } from './narration.ts';
import { ordered } from './ordered.ts';
import { handled } from './payment-handle.ts';
import { postposed, prefixed } from './postposed.ts';
import { residueOf } from './residue.ts';
import { driven } from './ride.ts';
import { biller, heading } from './writer.ts';

/** Where a message may name the other party; of equals the first wins. */
const SOURCES: readonly {
  readonly find: (reading: Reading, direction: Direction, amount: Money) => readonly Candidate[];
  /** No candidate scores more: nothing is looked for that could not be the best. */
  readonly most: number;
}[] = [
  { find: letterhead, most: 6.1 },
  { find: driven, most: 6 },
  { find: labelled, most: 6 },
  { find: railed, most: 5.5 },
  { find: besideVerb, most: 5.2 },
  { find: introduced, most: 6 },
  { find: ordered, most: 4.9 },
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
  const itemised = itemisedOf(reading);
  // What was bought is no shop.
  const isItem = (stretch: Stretch): boolean => itemised !== undefined && holds(itemised, stretch);
  for (const { find, most } of SOURCES) {
    if (best && best.score >= most) continue;
    for (const candidate of find(reading, direction, amount)) {
      const { start, end } = candidate.stretch;
      const isBetter = !best || candidate.score > best.score;
      if (isBetter && end - start <= LONGEST && !isItem(candidate.stretch)) best = candidate;
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

/** "Rowerownia Sopot": several words, none of them small. */
const SEVERAL = /^\p{Lu}[^\s]*(?:\s[\p{Lu}\d&][^\s]*)+$/u;
/** What scores less may be a word of prose. */
const WEAK = 2;
const SAID = 1;

/** What nothing introduces, or only a word that may introduce anything: who writes, a name that stands out, a firm that everybody knows. */
function unintroduced(reading: Reading, amount: Money, best: Candidate | undefined): Candidate | undefined {
  const left = residueOf(reading, amount);
  const name = left && reading.text.slice(left.start, left.end);
  // "MI COMISARIATO CUENCA": so a terminal prints a name.
  const printed = left && name && isCapital(name) ? { stretch: left, score: SAID } : undefined;
  const head = heading(reading);
  const said = best && best.score >= SAID ? best : undefined;
  if (head && !(said && said.score >= head.score)) return printed ?? head;
  // "Rowerownia Sopot … potwierdzono w aplikacji".
  if (said && !(name && SEVERAL.test(name) && isLower(reading.text, said.stretch.start))) return said;
  if (printed) return printed;
  const firm = knownFirm(reading);
  const stretch =
    (left && (!firm || overlaps([firm], left.start, left.end)) ? left : firm) ?? cashMachine(reading);
  return stretch && { stretch, score: SAID };
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
  if (!best || best.score < WEAK) best = unintroduced(reading, amount, best);
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
