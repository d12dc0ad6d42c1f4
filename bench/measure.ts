import type { Accounts } from './accounts.ts';
import type { RunningStack } from './stack.ts';

/** What each figure should reach; the key names it in ONLY and in the JSON output. */
export const aims = {
  whoami_vs_echo: { atLeast: 0.85 },
  create_vs_insert: { atLeast: 0.6 },
  list_vs_select: { atLeast: 0.6 },
  visible_p50_ms: { atMost: 20 },
  visible_p99_ms: { atMost: 80 },
  messages_per_s: { atLeast: 2000 },
  start_again_s: { atMost: 5 },
  memory_mb: { atMost: 650 },
} as const satisfies Record<string, { atLeast: number } | { atMost: number }>;

export type Key = keyof typeof aims;

/** One result: the median of the rounds where there are several, with the lowest and the highest of them. */
export interface Figure {
  readonly key: Key;
  readonly value: number;
  readonly range?: readonly [low: number, high: number];
  /** The absolute numbers behind it, and whatever else helps to read it. */
  readonly detail: string;
}

/** What a measure has to work with. */
export interface Bench {
  readonly stack: RunningStack;
  readonly accounts: Accounts;
  /** Pairs of baseline and ours in a comparison. */
  readonly rounds: number;
  say(line: string): void;
}

export type Measure = (bench: Bench) => Promise<readonly Figure[]>;
