import type { Stack } from '../../../local/stack.ts';

/** Where a record lies. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

const planted = new WeakMap<Stack, Set<string>>();

const nameOf = ({ topic, partition, offset }: Position) => `${topic}/${partition}/${offset}`;

/** Remembers a record that was made to become a dead letter. */
export function plant(stack: Stack, position: Position): void {
  const positions = planted.get(stack) ?? new Set();
  planted.set(stack, positions.add(nameOf(position)));
}

/** Whether the record there was made to become a dead letter; a row of `dead_letters` is such a position. */
export function isPlanted(stack: Stack, position: Position): boolean {
  return planted.get(stack)?.has(nameOf(position)) ?? false;
}

/** The positions of all records that were made to become dead letters, `topic/partition/offset` each. */
export const plantedIn = (stack: Stack): readonly string[] => [...(planted.get(stack) ?? [])];
