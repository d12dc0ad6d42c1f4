import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

/** Starts the Chromium of this machine: CHROMIUM says where it is, where that is none of the usual places. */
export async function startChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || PLACES.find((place) => existsSync(place));
  if (!executablePath)
    throw new Error('there is no Chromium here: install it, or say in CHROMIUM where it is');
  // Containers have no user namespaces, which the sandbox needs; the pages are our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
}

/** A browser that nobody used yet: a phone's in Europe, unless told otherwise. */
export async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    ...options,
  });
  // What runs these files names the functions in them, also those that run in the page.
  await context.addInitScript('globalThis.__name = (named) => named');
  context.setDefaultTimeout(20_000);
  return context;
}

/** What is shown of the elements with a test id: a screen below another one stays in the page. */
export const shown = (page: Page, id: string) => page.getByTestId(id).filter({ visible: true });
