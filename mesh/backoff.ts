/** Between half of `ms` and all of it, so that those who wait do not all come back at once. */
export const jittered = (ms: number) => ms * (0.5 + Math.random() / 2);

/** How long to wait after so many failures, in milliseconds: twice as long each time, up to `most`, jittered. */
export const backoff = (failures: number, { first, most }: { first: number; most: number }) =>
  jittered(Math.min(most, first * 2 ** failures));
