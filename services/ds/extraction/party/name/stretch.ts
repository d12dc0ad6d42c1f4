/** A stretch of the normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longest name that is looked for, in code units. */
export const MAX_NAME = 44;
