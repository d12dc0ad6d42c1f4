import { isPerson } from '../../category/person.ts';
import { isThing } from '../../category/trade.ts';
import {
  DONE_BY,
  GIVEN,
  GIVEN_TO,
  NOBODY_IN_NOTES,
  RELATIONS,
  SOLD,
  TO_WRITER,
  WRITER,
} from '../../data/note-words.ts';
import type { Reading } from '../../grammar.ts';
import { latest } from '../../text/latest.ts';
import { isIndic, isUpper } from '../../text/letters.ts';
import { lexicon } from '../../text/lexicon.ts';
import { anyOf, setOf } from '../../text/pattern.ts';
import { holds, overlaps } from '../../text/spans.ts';
import { dayWords } from '../../time/when.ts';
import type { Direction, Field, Span } from '../../types.ts';
import { verbsIn } from '../direction.ts';
import type { Part } from '../parts.ts';

const WORD = /[\p{L}][\p{L}\p{M}'’.-]*/gu;
const givenIn = latest(lexicon([{ means: true, words: GIVEN }]));
const soldIn = latest(lexicon([{ means: true, words: SOLD }]));
const relations = setOf(RELATIONS);
const nobody = setOf(NOBODY_IN_NOTES, WRITER, TO_WRITER);
const toWriter = new RegExp(String.raw`(?<!\p{L})${anyOf(TO_WRITER)}(?!\p{L})|m'`, 'u');
/** "रमेश ने", "Ana ne": who did it stands before the particle; "mummy ko": who got it. */
const DOER = new RegExp(String.raw` ${anyOf(DONE_BY)}(?!\p{L})`, 'u');
const RECEIVER = new RegExp(String.raw` ${anyOf(GIVEN_TO)}(?!\p{L})`, 'u');
const LAST_WORD = /[\p{L}\p{M}]{1,24}$/u;
/** "لأحمد": to whom, glued to the name. */
const GLUED_TO = /^ل(?=\p{L}{3})/u;

/** The person of a part who gave the writer money, or got it, where no preposition says so. */
export function someoneIn(reading: Reading, part: Part, direction: Direction): Field<string> | undefined {
  const stretch = direction === 'credit' ? giverIn(reading, part) : receiverIn(reading, part);
  if (!stretch) return undefined;
  const { start, end } = stretch;
  return {
    value: reading.text.slice(start, end),
    confidence: 0.75,
    stage: 'grammar',
    span: reading.original(start, end),
  };
}

/** Whether something was sold: then whom it went to is who paid. */
export function isSale({ folded }: Reading, part: Part): boolean {
  return soldIn(folded).some((cue) => holds(part, cue));
}

/** "jess sent me 35", "auntie carol gave me 50 quid": whoever stands before a verb towards the writer. */
function giverIn(reading: Reading, part: Part): Span | undefined {
  const doer = marked(reading, part, DOER);
  if (doer && (isIndic(reading.text.charCodeAt(doer.start)) || isSomebody(reading, doer))) return doer;
  const verb = verbsIn(reading.folded).find(
    ({ start, end, means }) =>
      start > part.start &&
      end <= part.end &&
      means.direction === 'credit' &&
      // "nhận lương 15tr": who pays the wage does not stand there.
      means.kind !== 'salary',
  );
  const stretch = verb && nameIn(reading, part, part.start, verb.start);
  if (!verb || !stretch) return undefined;
  const isToWriter = toWriter.test(reading.folded.slice(verb.start, Math.max(verb.end, part.money.start)));
  return isToWriter || isSomebody(reading, stretch) ? stretch : undefined;
}

/** "gave ramesh 1.5k", "перевел маме 5к", "حولت لأحمد 200": whoever stands between such a verb and the sum, or behind the sum. */
function receiverIn(reading: Reading, part: Part): Span | undefined {
  // "ko" is also Tagalog for "my".
  const receiver = marked(reading, part, RECEIVER);
  if (receiver && isSomebody(reading, receiver)) return receiver;
  const verb = givenIn(reading.folded).find((one) => holds(part, one));
  if (!verb) return undefined;
  const next = part.money.start > verb.start ? part.money.start : part.end;
  const stretch = nameIn(reading, part, verb.end, next);
  return stretch && (isSomebody(reading, stretch) || isNamed(reading, stretch)) ? stretch : undefined;
}

/** Whom something is given to, in Russian and Ukrainian: "олені", "маме". */
const DATIVE = /^[а-яіїє]{3,}[еуюії]$/;

/** A capital where the note has small letters, a dative, or a name behind a preposition that is glued to it. */
function isNamed({ text, folded }: Reading, { start, end }: Span): boolean {
  if (isUpper(text, start) && text !== text.toUpperCase()) return true;
  if (text.charAt(start - 1) === 'ل') return true;
  return DATIVE.test(folded.slice(start, end));
}

/** The word before a particle. */
function marked({ folded }: Reading, { start, end }: Part, particle: RegExp): Span | undefined {
  const found = particle.exec(folded.slice(start, end));
  const to = start + (found?.index ?? 0);
  const word = found && LAST_WORD.exec(folded.slice(Math.max(start, to - 24), to))?.[0];
  return !word || nobody.has(word) ? undefined : { start: to - word.length, end: to };
}

/** The first one to three words there that may be a name. */
function nameIn(reading: Reading, part: Part, from: number, to: number): Span | undefined {
  const { text, folded } = reading;
  const days = dayWords(folded);
  const words = [...text.slice(from, to).matchAll(WORD)]
    .map(({ index, 0: word }): Span => ({ start: from + index, end: from + index + word.length }))
    .filter((word) => !overlaps([part.money, ...days], word.start, word.end));
  const isName = ({ start, end }: Span): boolean => !nobody.has(folded.slice(start, end));
  const begun = words.slice(Math.max(0, words.findIndex(isName)));
  const until = begun.findIndex((word) => !isName(word));
  // "paid back tom what i owed".
  const said = until < 0 ? begun : begun.slice(0, until);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || said.length > 3 || /[\d,;:\n]/.test(text.slice(first.start, last.end)))
    return undefined;
  const glued = GLUED_TO.exec(text.slice(first.start, last.end))?.[0].length ?? 0;
  const stretch = { start: first.start + glued, end: last.end };
  const name = text.slice(stretch.start, stretch.end);
  return name.length < 2 || isThing(name) ? undefined : stretch;
}

/** A relation of the writer, or a known name. */
function isSomebody({ text, folded }: Reading, { start, end }: Span): boolean {
  const words = folded.slice(start, end).split(' ');
  return words.some((word) => relations.has(word)) || isPerson(text.slice(start, end));
}
