import type { Stack } from '../local/stack.ts';
import type { Random } from './random.ts';

/** What a fault acts on: a stack with two replicas of each service, and clients that use it. */
export interface Scene {
  readonly stack: Stack;
  /** The trial's own, from the run's seed: the same seed does the same harm. */
  readonly random: Random;
  /** Where each service looks for armed crash points, by its name; see patches/crash.ts. */
  readonly crashDirs: Readonly<Record<string, string>>;
  /**
   * Events that are made to fail, by their id or by `topic/partition/offset`: their dead letters are no violation. An id
   * is added before the event is produced.
   */
  readonly planted: Set<string>;
  /** Resolves when the clients have had `count` more acknowledgements: harm meets work, not an idle stack. */
  acknowledged(count: number): Promise<void>;
  /** One more user signs up, and renews their tokens: what apps do too seldom to wait for. */
  newcomer(): Promise<void>;
  /** One line of the history that is kept of a failing trial. */
  note(line: string): void;
}
