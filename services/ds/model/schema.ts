import { VERDICTS } from '../extraction/types.ts';
import type { Question } from './question.ts';

/** What a model said of one message, each value as it came and none of it believed yet. */
export interface Answer {
  readonly verdict: string;
  /** Number of a sum, or none. */
  readonly amount: string;
  readonly direction: string;
  readonly merchant: string;
  readonly category: string;
  /** Number of a day, or none. */
  readonly day: string;
}

const NONE = 'none';
const DIRECTIONS = ['debit', 'credit', NONE];
/** Longer than any name that is accepted. */
const MAX_VALUE = 200;

interface Shape {
  readonly type: 'string';
  readonly enum?: readonly string[];
}

const oneOf = (values: readonly string[]): Shape => ({ type: 'string', enum: values });
const numbered = (list: readonly unknown[]): string[] => [NONE, ...list.map((_, at) => String(at + 1))];

function shapes({ sums, days }: Question): Record<string, Shape> {
  return {
    verdict: oneOf(VERDICTS),
    amount: oneOf(numbered(sums)),
    direction: oneOf(DIRECTIONS),
    merchant: { type: 'string' },
    category: { type: 'string' },
    ...(days.length > 0 && { day: oneOf(numbered(days)) }),
  };
}

/**
 * The answer's JSON schema: flat, every value a string or one of some strings, every key required. It uses nothing that
 * providers differ in; `closed` is for those that insist on it.
 */
export function schemaOf(questions: readonly Question[], closed: boolean): Record<string, unknown> {
  const properties = Object.fromEntries(
    questions.flatMap((question, at) =>
      Object.entries(shapes(question)).map(([key, shape]) => [`m${at + 1}_${key}`, shape]),
    ),
  );
  const open = { type: 'object', properties, required: Object.keys(properties) };
  return closed ? { ...open, additionalProperties: false } : open;
}

/** The answers in a reply, in the order of the questions; undefined for each that is not of its shape. */
export function readAnswers(reply: string, questions: readonly Question[]): (Answer | undefined)[] {
  const said = jsonIn(reply);
  return questions.map((question, at) => said && answerIn(said, `m${at + 1}_`, question));
}

function answerIn(
  said: Readonly<Record<string, unknown>>,
  prefix: string,
  question: Question,
): Answer | undefined {
  const answer: Record<string, string> = { day: NONE };
  // Only what was asked is read: whatever else a reply holds is not even looked at.
  for (const [key, shape] of Object.entries(shapes(question))) {
    const value = said[prefix + key];
    const written = typeof value === 'number' ? String(value) : value;
    if (typeof written !== 'string' || written.length > MAX_VALUE) return undefined;
    if (shape.enum && !shape.enum.includes(written)) return undefined;
    answer[key] = written;
  }
  return answer as unknown as Answer;
}

/** The object in a reply, also where a fence or some prose stands around it, or thoughts before it. */
function jsonIn(reply: string): Readonly<Record<string, unknown>> | undefined {
  const spoken = reply.replace(/<think>[\s\S]*?<\/think>/g, '');
  const [start, end] = [spoken.indexOf('{'), spoken.lastIndexOf('}')];
  if (start < 0 || end < start) return undefined;
  try {
    const value: unknown = JSON.parse(spoken.slice(start, end + 1));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
