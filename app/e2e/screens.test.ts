import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page, Route as PlaywrightRoute } from 'playwright-core';
import { album } from './screens/album.ts';
import { type Filled, filled } from './screens/filled.ts';
import { keysIn, overflowsIn, settled } from './screens/looks.ts';
import { type Route, routes } from './screens/routes.ts';
import { sheets } from './screens/sheets.ts';
import { artefact } from './support/artefacts.ts';
import { violationsIn } from './support/axe.ts';
import { DESKTOP, newContext, PHONE, shown, startChromium } from './support/chromium.ts';
import { faultsOf, remember } from './support/person.ts';
import { startAppStack } from './support/stack.ts';

// Every page that the app has, as pictures (artefacts/index.html), on a phone and a desktop, light and dark. The main
// ones also in Arabic, from right to left, and with everything 1.6 times as large.
const MAIN = new Set([
  'home',
  'ledger',
  'capture',
  'insights',
  'settings',
  'review',
  'expense-id',
  'budgets',
  'sign-in',
  'sign-up',
]);

// What a browser makes of a phone at 160 %.
const LARGE = { width: Math.round(PHONE.width / 1.6), height: Math.round(PHONE.height / 1.6) };

/** The main pages that show nothing but what they read. */
const READING = new Set(['home', 'ledger', 'insights', 'review', 'expense-id', 'budgets']);

/** What a page is to show for when it is not answered. */
const BROKEN: Readonly<Record<string, (route: PlaywrightRoute) => Promise<void>>> = {
  'nothing can be reached': (route) => route.abort('internetdisconnected'),
  'the server fails': (route) =>
    route.fulfill({ status: 500, json: { code: 13, message: 'internal error' } }),
};

const all = await routes();

describe('every screen', function () {
  this.timeout(90_000);

  let app: Awaited<ReturnType<typeof startAppStack>>;
  let browser: Browser;
  let person: Filled;
  let pages: Record<'in' | 'out' | 'in Arabic' | 'out Arabic', Page>;
  const faults: string[] = [];

  before(async function () {
    this.timeout(180_000);
    [app, browser] = await Promise.all([startAppStack(), startChromium()]);
    person = await filled(app.url);
    const open = async (signedIn: boolean, locale: string) => {
      const context: BrowserContext = await newContext(browser, {
        baseURL: app.url,
        locale,
        reducedMotion: 'reduce',
      });
      if (signedIn) await remember(context, app.url, person.username);
      const page = await context.newPage();
      const own = faultsOf(page);
      own.push = (...found) => faults.push(...found);
      return page;
    };
    pages = {
      in: await open(true, 'en-GB'),
      out: await open(false, 'en-GB'),
      'in Arabic': await open(true, 'ar-EG'),
      'out Arabic': await open(false, 'ar-EG'),
    };
    await rm(dirname(await artefact('screens/any')), { recursive: true, force: true });
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
    console.log(
      `      every screen side by side: ${await album([
        ...all.map(({ name }) => name),
        ...sheets.map(({ name, on }) => `${on}-${name}`),
        ...[...READING].map((name) => `${name}-broken`),
      ])}`,
    );
  });

  afterEach(() => {
    expect(faults.splice(0), 'errors in the page').to.deep.equal([]);
  });

  it('knows more than the five places', () => {
    expect(all.length).to.be.greaterThan(30);
  });

  /** Where a route is to be found, of this person. */
  function addressOf({ path, name }: Route): string {
    const ids: Record<string, string> = {
      'expense-id': person.expenseId,
      'message-id': person.messageId,
      'settings-rules-id': person.ruleId,
      'category-name': 'groceries',
      'merchant-name': 'Shell',
    };
    return path.replace(/\[\w+\]/, () => encodeURIComponent(ids[name] ?? ''));
  }

  async function look(page: Page, name: string, variant: string): Promise<void> {
    await settled(page);
    await page.screenshot({ path: await artefact(`screens/${name}--${variant}.png`) });
    expect(await overflowsIn(page), `${variant}: wider than there is room`).to.deep.equal([]);
    expect(await keysIn(page), `${variant}: keys in place of texts`).to.deep.equal([]);
  }

  /** Light and dark. */
  async function lookInBoth(page: Page, name: string, device: string): Promise<void> {
    await page.emulateMedia({ colorScheme: 'light' });
    await look(page, name, `${device}-light`);
    expect(await violationsIn(page), `${device}-light`).to.deep.equal([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, name, `${device}-dark`);
    // The rest was looked at: only the colours are others.
    expect(await violationsIn(page, { only: ['color-contrast'] }), `${device}-dark`).to.deep.equal([]);
  }

  for (const route of all) {
    const { name, signedIn } = route;

    it(`${name}: on a phone and a desktop, light and dark`, async () => {
      const page = pages[signedIn ? 'in' : 'out'];
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(addressOf(route));
      for (const [device, size] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
        await page.setViewportSize(size);
        await lookInBoth(page, name, device);
      }
    });

    if (MAIN.has(name))
      it(`${name}: in Arabic, and 1.6 times as large`, async () => {
        const page = pages[signedIn ? 'in Arabic' : 'out Arabic'];
        await page.setViewportSize(PHONE);
        await page.goto(addressOf(route));
        await look(page, name, 'phone-arabic');
        expect(await page.evaluate(() => document.documentElement.dir)).to.equal('rtl');
        expect(await violationsIn(page), 'arabic').to.deep.equal([]);
        await page.setViewportSize(DESKTOP);
        await look(page, name, 'desktop-arabic');
        const large = pages[signedIn ? 'in' : 'out'];
        await large.setViewportSize(LARGE);
        await large.emulateMedia({ colorScheme: 'light' });
        await large.goto(addressOf(route));
        await look(large, name, 'phone-large');
      });
  }

  for (const { name, on, press } of sheets) {
    it(`${on}, with ${name} open: on a phone and a desktop, light and dark`, async () => {
      const route = all.find((one) => one.name === on);
      if (!route) throw new Error(`there is no page ${on}`);
      const page = pages.in;
      await page.emulateMedia({ colorScheme: 'light' });
      for (const [device, size] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
        await page.setViewportSize(size);
        await page.goto(addressOf(route));
        await settled(page);
        for (const id of press) await shown(page, id).first().click();
        await shown(page, 'close-sheet').last().waitFor();
        await lookInBoth(page, `${on}-${name}`, device);
      }
    });
  }

  for (const [state, answer] of Object.entries(BROKEN)) {
    for (const route of all.filter(({ name }) => READING.has(name))) {
      it(`${route.name}, where ${state}: says so, on a phone and a desktop`, async () => {
        const context = await newContext(browser, { baseURL: app.url, reducedMotion: 'reduce' });
        try {
          await remember(context, app.url, person.username);
          const page = await context.newPage();
          // The session is there, and nothing that was read before.
          await page.route(/\/(?:expense|ds|user)\/v1\//, answer);
          await page.goto(addressOf(route));
          await shown(page, 'error').first().waitFor();
          for (const [device, size] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
            await page.setViewportSize(size);
            await look(page, `${route.name}-broken`, `${state.replaceAll(' ', '-')}-${device}`);
            expect(await violationsIn(page), device).to.deep.equal([]);
          }
        } finally {
          await context.close();
        }
      });
    }
  }
});
