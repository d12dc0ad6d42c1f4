import type { Accounts } from './accounts.ts';
import type { Ledger } from './ledger.ts';
import type { RunningStack } from './stack.ts';

/** What each figure should reach; the key names it in ONLY and in the JSON output. */
export const aims = {
  whoami_vs_echo: { atLeast: 0.85 },
  create_vs_insert: { atLeast: 0.6 },
  list_vs_select: { atLeast: 0.6 },
  gateway_rps_vs_direct: { atLeast: 0.6 },
  gateway_cpu_vs_envoy: { atMost: 1.5 },
  goodput_at_3x: { atLeast: 0.9 },
  rest_create_per_s: { atLeast: 800 },
  rest_list50_per_s: { atLeast: 860 },
  visible_p50_ms: { atMost: 20 },
  visible_p99_ms: { atMost: 80 },
  messages_per_s: { atLeast: 2000 },
  catch_up_rate: { atLeast: 0.5 },
  model_overhead_ms: { atMost: 5 },
  // By chance it is lower once in a hundred runs.
  login_timing_p: { atLeast: 0.01 },
  start_again_s: { atMost: 5 },
  memory_mb: { atMost: 650 },
  service_back_p99_s: { atMost: 15 },
  ready_after_kill_all_s: { atMost: 15 },
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
  /** Seeded when first asked for. */
  ledger(): Promise<Ledger>;
  /** The bench's own folder, removed at the end. */
  readonly dir: string;
  /** Pairs of baseline and ours in a comparison, or samples of a rate. */
  readonly rounds: number;
  say(line: string): void;
}

/** The figures it could take here: a key that is missing is null in the JSON output. */
export type Measure = (bench: Bench) => Promise<readonly Figure[]>;
