import type { Money } from '../extraction/amount/money.ts';
import { categoryOf } from '../extraction/category/category.ts';
import { CATEGORIES } from '../extraction/data/categories.ts';
import { decide } from '../extraction/decide.ts';
import type { Draft } from '../extraction/entry.ts';
import { shownName } from '../extraction/party/display.ts';
import type { Direction, Extraction, Field, Span } from '../extraction/types.ts';
import type { Question } from './question.ts';
import type { Answer } from './schema.ts';

/** What of an answer the text does not bear out. */
type Rejected = 'verdict' | 'amount' | 'direction' | 'merchant' | 'category' | 'day';

/** A message after the model was heard. */
export interface Verified {
  readonly extraction: Extraction;
  readonly rejected: readonly Rejected[];
}

/** How sure a field is that the model named and the text bears out. */
const CONFIDENCE = 0.8;
/** A merchant that the grammar is less sure of than this may be replaced. */
const SURE_NAME = 0.75;
const MAX_NAME = 80;
const KNOWN_CATEGORIES: ReadonlySet<string> = new Set(CATEGORIES);
/** Categories of money that comes in. */
const INCOME = /^income(?:\.|$)/;

/**
 * What a message is after an answer, checked against its text: the amount is one of its sums in a transaction's role,
 * direction agrees with its verbs, the merchant stands in it. Where the answer contradicts the grammar on verdict,
 * amount or direction the message waits for a person, with the grammar's draft as it was. `version` names who answered.
 */
export function verify(question: Question, answer: Answer, version: string): Verified {
  const { extraction } = question.examined;
  const moved = answer.verdict === 'transaction' || answer.verdict === 'reversal';
  if (extraction.outcome === 'ignored')
    return moved ? unseen(question, answer) : { extraction, rejected: [] };
  if (extraction.outcome === 'extracted') return { extraction, rejected: [] };
  const [drafted = {}] = extraction.entries;
  if (!moved || extraction.verdict !== (answer.verdict === 'reversal' ? 'reversal' : extraction.verdict))
    return disagreement(question, ['verdict']);

  const chosen = question.sums[Number(answer.amount) - 1];
  if (!chosen) return disagreement(question, ['amount']);
  const base = question.examined.entryOf(chosen);
  const read = drafted.amount && /[1-9]/.test(drafted.amount.value) ? drafted.amount : undefined;
  // The same sum twice is the same answer, whichever of them is meant.
  if (read && read.value !== base.amount?.value) return disagreement(question, ['amount']);

  // Of several sums only one that its own sentence says has moved: a number in an order to the model is none.
  if (hasRivals(question, base) && !question.examined.isTold(chosen))
    return { extraction, rejected: ['amount'] };
  const entry: Draft = read ? { ...drafted } : base;
  const direction = directionOf(question, chosen, entry, answer);
  if (!direction) return disagreement(question, ['direction']);
  return completed(entry, direction, question, answer, version);
}

/** The grammar saw no sum and the model does: a person looks. */
function unseen(question: Question, answer: Answer): Verified {
  const chosen = question.sums[Number(answer.amount) - 1];
  const { extraction, entryOf } = question.examined;
  if (!chosen) return { extraction, rejected: [] };
  return { extraction: review([entryOf(chosen)]), rejected: ['verdict'] };
}

function disagreement({ examined }: Question, rejected: readonly Rejected[]): Verified {
  const { extraction } = examined;
  return { extraction: review(extraction.outcome === 'ignored' ? [] : extraction.entries), rejected };
}

const review = (entries: readonly Draft[]): Extraction => decide(entries, 'disagreement');

/** Whether the text has other sums that could be the amount. */
function hasRivals({ sums, examined }: Question, { amount }: Draft): boolean {
  return sums.some((money) => examined.entryOf(money).amount?.value !== amount?.value);
}

/** Which way money moved; undefined where the model contradicts the text, or nobody knows. */
function directionOf(
  { examined }: Question,
  chosen: Money,
  { direction: read }: Draft,
  { direction: said }: Answer,
): Field<Direction> | undefined {
  const told = examined.directionOf(chosen);
  if (said !== 'debit' && said !== 'credit') return read;
  if (told && told !== said) return undefined;
  if (read && read.value === said) return { ...read, confidence: Math.max(read.confidence, CONFIDENCE) };
  // A default is nothing that the text says; a verb or a sign is.
  if (read && read.stage !== 'default') return undefined;
  return { value: said, confidence: CONFIDENCE, stage: 'model' };
}

function completed(
  draft: Draft,
  direction: Field<Direction>,
  question: Question,
  answer: Answer,
  version: string,
): Verified {
  const rejected: Rejected[] = [];
  const entry: Draft = { ...draft, direction: byModel(direction, version) };
  if (!draft.kind || draft.direction?.value !== direction.value)
    entry.kind = byModel({ ...direction, value: direction.value }, version);

  const kind = entry.kind?.value ?? direction.value;
  if (answer.merchant !== 'none' && (draft.merchant?.confidence ?? 0) < SURE_NAME) {
    const found = merchantIn(question, answer.merchant, version);
    if (found) entry.merchant = { ...found, value: shownName(found.value, direction.value, kind) };
    else rejected.push('merchant');
  }
  entry.category =
    draft.category && draft.direction?.value === direction.value && entry.merchant === draft.merchant
      ? draft.category
      : categoryOf(kind, direction.value, entry.merchant?.value, '');
  if (answer.category !== 'none' && entry.category.stage === 'default') {
    const fits =
      KNOWN_CATEGORIES.has(answer.category) &&
      INCOME.test(answer.category) === (direction.value === 'credit');
    if (fits) entry.category = byModel(field(answer.category), version);
    else rejected.push('category');
  }
  const day = question.days[Number(answer.day) - 1];
  if (day && day.value !== entry.occurredOn?.value) {
    entry.occurredOn = { ...byModel(field(day.value), version), ...(day.span && { span: day.span }) };
    // The time of day was read together with the other day.
    delete entry.occurredAt;
  }
  return { extraction: decide([entry]), rejected };
}

const field = <T>(value: T): Field<T> => ({ value, confidence: CONFIDENCE, stage: 'model' });

/** Marks what the model said with who it was; what the grammar said stays the grammar's. */
function byModel<T>(read: Field<T>, version: string): Field<T> {
  return read.stage === 'model' ? { ...read, version } : read;
}

/** A name that stands in the text, and is neither a sum, a day, a placeholder nor a part of a word. */
function merchantIn(
  { redacted, examined }: Question,
  name: string,
  version: string,
): Field<string> | undefined {
  const { reading } = examined;
  const wanted = name.trim();
  if (wanted.length < 2 || wanted.length > MAX_NAME || !/\p{L}/u.test(wanted)) return undefined;
  const at = standing(redacted.text, wanted);
  const span = at === undefined ? undefined : redacted.back({ start: at, end: at + wanted.length });
  if (!span) return undefined;
  const taken = (one: Span) => one.start < span.end && span.start < one.end;
  if ([...reading.dates, ...reading.times].some(taken)) return undefined;
  if (reading.money.some((money) => money.currency && taken(money))) return undefined;
  return {
    value: reading.text.slice(span.start, span.end),
    confidence: CONFIDENCE,
    stage: 'model',
    version,
    span: reading.original(span.start, span.end),
  };
}

/** Where a name stands as words of its own; in other letters of the same name where it does not stand as given. */
function standing(text: string, name: string): number | undefined {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? [[lower, name.toLowerCase()] as const] : [];
  for (const [where, what] of [[text, name] as const, ...folded]) {
    for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1))
      if (!joins(where, at) && !joins(where, at + what.length)) return at;
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}<_]/u;
/** Scripts that put no blank between words, or glue their particles to a name. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}/u;

/** Whether one word goes on across a place of the text. */
function joins(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at)];
  return WORD.test(left) && WORD.test(right) && !UNSPACED.test(left + right);
}
