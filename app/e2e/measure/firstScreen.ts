import type { Browser, BrowserContext } from 'playwright-core';
import { newContext } from '../support/chromium.ts';
import { eventually } from '../support/eventually.ts';
import { remember, signUp } from '../support/person.ts';
import { storedIn } from '../support/storage.ts';
import { addEntries } from './ledger.ts';

const TIMES = 7;
const SIGN_IN = '[data-testid="username"]:enabled';
const HOME = '[data-testid="month-total"]';

/** From the first byte that is asked for until a screen can be used, in ms: the median of seven times, and the worst. */
export async function firstScreen(browser: Browser, url: string): Promise<Record<string, unknown>> {
  const person = await signUp(url);
  await addEntries(url, person.accessToken, 0, 60);
  const fresh = async (signedIn: boolean) => {
    const context = await newContext(browser, { baseURL: url });
    if (signedIn) await remember(context, url, person.username);
    return context;
  };
  const once = async (signedIn: boolean, selector: string) => {
    const context = await fresh(signedIn);
    try {
      return await timed(context, selector);
    } finally {
      await context.close();
    }
  };

  const known = await fresh(true);
  await visit(known);
  try {
    return {
      'signed out, nothing in the browser': await several(() => once(false, SIGN_IN)),
      'signed in, nothing in the browser': await several(() => once(true, HOME)),
      'signed in, seen before': await several(() => timed(known, HOME)),
    };
  } finally {
    await known.close();
  }
}

/** Until what was seen is stored, for the next visit. */
async function visit(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('/');
  await page.locator(HOME).waitFor();
  await eventually(
    () => storedIn(page),
    (kept) => kept.includes('"summary'),
  );
  await page.close();
}

async function timed(context: BrowserContext, selector: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.addInitScript((sought) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(sought)) return;
        observer.disconnect();
        // Once it is painted.
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { usableAt: performance.now() })));
      }).observe(document, { subtree: true, childList: true, attributes: true });
    }, selector);
    await page.goto('/');
    const usable = await page.waitForFunction(() => (window as { usableAt?: number }).usableAt);
    return (await usable.jsonValue()) ?? Number.NaN;
  } finally {
    await page.close();
  }
}

async function several(measure: () => Promise<number>): Promise<{ median: number; worst: number }> {
  const times: number[] = [];
  while (times.length < TIMES) times.push(await measure());
  times.sort((one, other) => one - other);
  return {
    median: Math.round(times[TIMES >> 1] ?? Number.NaN),
    worst: Math.round(times.at(-1) ?? Number.NaN),
  };
}
