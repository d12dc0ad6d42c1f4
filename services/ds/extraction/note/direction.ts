import type { Money } from '../amount/money.ts';
import { isPerson } from '../category/person.ts';
import { tradeOf } from '../category/trade.ts';
import {
  DONE_BY,
  DONE_TO_WRITER,
  FROM_WRITER_WORDS,
  GIVEN_TO,
  NOTE_VERBS,
  RELATIONS,
  TO_WRITER,
  type Told,
  WRITER,
} from '../data/note-words.ts';
import type { Movement } from '../direction.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { anyOf, setOf } from '../text/pattern.ts';
import { holds, overlaps } from '../text/spans.ts';
import { dayWords } from '../time/when.ts';
import type { Span } from '../types.ts';
import type { Part } from './parts.ts';

/** Finds what a person's words say of a movement. */
export const verbsIn = latest(lexicon(NOTE_VERBS));
const writer = setOf(WRITER);
const toWriter = setOf(TO_WRITER);
const givenTo = setOf(GIVEN_TO);
const doneBy = setOf(DONE_BY);
const relations = setOf(RELATIONS);
/** Whom something is given to, in Russian and Ukrainian: "Ане", "Игорю". */
const DATIVE = /[а-яіїє][еуюіиї]$/;

/** "Ana got 20 back from me". */
const FROM_WRITER = new RegExp(String.raw`(?<!\p{L})${anyOf(FROM_WRITER_WORDS)}(?!\p{L})`, 'u');

/** Which way the sum of a part moved; what is written without a word for it was spent. */
export function movementIn(reading: Reading, part: Part): Movement {
  const said = ownVerb(reading, part) ?? towardsWriter(reading, part) ?? bankVerb(reading, part);
  const given =
    said?.means.direction === 'credit' && FROM_WRITER.exec(reading.folded.slice(part.start, part.end));
  if (said && given) return told(reading, said, { direction: 'debit', kind: 'debit' }, 0.8);
  if (said) return told(reading, said, said.means, 0.9);
  const plus = plusBefore(reading, part);
  if (plus) return told(reading, plus, { direction: 'credit', kind: 'credit' }, 0.8);
  const sender = onlySender(reading, part);
  if (sender && !sender.isShop) return told(reading, sender, { direction: 'credit', kind: 'credit' }, 0.65);
  // "20 from Amazon" may be what was bought there or what came back.
  const assumed = { value: 'debit', confidence: sender ? 0.55 : 0.75, stage: 'default' } as const;
  return { direction: assumed, kind: assumed };
}

function told(
  reading: Reading,
  { start, end }: Span,
  { direction, kind }: Pick<Told, 'direction' | 'kind'>,
  confidence: number,
): Movement {
  const span = reading.original(start, end);
  return {
    direction: { value: direction, confidence, stage: 'grammar', span },
    kind: { value: kind, confidence, stage: 'grammar', span },
  };
}

/** No honest part of a note has more verbs; hostile ones must not cost more. */
const MOST = 24;

/** What the writer's own words say: a refund or a salary before the bare movement, and an earlier word before a later. */
function ownVerb(reading: Reading, part: Part): Cue<Told> | undefined {
  const verbs = verbsIn(reading.folded)
    .filter((one) => holds(part, one))
    .slice(0, MOST);
  const counted = verbs.flatMap((verb) => {
    const { where } = verb.means;
    if (where === 'sum') return isBeside(reading, verb, part.money) ? [verb] : [];
    if (where === 'from') return hasSender(reading, part) ? [verb] : [];
    if (where === 'person') return followsPerson(reading, verb, part) ? [verb] : [];
    if (where === undefined || isOfOther(reading, verb, part) === (where !== 'writer')) return [verb];
    return [{ ...verb, means: { direction: 'debit', kind: 'debit' } as const }];
  });
  const named = (kind: Told['kind']): Cue<Told> | undefined =>
    counted.find(({ means }) => means.kind === kind);
  return named('salary') ?? named('refund') ?? named('fee') ?? named('transfer') ?? counted[0];
}

/** "tom zelled me 20": somebody gave the writer something, whatever the verb. */
const DONE_TO_ME = new RegExp(
  String.raw`^\s*(?!(?:i|we|it|that|this)\s)\p{L}+(?:\s\p{L}+)?\s(${anyOf(DONE_TO_WRITER)}\sme)(?!\p{L})`,
  'u',
);

function towardsWriter({ folded }: Reading, part: Part): Cue<Told> | undefined {
  const found = DONE_TO_ME.exec(folded.slice(part.start, part.end));
  if (!found?.[1]) return undefined;
  const end = part.start + found[0].length;
  return { start: end - found[1].length, end, means: { direction: 'credit', kind: 'credit' } };
}

function bankVerb(reading: Reading, part: Part): Cue<Told> | undefined {
  // The "ct" of "80 ct" belongs to the sum.
  const verbs = reading.verbs.filter(
    (verb) => holds(part, verb) && !overlaps([part.money], verb.start, verb.end),
  );
  return (
    verbs.find(({ means }) => means.kind === 'salary') ??
    [...verbs].sort((a, b) => b.means.weight - a.means.weight)[0]
  );
}

function hasSender({ places }: Reading, part: Part): boolean {
  return places.some((place) => place.means === 'from' && holds(part, place));
}

/** "got 50", "got 50 from Ana", "50 mile"; "got 20 litres" names what was got. */
function isBeside({ folded }: Reading, verb: Cue<Told>, money: Money): boolean {
  const between = folded.slice(Math.min(verb.end, money.end), Math.max(verb.start, money.start));
  if (/[\p{L}\d]/u.test(between)) return false;
  const after = folded.slice(Math.max(money.end, verb.end));
  return (
    /^\s*(?:$|[.,;!)\n]|(?:from|back|for|by|as|in|on|at|today|yesterday|lottery|se|da|de|par|lotto)(?!\p{L}))/u.test(
      after,
    ) || verb.start > money.start
  );
}

const wordsBefore = (folded: string, from: number, to: number): string[] =>
  folded.slice(from, to).match(/[\p{L}\p{M}']+/gu) ?? [];

/** "mom sent 200", "my sister transferred 50", "Ana sent 20": who did it stands right before. */
function followsPerson({ folded, text }: Reading, { start }: Cue<Told>, part: Part): boolean {
  const before = wordsBefore(folded, part.start, start);
  const last = before.at(-1);
  if (last === undefined || before.some((word) => writer.has(word))) return false;
  return relations.has(last) || isPerson(text.slice(part.start, start).trim());
}

/** A stretch of a note with blanks for the days it names. */
function withoutDays(folded: string, from: number, to: number): string {
  let text = folded.slice(from, to);
  for (const { start, end } of dayWords(folded))
    if (start >= from && end <= to)
      text = text.slice(0, start - from) + ' '.repeat(end - start) + text.slice(end - from);
  return text;
}

/** "Ana returned 20", "вернула мне 20", "Ana ne 50 diye"; not "I returned 20", "вернул Ане 20", "Ana ko 50 diye". */
function isOfOther({ folded }: Reading, { start, means }: Cue<Told>, part: Part): boolean {
  const words = wordsBefore(folded, part.start, part.end);
  if (words.some((word) => toWriter.has(word) || word.startsWith("m'"))) return true;
  const before = wordsBefore(withoutDays(folded, part.start, start), 0, start - part.start);
  if (means.where === 'agent' && !before.some((word) => doneBy.has(word))) return false;
  const [first] = before;
  const last = before.at(-1) ?? '';
  if (first === undefined || before.some((word) => writer.has(word) || givenTo.has(word))) return false;
  return !DATIVE.test(last);
}

/** "+50 Ana", "salary +3200": a plus before the first sum of a line adds to no other one. */
function plusBefore({ text }: Reading, { money }: Part): Span | undefined {
  const { start } = money.numeral;
  const before = /(?:^|[\n;,]\s?)\s*\+\s?\P{L}?\s?$|^[^\d+]*\s\+\P{L}?$/u.test(text.slice(0, start));
  return before ? { start: text.lastIndexOf('+', start), end: money.end } : undefined;
}

/** "50 from Ana": nothing but a sum and who it is from. */
function onlySender({ folded, places, text }: Reading, part: Part): (Span & { isShop: boolean }) | undefined {
  if (/\p{L}/u.test(folded.slice(part.start, part.money.start))) return undefined;
  const from = places.find(({ means, start }) => means === 'from' && start - part.money.end === 1);
  const name = from && /^\s(\p{Lu}\p{L}+)\s*$/u.exec(text.slice(from.end, part.end))?.[1];
  return name
    ? { start: from.start, end: from.end, isShop: !isPerson(name) && tradeOf(name) !== undefined }
    : undefined;
}
