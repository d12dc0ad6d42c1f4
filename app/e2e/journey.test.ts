import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startChromium } from './support/chromium.ts';
import { faultsOf, newName, PASSWORD } from './support/person.ts';
import { startAppStack } from './support/stack.ts';

// One newcomer from signup to logout, on a phone, in the order in which a person goes. Each step stands on those before.
const PHONE = { width: 390, height: 844 };
const username = newName();

describe('a newcomer, in a browser against the real stack', function () {
  this.timeout(60_000);
  this.bail(true);

  let app: Awaited<ReturnType<typeof startAppStack>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  before(async function () {
    this.timeout(180_000);
    [app, browser] = await Promise.all([startAppStack(), startChromium()]);
    context = await browser.newContext({
      baseURL: app.url,
      viewport: PHONE,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      acceptDownloads: true,
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    faults = faultsOf(page);
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  const at = (id: string) => page.getByTestId(id).filter({ visible: true });
  const go = async (place: string) => at(`place-${place}`).first().click();
  const rows = () => at('expense-row');

  it('signs up, is told of a password that is too short beside it, and comes to an invitation', async () => {
    await page.goto('/');
    await at('to-sign-up').click();
    await at('username').fill(username);
    await at('password').fill('short');
    await at('submit').click();
    await page
      .getByText(/at least 8/)
      .first()
      .waitFor();
    expect(await at('username').inputValue()).to.equal(username);
    await at('password').fill(PASSWORD);
    await at('home-currency').click();
    await at('select-search').fill('EUR');
    await at('option-EUR').click();
    await at('submit').click();
    await at('home').waitFor();
    await at('begin-sample').waitFor();
  });

  it('pastes an inbox and sees what became of each message', async () => {
    await at('begin-sample').click();
    await at('paste').waitFor();
    if ((await at('inbox').inputValue()) === '') await at('try-sample').click();
    await at('send').click();
    await at('see-ledger').waitFor();
    await at('fated-ledger').first().waitFor();
    await at('fated-ignored').first().waitFor();
  });

  it('finds them in the ledger', async () => {
    await at('see-ledger').click();
    await rows().first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=expense-row]').length >= 5);
  });

  it('corrects the category of one, and a rule is learned of it', async () => {
    await rows().first().click();
    await at('expense').waitFor();
    await at('fact-category').click();
    await at('category-gifts').or(page.getByTestId('option-gifts')).first().click();
    await at('to-rules').click();
    await at('rule').first().waitFor();
  });

  it('sets a budget and sees how the month stands', async () => {
    await page.goto('/budgets');
    await at('add-first-budget').click();
    await at('budget-limit').fill('900');
    await at('save-budget').click();
    await at('budget-overall').waitFor();
    await go('home');
    await at('month-total').waitFor();
  });

  it('adds one by words, with a preview of what was understood', async () => {
    await go('capture');
    await at('what').fill('lunch 12.50 at Giovanni');
    await page.getByText('12.50').first().waitFor();
    await at('add').click();
    await go('ledger');
    await page.getByText('Giovanni').first().waitFor();
  });

  it('searches', async () => {
    await at('search').fill('giovan');
    await at('found').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=expense-row]').length === 1);
  });

  it('edits without a network, sees it at once, and the server has it after', async () => {
    await rows().first().click();
    await at('fact-note').waitFor();
    await context.setOffline(true);
    await at('fact-note').click();
    await at('input-note').fill('with Ana');
    await at('save').click();
    await page.getByText('with Ana').first().waitFor();
    await at('offline-bar').waitFor();
    await context.setOffline(false);
    await at('offline-bar').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('with Ana').first().waitFor();
  });

  it('exports all of it', async () => {
    await page.goto('/settings/export');
    await at('begin-archive').click();
    const [download] = await Promise.all([page.waitForEvent('download'), at('save-archive').click()]);
    expect(download.suggestedFilename()).to.match(/\.zip$/);
  });

  it('signs out, after which nothing is left in the browser', async () => {
    await page.goto('/settings');
    await at('sign-out').click();
    await at('username').waitFor();
    const left = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(left).to.not.contain('Giovanni').and.to.not.contain('refreshToken');
  });

  it('without an error on the way', () => {
    expect(faults).to.deep.equal([]);
  });
});
