const last = new Map<string, Promise<unknown>>();

/**
 * Runs work under a name, one at a time: among all tabs of the app where the browser has locks (it has them only in a
 * secure context), else within this process.
 */
export async function locked<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks;
  if (locks) return (await locks.request(name, work)) as Result;
  const before = last.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.then(
    () => {},
    () => {},
  );
  last.set(name, settled);
  void settled.then(() => {
    if (last.get(name) === settled) last.delete(name);
  });
  return mine;
}
