import { findMoney, type Money } from './amount/money.ts';
import type { Cue } from './text/lexicon.ts';
import type { Normal } from './text/normalise.ts';
import { overlaps } from './text/spans.ts';
import { findMoments, type Moments } from './time/moments.ts';
import type { Quoted, Span } from './types.ts';
import { isHolder } from './words/language.ts';
import { type Origin, originOf } from './words/origin.ts';
import { readWords, type Words } from './words/vocabulary.ts';

/** Everything the grammar recognises in a message, each list in the order of the text. */
export interface Reading extends Normal, Words, Moments {
  readonly money: readonly Money[];
  readonly origin: Origin;
}

/** Where accounts are named: the "TK" of a Vietnamese account is no taka. */
function holderStarts({ labels }: Words): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { means, start } of labels) if (isHolder(means)) starts.add(start);
  return starts;
}

/** "Booking 5WTRQK", "n.º de pedido: 55-12": a word for an order is a label only before its number. */
const NUMBER_BEHIND =
  /^[\s:.#№°º([-]{0,4}(?:\p{L}{1,3}[\s.:#№°º]{1,3})?(?=[A-Z\d][A-Z\d/.-]{4})[A-Z]{0,6}[-./]?\d/iu;

/** Reads a normalised message: its words, dates, times and sums. */
export function read(normal: Normal): Reading {
  const words = readWords(normal.folded);
  const { dates, times } = findMoments(normal.text, normal.folded, words.languages[0]);
  const money = findMoney(normal, [...dates, ...times], holderStarts(words));
  const origin = originOf(normal.folded);
  const { text, folded, tampered, original } = normal;
  const { phrases, places, postpositions, languages } = words;
  const verbs = outsideNames(words.verbs, origin);
  // The card of "KB국민카드 7741" is one all the same.
  const labels = outsideNames(words.labels, origin, ({ means }) => isHolder(means)).filter(
    ({ means, end }) => means !== 'document' || NUMBER_BEHIND.test(text.slice(end, end + 40)),
  );
  const numbered = labels.filter(({ means }) => means === 'document');
  // Written out: an object that is spread together is slow to make, and slow to read ever after.
  return {
    text,
    folded,
    tampered,
    original,
    verbs:
      numbered.length > 0 ? verbs.filter(({ start }) => !numbered.some((one) => one.start === start)) : verbs,
    labels,
    phrases,
    places,
    postpositions,
    languages,
    dates,
    times,
    money,
    origin,
  };
}

/** "Mercado Pago", "Capital One": a word of movement or of a sum in the name of a bank says neither. `holds` tells words that count all the same. */
function outsideNames<T>(
  words: readonly Cue<T>[],
  { banks }: Origin,
  holds: (word: Cue<T>) => boolean = () => false,
): readonly Cue<T>[] {
  if (banks.length === 0) return words;
  return words.filter((word) => holds(word) || !isPartOf(banks, word));
}

function isPartOf(banks: Origin['banks'], { start, end }: Span): boolean {
  for (const bank of banks)
    if (bank.start <= start && end <= bank.end && bank.end - bank.start > end - start) return true;
  return false;
}

/** Whether a date, a time or a sum with its currency stands in a stretch: it is then no account and no name. */
export function isTaken({ dates, times, money }: Reading, start: number, end: number): boolean {
  if (overlaps(dates, start, end) || overlaps(times, start, end)) return true;
  for (const one of money) if (one.currency && one.start < end && start < one.end) return true;
  return false;
}

/** "from your account" names a side and tells of no movement; "you have received" tells of one. */
export function isSide({ labels }: Reading, start: number, end: number): boolean {
  return labels.some((label) => label.end === end && label.start >= start && isHolder(label.means));
}

/** A value that stands in the normalised text at `start` exactly as it is. */
export function quoted(reading: Reading, start: number, value: string, confidence: number): Quoted<string> {
  return { value, confidence, stage: 'grammar', span: reading.original(start, start + value.length) };
}
