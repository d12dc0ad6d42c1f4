import type { Browser } from 'playwright-core';
import { newContext, shown } from '../support/chromium.ts';
import { newName, PASSWORD } from '../support/person.ts';

/** How long a newcomer takes who does not hesitate: from opening the app to entries in the ledger, in seconds. */
export async function filling(browser: Browser, url: string): Promise<Record<string, unknown>> {
  const context = await newContext(browser, { baseURL: url });
  const page = await context.newPage();
  const at = (id: string) => shown(page, id);
  const started = performance.now();
  const since = () => ((performance.now() - started) / 1000).toFixed(1);
  try {
    await page.goto('/sign-up');
    await at('username').fill(newName());
    await at('password').fill(PASSWORD);
    await at('submit').click();
    await at('begin-sample').click();
    const signedUp = since();
    await at('try-sample').click();
    await at('send').click();
    await at('see-ledger').click();
    await at('expense-row').nth(4).waitFor();
    return { 'signed up after': signedUp, 'entries in the ledger after': since() };
  } finally {
    await context.close();
  }
}
