const BATCH = 1000;

/** Deletes until nothing is left to delete, or the signal is aborted; `remove` deletes at most `limit` rows at a time. */
export async function inBatches(
  signal: AbortSignal,
  remove: (limit: number) => PromiseLike<readonly [{ readonly affectedRows: number }, ...unknown[]]>,
): Promise<void> {
  while (!signal.aborted) {
    const [{ affectedRows }] = await remove(BATCH);
    if (affectedRows < BATCH) return;
  }
}
