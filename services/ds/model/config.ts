import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { ConfigError } from '#mesh/config.ts';
import type { Provider } from './ask.ts';
import type { Limits } from './budget.ts';
import { PROFILES, type ProfileName } from './profiles.ts';

const count = z.coerce.number('must be a number').int().min(1);
const price = z.coerce.number('must be a number').min(0);

/** What configures the language model; without MODEL_BASE_URL and MODEL_NAME there is none. */
export const modelVariables = {
  MODEL_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be http:// or https://, up to and with /v1' })
    .refine((url) => !/\/\/[^/]*@/.test(url), 'must hold no password: use MODEL_API_KEY_FILE')
    .optional(),
  MODEL_NAME: z.string().max(100).optional(),
  MODEL_PROFILE: z
    .enum(Object.keys(PROFILES) as [ProfileName], `must be one of ${Object.keys(PROFILES).join(', ')}`)
    .optional(),
  MODEL_API_KEY: z.string().optional(),
  MODEL_API_KEY_FILE: z.string().optional(),
  MODEL_TIMEOUT_MS: count.max(120_000).optional(),
  MODEL_DEADLINE_S: count.max(86_400).optional(),
  MODEL_DAILY_TOKENS_PER_USER: count.optional(),
  MODEL_DAILY_TOKENS: count.optional(),
  /** For a million tokens, in whatever currency MODEL_DAILY_COST is in. */
  MODEL_PRICE_IN: price.optional(),
  MODEL_PRICE_OUT: price.optional(),
  MODEL_DAILY_COST: price.optional(),
} as const;

type Variables = { readonly [K in keyof typeof modelVariables]?: z.infer<(typeof modelVariables)[K]> };

/** A whole model or none: half a configuration is a fault of the variable that is missing. */
export function modelRules(config: Variables, context: z.RefinementCtx): void {
  const fault = (variable: keyof Variables, message: string) =>
    context.addIssue({ code: 'custom', path: [variable], message });
  const named = Object.keys(modelVariables).filter((name) => config[name as keyof Variables] !== undefined);
  if (named.length === 0) return;
  if (!config.MODEL_BASE_URL) fault('MODEL_BASE_URL', `is missing, but ${named[0]} is set`);
  if (!config.MODEL_NAME) fault('MODEL_NAME', `is missing, but ${named[0]} is set`);
  if (config.MODEL_API_KEY && config.MODEL_API_KEY_FILE)
    fault('MODEL_API_KEY', 'is set beside MODEL_API_KEY_FILE: only one may be');
  const { needsKey } = PROFILES[config.MODEL_PROFILE ?? 'compatible'];
  if (needsKey && !config.MODEL_API_KEY && !config.MODEL_API_KEY_FILE)
    fault('MODEL_API_KEY_FILE', `is missing, and MODEL_PROFILE=${config.MODEL_PROFILE} asks for a key`);
  const priced = config.MODEL_PRICE_IN !== undefined && config.MODEL_PRICE_OUT !== undefined;
  if (config.MODEL_DAILY_COST !== undefined && !priced)
    fault(
      config.MODEL_PRICE_IN === undefined ? 'MODEL_PRICE_IN' : 'MODEL_PRICE_OUT',
      'is missing: without it MODEL_DAILY_COST cannot be kept to',
    );
}

/** A model and what may be spent on it. */
export interface ModelConfig {
  readonly provider: Provider;
  /** "provider/model", for people. */
  readonly label: string;
  readonly limits: Limits;
}

const TIMEOUT_MS = 15_000;
const DEADLINE_S = 300;
const TOKENS_PER_USER = 200_000;
const TOKENS = 5_000_000;

/** How long a message waits at most. */
export const deadlineMs = ({ MODEL_DEADLINE_S = DEADLINE_S }: Variables): number => MODEL_DEADLINE_S * 1000;

/** The configured model; undefined where there is none. Throws ConfigError where the key's file cannot be read. */
export async function modelFrom(config: Variables): Promise<ModelConfig | undefined> {
  const { MODEL_BASE_URL: baseUrl, MODEL_NAME: model, MODEL_PROFILE: profile = 'compatible' } = config;
  if (!baseUrl || !model) return undefined;
  return {
    label: `${profile}/${model}`,
    provider: {
      baseUrl,
      apiKey: await keyOf(config),
      model,
      profile: PROFILES[profile],
      timeoutMs: config.MODEL_TIMEOUT_MS ?? TIMEOUT_MS,
    },
    limits: {
      tokensPerUser: config.MODEL_DAILY_TOKENS_PER_USER ?? TOKENS_PER_USER,
      tokens: config.MODEL_DAILY_TOKENS ?? TOKENS,
      micros:
        config.MODEL_DAILY_COST === undefined
          ? Number.MAX_SAFE_INTEGER
          : Math.floor(config.MODEL_DAILY_COST * 1_000_000),
      priceIn: config.MODEL_PRICE_IN ?? 0,
      priceOut: config.MODEL_PRICE_OUT ?? 0,
    },
  };
}

async function keyOf({ MODEL_API_KEY, MODEL_API_KEY_FILE }: Variables): Promise<string | undefined> {
  if (!MODEL_API_KEY_FILE) return MODEL_API_KEY;
  // Whatever went wrong may quote the path or the content, so it is not passed on.
  const key = await readFile(MODEL_API_KEY_FILE, 'utf8').catch(() => undefined);
  if (key === undefined) throw new ConfigError('configuration: MODEL_API_KEY_FILE: cannot be read');
  if (key.trim() === '') throw new ConfigError('configuration: MODEL_API_KEY_FILE: is empty');
  return key.trim();
}
