/** How an answer can be asked for, the strictest first. */
export type Format = 'json_schema' | 'json_object' | 'text';

/** What a provider's OpenAI-compatible endpoint takes; it is told by configuration and never found out by trying. */
export interface Profile {
  /** Name of the field that limits the answer. */
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  /** Whether it takes a temperature of 0; the newer models of some refuse any but their own. */
  readonly temperature: boolean;
  /** Formats to try in this order; what was refused once is not tried again. */
  readonly formats: readonly Format[];
  /** Whether a strict schema must say that there are no other properties. */
  readonly closedSchema: boolean;
  /** Fields that only this provider knows. */
  readonly extra: Readonly<Record<string, boolean>>;
  /** Tokens left for a model that thinks before it answers, where thinking counts as answer. */
  readonly thinking: number;
  /** Whether it asks for a key; those that run on one's own machine do not. */
  readonly needsKey: boolean;
}

const ALL = ['json_schema', 'json_object', 'text'] as const;

/** One row a provider; `compatible` says the least that all of them take. */
export const PROFILES = {
  openai: {
    limit: 'max_completion_tokens',
    temperature: false,
    formats: ALL,
    closedSchema: true,
    // Answers are not kept for the provider's own dashboard.
    extra: { store: false },
    thinking: 2000,
    needsKey: true,
  },
  // Refuses any field that it does not know with 422.
  mistral: {
    limit: 'max_tokens',
    temperature: true,
    formats: ALL,
    closedSchema: true,
    extra: {},
    thinking: 0,
    needsKey: true,
  },
  ollama: {
    limit: 'max_tokens',
    temperature: true,
    formats: ALL,
    closedSchema: false,
    extra: {},
    thinking: 1000,
    needsKey: false,
  },
  llamacpp: {
    limit: 'max_tokens',
    temperature: true,
    formats: ALL,
    closedSchema: true,
    extra: {},
    thinking: 1000,
    needsKey: false,
  },
  compatible: {
    limit: 'max_tokens',
    temperature: true,
    formats: ['json_object', 'text'],
    closedSchema: false,
    extra: {},
    thinking: 1000,
    needsKey: false,
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;
