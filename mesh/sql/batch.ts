export interface BatchOptions {
  /** The most that goes into one batch. */
  readonly size: number;
  /** How many batches may be under way; what is asked for meanwhile waits and goes together. */
  readonly parallel: number;
}

interface Waiting<T, R> {
  readonly item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/** Does together what is asked for at the same time; `work` answers item by item, in order. Nothing waits for more to come. */
export function inBatches<T, R>(
  work: (items: readonly T[]) => Promise<readonly R[]>,
  { size, parallel }: BatchOptions,
): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = [];
  let underWay = 0;
  let planned = false;

  const run = async (batch: readonly Waiting<T, R>[]) => {
    underWay++;
    try {
      const results = await work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, at) => {
        resolve(results[at] as R);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    underWay--;
    start();
  };
  const start = () => {
    planned = false;
    while (waiting.length > 0 && underWay < parallel) void run(waiting.splice(0, size));
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // After the calls that came in with this one have been read.
      if (!planned && underWay < parallel) setImmediate(start);
      planned ||= underWay < parallel;
    });
}
