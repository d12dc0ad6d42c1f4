import type { Money } from './amount/money.ts';
import { claimsOf, type Ranked, rank } from './amount/roles.ts';
import { type Movement, movementOf } from './direction.ts';
import { isSuspect, isWhole } from './doubt.ts';
import { type Draft, draft } from './entry.ts';
import { extractFrom } from './extract.ts';
import { type Reading, read } from './grammar.ts';
import { noteDraft } from './note/entry.ts';
import { isNote } from './note/note.ts';
import { isPhone, sumsOf } from './note/sums/sums.ts';
import { normalise } from './text/normalise.ts';
import { writtenDays } from './time/when.ts';
import type { Direction, Extraction, Field, MessageInput } from './types.ts';

/** A message with everything that the grammar saw in it, for whoever goes on where the grammar stopped. */
export interface Examined {
  readonly input: MessageInput;
  readonly reading: Reading;
  readonly extraction: Extraction;
  /** The sums that may be the amount, in the order of the text; none of them cut off or in two currencies. */
  readonly candidates: readonly Money[];
  /** Every sum of money in whatever role; other numbers are accounts, references and the like. */
  readonly money: readonly Money[];
  /** The dates that may be the day of the movement, in the order of the text. */
  readonly days: readonly Field<string>[];
  /** Somebody wrote it for a machine: orders, hidden characters, markup. */
  readonly suspect: boolean;
  /** The entry that the message makes where this sum is its amount. */
  entryOf(money: Money): Draft;
  /** Whether the sum's own sentence says that money moves. */
  isTold(money: Money): boolean;
  /** Which way words and signs say that a sum moved; undefined where they say nothing, or contradict each other. */
  directionOf(money: Money): Direction | undefined;
}

/** Reads a message as `extract` does, and keeps what it read. */
export function examine(input: MessageInput): Examined {
  const reading = read(normalise(input.text));
  const ranked = rank(reading);
  const note = isNote(input, reading, ranked);
  const extraction = extractFrom(input, reading, ranked);
  const claims = sums(reading, ranked, note, input.homeCurrency);
  return {
    input,
    reading,
    extraction,
    candidates: claims.filter((money) => isWhole(reading, money)),
    money: reading.money.filter(
      (money) => money.currency || claims.includes(money) || ranked.some((one) => one.money === money),
    ),
    days: writtenDays(reading, input),
    suspect: isSuspect(reading),
    entryOf: (money) =>
      note
        ? noteDraft({ start: 0, end: reading.text.length, money }, reading, input)
        : draft(reading, ranked, money, movementOf(money, reading), input),
    isTold: (money) => isTold(reading, money),
    directionOf: (money) => saidBy(reading, movementOf(money, reading)),
  };
}

function sums(reading: Reading, ranked: readonly Ranked[], note: boolean, home?: string): Money[] {
  if (!note) return claimsOf(ranked).map(({ money }) => money);
  const plain = sumsOf(reading, home);
  // In a note that names no sum, any number that is no phone's may be meant as one.
  return plain.length > 0 ? plain : reading.money.filter((money) => !isPhone(money));
}

/** Verbs of both ways leave it open, and so do the weak ones. */
function saidBy({ verbs }: Reading, movement: Movement | undefined): Direction | undefined {
  const said = movement?.direction;
  if (said?.stage !== 'grammar' || said.confidence < 0.9) return undefined;
  const strong = verbs.filter(({ means }) => means.weight >= 3);
  return strong.every(({ means }) => means.direction === said.value) ? said.value : undefined;
}

/** Where a sentence ends: at a stop that is not inside a number. */
const STOP = /[.!?;](?=\s)|[\n。！？；।]/g;

function isTold({ text, verbs }: Reading, money: Money): boolean {
  const stops = [...text.matchAll(STOP)].map(({ index }) => index);
  const start = stops.findLast((at) => at < money.start) ?? -1;
  const end = stops.find((at) => at >= money.end) ?? text.length;
  return verbs.some((verb) => verb.means.weight >= 2 && verb.start > start && verb.end <= end);
}
