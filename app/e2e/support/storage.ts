import type { Page } from 'playwright-core';

/** Everything that the browser keeps for the app, as one text. */
export function storedIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys(),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await answer(indexedDB.open(name));
      for (const store of base.objectStoreNames) {
        const values = base.transaction(store).objectStore(store);
        kept.push(await answer(values.getAllKeys()), await answer(values.getAll()));
      }
      base.close();
    }
    return JSON.stringify(kept);
  });
}
