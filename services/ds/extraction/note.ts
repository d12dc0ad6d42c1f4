import { currencyFor } from './amount/currency.ts';
import type { Money } from './amount/money.ts';
import { standsFree } from './amount/money.ts';
import type { Ranked } from './amount/roles.ts';
import { categoryOf } from './category/category.ts';
import { decide } from './decide.ts';
import { amountOf, type Draft } from './entry.ts';
import type { Reading } from './grammar.ts';
import { nameAt } from './party/name/name.ts';
import { tidy } from './party/name/tidy.ts';
import { dayWords, whenOf } from './time/when.ts';
import type { Direction, EntryKind, Extraction, Field, MessageInput } from './types.ts';

/** Longest text without bank grammar that is still taken for somebody's own words. */
const SHORT = 80;

/** Whether a text is a person's own words rather than a bank's. */
export function isNote(input: MessageInput, reading: Reading, ranked: readonly Ranked[]): boolean {
  const bankish =
    reading.labels.some(
      ({ means }) => means === 'balance' || means === 'reference' || means === 'account' || means === 'limit',
    ) || reading.verbs.some(({ means }) => means.weight === 5 || means.weight === 4);
  if (input.kind === 'note') return !(bankish && input.text.length > 40 && reading.money.length > 0);
  return (
    !bankish &&
    reading.phrases.length === 0 &&
    reading.text.length <= SHORT &&
    ranked.length === 0 &&
    reading.money.some(({ currency }) => currency)
  );
}

/** The text is cut into one part a sum at these, but never inside a number. */
const PART_END = /,\s|[;\n+&،]|、|，|\.\s|\s(?:and|und|et|y|e|and then|и|ve|dan|na|و)\s(?=.*\d)/g;
const DATE_WORDS = /\b(?:on the|am|le|el|il|den) \d{1,2}(?:st|nd|rd|th|\.|er)?(?![\d.,:])/g;
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b/i;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly money: Money;
}

/** Nobody writes ten million by hand without a separator or a currency. */
export function isPhone({ numeral }: Money): boolean {
  return numeral.separators.length === 0 && (numeral.groups[0]?.length ?? 0) > 7;
}

/** The sums that a note may speak of: those that name their money, or where none does all that stand free. */
export function sumsOf(reading: Reading): Money[] {
  const dateWords = [...reading.folded.matchAll(DATE_WORDS)];
  const free = reading.money.filter((money) => {
    if (money.currency) return true;
    if (
      isPhone(money) ||
      !standsFree(reading.text, money.numeral) ||
      ORDINAL_AFTER.test(reading.text.slice(money.end, money.end + 3))
    )
      return false;
    return !dateWords.some((match) => match.index < money.end && money.start < match.index + match[0].length);
  });
  const named = free.filter(({ currency }) => currency);
  return named.length > 0 ? named : free;
}

/** One part a sum, split where the writer separates; undefined where several sums share a part. */
function parts(reading: Reading, found: readonly Money[]): Part[] | undefined {
  const cuts = [...reading.text.matchAll(PART_END)].map(({ index }) => index);
  const bounds = [0, ...cuts, reading.text.length];
  const result: Part[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [start = 0, end = 0] = [bounds[i], bounds[i + 1]];
    const inside = found.filter((money) => money.start >= start && money.start < end);
    if (inside.length > 1) return undefined;
    if (inside[0]) result.push({ start, end, money: inside[0] });
  }
  return result;
}

/** In "2 tickets for 30" and "3 beers 12" the last number is the price. */
function lastAsWhole(reading: Reading, found: readonly Money[]): Part[] {
  const money = found.at(-1);
  return money ? [{ start: 0, end: reading.text.length, money }] : [];
}

/** Reads a free-text note; without any sum it is nothing for the ledger. */
export function extractNote(input: MessageInput, reading: Reading): Extraction {
  const found = sumsOf(reading);
  if (found.length === 0) return { outcome: 'ignored', verdict: 'other', confidence: 0.9 };
  const separate = parts(reading, found);
  const all = separate ?? lastAsWhole(reading, found);
  const injected = reading.phrases.some(({ means }) => means === 'injection');
  const unclear = separate === undefined && found.filter(({ currency }) => currency).length > 1;
  const drafts = all.map((part) => noteDraft(part, all.length, reading, input));
  return decide(drafts, injected ? 'low_confidence' : unclear ? 'ambiguous_amount' : undefined);
}

/** Reads every field of the entry that a part of a note is about. */
export function noteDraft(
  { start, end, money }: Part,
  count: number,
  reading: Reading,
  input: MessageInput,
): Draft {
  const entry: Draft = { ...whenOf(reading, input, true) };
  const currency = currencyFor(money, reading, input.homeCurrency);
  const [from, to] = count === 1 ? [0, reading.text.length] : [start, end];
  if (currency) {
    entry.currency = currency.field;
    const amount = amountOf(money, reading, currency);
    if (amount) entry.amount = amount;
  }
  const { direction, kind } = movement(reading, from, to);
  entry.direction = direction;
  entry.kind = kind;
  const merchant = place(reading, from, to, direction.value);
  if (merchant) entry.merchant = merchant;
  entry.category = categoryOf(kind.value, direction.value, merchant?.value, reading.text.slice(from, to));
  return entry;
}

function movement(
  reading: Reading,
  from: number,
  to: number,
): { direction: Field<Direction>; kind: Field<EntryKind> } {
  const verbs = reading.verbs.filter((verb) => verb.start >= from && verb.end <= to);
  const verb =
    verbs.find(({ means }) => means.kind === 'salary') ??
    [...verbs].sort((a, b) => b.means.weight - a.means.weight)[0];
  if (!verb) {
    const assumed = { confidence: 0.75, stage: 'default' } as const;
    return { direction: { value: 'debit', ...assumed }, kind: { value: 'debit', ...assumed } };
  }
  const evidence = {
    confidence: 0.9,
    stage: 'grammar',
    span: reading.original(verb.start, verb.end),
  } as const;
  return {
    direction: { value: verb.means.direction, ...evidence },
    kind: { value: verb.means.kind, ...evidence },
  };
}

function place(reading: Reading, from: number, to: number, direction: Direction): Field<string> | undefined {
  const wanted = direction === 'debit' ? ['at', 'to'] : ['from'];
  for (const role of wanted) {
    for (const { start, end, means } of reading.places) {
      if (means !== role || start < from || end >= to) continue;
      const name = nameAt(reading, end);
      const day = name && dayWords(reading.folded).find(({ start: at }) => at >= name.start && at < name.end);
      const stretch = name && tidy(reading, name.start, Math.min(name.end, day?.start ?? to, to));
      if (!stretch) continue;
      const span = reading.original(stretch.start, stretch.end);
      return {
        value: reading.text.slice(stretch.start, stretch.end),
        confidence: 0.85,
        stage: 'grammar',
        span,
      };
    }
  }
  return undefined;
}
