import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import { type Failed, failed, failureOf, transient } from './failure.ts';
import type { Format, Profile } from './profiles.ts';
import { ask, INSTRUCTIONS, shown } from './prompt.ts';
import type { Question } from './question.ts';
import { type Answer, readAnswers, schemaOf } from './schema.ts';

/** Which model is asked, and how. */
export interface Provider {
  readonly baseUrl: string;
  /** Undefined for one that wants none. */
  readonly apiKey: string | undefined;
  readonly model: string;
  readonly profile: Profile;
  /** For everything that one question takes: attempts, waits and the reading of the reply. */
  readonly timeoutMs: number;
}

/** Tokens as the provider counts them. */
export interface Usage {
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** What came of asking: an answer for each question, or undefined where it was not of the shape asked for. */
export type Asked =
  | {
      readonly kind: 'answered';
      readonly answers: readonly (Answer | undefined)[];
      readonly format: Format;
      readonly usage: Usage | undefined;
    }
  | Failed;

/** Asks about one user's messages at once; never throws, and never longer than the provider's timeout. */
export type Ask = (questions: readonly Question[], signal?: AbortSignal) => Promise<Asked>;

const RETRIES = 1;
const RETRY_AFTER_MS = 200;
/** Verdict, numbers, direction, category, their keys, and a long name. */
const TOKENS_PER_ANSWER = 140;

/** The most that a reply may have; what a budget is asked for. */
export function tokensOutFor(questions: readonly Question[], profile: Profile): number {
  return questions.length * TOKENS_PER_ANSWER + profile.thinking;
}

/** About as many tokens as these questions have, rather too many: three bytes a token, and what frames them. */
export function tokensInFor(questions: readonly Question[]): number {
  const bytes = Buffer.byteLength(INSTRUCTIONS + ask(questions.map(shown)));
  return Math.ceil(bytes / 3) + 50 + questions.length * 80;
}

/** Identifies the machine and its software; the provider has no use for it. */
const UNSAID = Object.fromEntries(
  ['Lang', 'Package-Version', 'OS', 'Arch', 'Runtime', 'Runtime-Version', 'Retry-Count', 'Timeout'].map(
    (name) => [`X-Stainless-${name}`, null],
  ),
);

/** Asks through the provider's chat completions; a format that its model refuses is remembered and not asked for again. */
export function createAsk(provider: Provider): Ask {
  const { profile, model } = provider;
  const client = new OpenAI({
    baseURL: provider.baseUrl,
    apiKey: provider.apiKey ?? 'none',
    // Nothing is taken from the environment but by configuration.
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: provider.timeoutMs,
    defaultHeaders: { ...UNSAID, 'User-Agent': 'tracker', ...(!provider.apiKey && { Authorization: null }) },
    // The text goes where the configuration says, and nowhere that a reply may point to.
    fetchOptions: { redirect: 'error' },
  });
  let formats: readonly Format[] = profile.formats;

  async function attempt(questions: readonly Question[], format: Format, signal: AbortSignal) {
    const reply: unknown = await client.chat.completions.create(
      bodyOf(questions, format, model, profile) as never,
      { signal },
    );
    return understand(reply, questions, format);
  }

  async function degrading(questions: readonly Question[], signal: AbortSignal): Promise<Asked> {
    let last: Asked = failed('rejected');
    for (const format of formats) {
      last = await attempt(questions, format, signal).catch((error: unknown) => failureOf(error));
      if (last.kind === 'failed' && last.reason === 'rejected') continue;
      // Remembered only when the next format fares better: the request may have been at fault.
      if (last.kind === 'answered') formats = formats.slice(formats.indexOf(format));
      return last;
    }
    return last;
  }

  async function retrying(questions: readonly Question[], signal: AbortSignal): Promise<Asked> {
    for (let attempts = 0; ; attempts++) {
      const asked = await degrading(questions, signal);
      if (asked.kind === 'answered' || !transient(asked) || attempts >= RETRIES) return asked;
      // One that asks for a longer pause is not worth holding a worker for.
      if ((asked.retryAfterMs ?? 0) > provider.timeoutMs / 2) return asked;
      const pause = asked.retryAfterMs ?? RETRY_AFTER_MS * (0.5 + Math.random());
      await sleep(pause, undefined, { signal }).catch(() => {});
      if (signal.aborted) return asked;
    }
  }

  return async (questions, given) => {
    const over = AbortSignal.timeout(provider.timeoutMs);
    const signal = given ? AbortSignal.any([over, given]) : over;
    // The signal ends the work; this ends the waiting, even for work that does not hear it.
    const stopped = new Promise<Asked>((resolve) => {
      const end = () => resolve(failed(over.aborted ? 'timeout' : 'stopped'));
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    });
    return Promise.race([retrying(questions, signal).catch((error) => failureOf(error)), stopped]);
  };
}

function bodyOf(questions: readonly Question[], format: Format, model: string, profile: Profile) {
  const schema = schemaOf(questions, profile.closedSchema);
  // Where no schema goes along, the instructions have one in words, and the lists say what may be chosen.
  const response =
    format === 'json_schema'
      ? { type: 'json_schema', json_schema: { name: 'answers', strict: true, schema } }
      : format === 'json_object'
        ? { type: 'json_object' }
        : undefined;
  const keys = format === 'json_schema' ? '' : `\nThe keys: ${(schema.required as string[]).join(', ')}.`;
  return {
    model,
    messages: [
      { role: 'system', content: INSTRUCTIONS + keys },
      { role: 'user', content: ask(questions.map(shown)) },
    ],
    [profile.limit]: tokensOutFor(questions, profile),
    ...(profile.temperature && { temperature: 0 }),
    ...(response && { response_format: response }),
    ...profile.extra,
  };
}

interface Completion {
  readonly choices?: readonly {
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
    readonly finish_reason?: unknown;
  }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown };
}

/** A reply with status 200, which may be anything at all. */
function understand(reply: unknown, questions: readonly Question[], format: Format): Asked {
  if (typeof reply !== 'object' || reply === null) return failed('not_json');
  const { choices, usage } = reply as Completion;
  const used = usageOf(usage);
  const choice = Array.isArray(choices) ? choices[0] : undefined;
  if (!choice?.message) return failed('empty', { usage: used });
  const { content, refusal } = choice.message;
  if (refusal || choice.finish_reason === 'content_filter') return failed('refused', { usage: used });
  if (typeof content !== 'string' || content === '')
    return failed(choice.finish_reason === 'length' ? 'cut_off' : 'empty', { usage: used });
  const answers = readAnswers(content, questions);
  if (answers.every((answer) => answer === undefined))
    return failed(choice.finish_reason === 'length' ? 'cut_off' : 'malformed', { usage: used });
  return { kind: 'answered', answers, format, usage: used };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function usageOf(usage: Completion['usage']): Usage | undefined {
  const { prompt_tokens: tokensIn, completion_tokens: tokensOut } = usage ?? {};
  return isCount(tokensIn) && isCount(tokensOut) ? { tokensIn, tokensOut } : undefined;
}
