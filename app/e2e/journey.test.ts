import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { artefact } from './support/artefacts.ts';
import { newContext, shown, startChromium } from './support/chromium.ts';
import { eventually } from './support/eventually.ts';
import { ask, faultsOf, newName, PASSWORD, signIn, signUp } from './support/person.ts';
import { startAppStack } from './support/stack.ts';
import { storedIn } from './support/storage.ts';
import { unzip } from './support/zip.ts';

interface Entry {
  expense_id: string;
  merchant: string;
  category: string;
  note: string;
  money: { amount: string };
}

// One newcomer from signup to logout, on a phone, in the order in which a person goes. Each step stands on those before.
describe('a newcomer, in a browser against the real stack', function () {
  this.timeout(60_000);
  this.bail(true);

  const username = newName();
  let app: Awaited<ReturnType<typeof startAppStack>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  let token: string;

  before(async function () {
    this.timeout(180_000);
    [app, browser] = await Promise.all([startAppStack(), startChromium()]);
    context = await newContext(browser, { baseURL: app.url, acceptDownloads: true });
    page = await context.newPage();
    faults = faultsOf(page);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await page.screenshot({ path: await artefact('journey-failed.png') });
    expect(faults, 'errors in the page').to.deep.equal([]);
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  const at = (id: string) => shown(page, id);
  const text = async (id: string) => ((await at(id).first().textContent()) ?? '').replace(/\s+/g, ' ');
  const go = (place: string) => at(`place-${place}`).first().click();
  const rows = () => at('ledger').getByTestId('expense-row');
  const row = (words: string) => rows().filter({ hasText: words });
  const back = () => page.goBack();

  /** What the server holds, asked without the app. */
  const server = async <Answer>(path: string, method = 'GET', body?: unknown) => {
    token ??= (await signIn(app.url, username)).accessToken;
    return ask<Answer>(app.url, method, path, body, token);
  };
  const entries = async () =>
    (await server<{ expenses: Entry[] }>('/expense/v1/expenses?page_size=100')).expenses;
  const entry = async (merchant: string) => (await entries()).find((one) => one.merchant === merchant);

  it('signs up, and is told beside each field what is wrong with it', async () => {
    const { username: taken } = await signUp(app.url);
    await page.goto('/');
    await at('to-sign-up').click();
    await at('sign-up').waitFor();
    await at('username').fill(taken);
    await at('password').fill('short');
    await at('submit').click();
    await page.locator('[data-testid=password][aria-invalid=true]').waitFor();
    expect(await at('username').getAttribute('aria-invalid')).to.not.equal('true');
    await at('password').fill(PASSWORD);
    await at('submit').click();
    await page.locator('[data-testid=username][aria-invalid=true]').waitFor();
    expect(await at('username').inputValue(), 'what was typed').to.equal(taken);
    await at('username').fill(username);
    await at('home-currency').click();
    await at('select-search').fill('EUR');
    await at('option-EUR').click();
    await at('submit').click();
    await at('newcomer').waitFor();
    const { profile } = await server<{ profile: { home_currency: string; timezone: string } }>('/user/v1/me');
    expect(profile).to.include({ home_currency: 'EUR', timezone: 'Europe/Berlin' });
  });

  it('pastes a sample inbox and sees what became of each message', async () => {
    await at('begin-sample').click();
    await at('found').waitFor();
    await at('send').click();
    await at('see-ledger').waitFor();
    const fates: Record<string, number> = {};
    for (const fate of ['ledger', 'ignored', 'kept'])
      fates[fate] = Number(/\d+$/.exec(await text(`only-${fate}`))?.[0]);
    // Seven movements; one was declined and one is not due yet; a code stays where it is.
    expect(fates).to.deep.equal({ ledger: 7, ignored: 2, kept: 1 });
    await at('only-kept').click();
    expect(await text('fated-kept')).to.contain('482913');
    const { messages } = await server<{ messages: { text: string }[] }>('/ds/v1/messages');
    expect(messages.map((message) => message.text).join()).to.not.contain('482913');
    expect(messages).to.have.length(9);
  });

  it('finds them in the ledger', async () => {
    await at('see-ledger').click();
    await eventually(entries, ({ length }) => length === 7);
    await eventually(
      () => rows().count(),
      (count) => count === 7,
    );
    expect(await row('Green Grocer Market').textContent()).to.contain('38.75');
  });

  it('corrects a category, from which a rule is learned that is shown', async () => {
    await row('Green Grocer Market').click();
    await at('fact-category').click();
    await at('find-category').fill('gifts');
    await at('category-personal.gifts').first().click();
    await eventually(
      async () => (await entry('Green Grocer Market'))?.category,
      (category) => category === 'personal.gifts',
    );
    const { rules } = await eventually(
      () => server<{ rules: { rule_id: string; category: string }[] }>('/ds/v1/rules'),
      (answer) => answer.rules.length === 1,
    );
    expect(rules[0]?.category).to.equal('personal.gifts');
    await at('to-rules').click();
    await at(`rule-${rules[0]?.rule_id}`)
      .filter({ hasText: /Green Grocer Market.*Gifts/ })
      .waitFor();
  });

  it('sets a budget, and home shows how the month stands against it', async () => {
    await back();
    await back();
    await go('home');
    await at('set-budget').click();
    await at('add-first-budget').click();
    await at('budget-limit').fill('900');
    await at('save-budget').click();
    await at('budget-overall').waitFor();
    await back();
    await at('to-budgets').waitFor();
    const { budgets } = await eventually(
      () =>
        server<{ budgets: { spent: { amount: string }; limit: { amount: string } }[] }>(
          '/expense/v1/budgets:list',
        ),
      (answer) => answer.budgets.length === 1,
    );
    expect(budgets[0]?.limit.amount).to.match(/^900(\.00)?$/);
    const { spent } = budgets[0] ?? {};
    await at('month-card')
      .filter({ hasText: `${spent?.amount}` })
      .filter({ hasText: '900.00' })
      .waitFor();
  });

  it('adds one by words, and sees before what was understood and where it stands', async () => {
    await go('capture');
    await at('note').fill('lunch 12.50 at Giovanni');
    await at('understood').waitFor();
    expect(await text('evidence-amount')).to.equal('12.50');
    expect(await text('evidence-merchant')).to.equal('Giovanni');
    expect(await text('understood-entry')).to.match(/Giovanni.*12\.50/);
    await at('add').click();
    await go('ledger');
    await row('Giovanni').waitFor();
    await eventually(
      () => entry('Giovanni'),
      (one) => one?.money.amount === '12.50',
    );
  });

  it('narrows the ledger to a card and a span of amounts, and takes both off again', async () => {
    await at('filters').click();
    await at('filter-account-4821').click();
    await at('filter-min_amount').fill('about 20');
    await at('filter-max_amount').fill('50');
    await page.locator('[data-testid=filter-min_amount][aria-invalid=true]').waitFor();
    await at('filter-min_amount').fill('19.99');
    await at('filters-done').click();
    await eventually(
      () => rows().count(),
      (count) => count === 3,
    );
    for (const merchant of ['Green Grocer Market', 'Amazon']) await row(merchant).waitFor();
    expect(await text('active-account')).to.contain('•4821');
    expect(await text('active-amount')).to.equal('19.99 – 50');
    await at('active-amount').click();
    await row('Netflix').waitFor();
    await at('active-account').click();
    await row('Giovanni').waitFor();
  });

  it('goes from the balance of a card to its entries', async () => {
    await page.goto('/bills');
    await at('balance').filter({ hasText: '4821' }).click();
    await row('Netflix').waitFor();
    expect(await text('active-account')).to.contain('•4821');
    expect(await row('Giovanni').count()).to.equal(0);
    await at('active-account').click();
    await row('Giovanni').waitFor();
  });

  it('searches', async () => {
    await at('search').fill('giovan');
    await at('found').waitFor();
    await eventually(
      () => rows().count(),
      (count) => count === 1,
    );
    await row('Giovanni').waitFor();
  });

  it('deletes an entry and takes that back', async () => {
    const before = await entry('Giovanni');
    await row('Giovanni').click();
    await at('delete').click();
    await row('Giovanni').waitFor({ state: 'detached' });
    await eventually(
      () => entry('Giovanni'),
      (one) => one === undefined,
    );
    await at('toast-action').click();
    await row('Giovanni').waitFor();
    const after = await eventually(
      () => entry('Giovanni'),
      (one) => one !== undefined,
    );
    expect(after).to.include({ expense_id: before?.expense_id, category: before?.category });
  });

  /** Changes the note of the entry that is open, which shows at once. */
  async function note(words: string): Promise<void> {
    await at('fact-note').click();
    await at('input-note').fill(words);
    await at('save').click();
    await at('fact-note').filter({ hasText: words }).waitFor();
  }

  it('edits without a network and sees it at once; the server has it once the network is back', async () => {
    const before = await entry('Giovanni');
    await row('Giovanni').click();
    await at('fact-note').waitFor();
    await context.setOffline(true);
    await at('offline-bar').waitFor();
    await note('with Ana');
    expect((await entry('Giovanni'))?.note, 'on the server meanwhile').to.equal(before?.note);
    await context.setOffline(false);
    await at('offline-bar').waitFor({ state: 'detached' });
    await eventually(
      async () => (await entry('Giovanni'))?.note,
      (words) => words === 'with Ana',
    );
  });

  it('is shown what was changed elsewhere meanwhile, and decides', async () => {
    const id = (await entry('Giovanni'))?.expense_id;
    await context.setOffline(true);
    await at('offline-bar').waitFor();
    await note('with Ana and Ben');
    await server(`/expense/v1/expenses/${id}`, 'PATCH', {
      expense: { note: 'with Carl' },
      update_mask: ['note'],
    });
    await context.setOffline(false);
    await at('offline-bar').click();
    await at('refused-change').waitFor();
    expect(await text('refused-change'))
      .to.contain('with Ana and Ben')
      .and.to.contain('with Carl');
    expect((await entry('Giovanni'))?.note, 'before the decision').to.equal('with Carl');
    await at('keep-mine').click();
    await at('refused-change').waitFor({ state: 'detached' });
    await eventually(
      async () => (await entry('Giovanni'))?.note,
      (words) => words === 'with Ana and Ben',
    );
    await back();
    await at('fact-note').filter({ hasText: 'with Ana and Ben' }).waitFor();
  });

  it('looks at a message that was in doubt, and accepts what was understood', async () => {
    const doubtful = {
      client_message_id: 'doubtful',
      kind: 'MESSAGE_KIND_SMS',
      sender: 'CITYBANK',
      text: 'You paid EUR 30.00 and EUR 45.00 at ARCADE with card *4821',
    };
    await server('/ds/v1/messages', 'POST', { messages: [doubtful] });
    await page.goto('/');
    await at('review-count').click();
    await at('evidence-text').filter({ hasText: 'EUR 45.00' }).waitFor();
    expect(await entry('ARCADE')).to.equal(undefined);
    await at('accept').click();
    await at('to-ignored').waitFor();
    await eventually(
      () => entry('ARCADE'),
      (one) => one?.money.amount === '30.00',
    );
    await back();
    await at('month-card').waitFor();
    await at('review-count').waitFor({ state: 'detached' });
  });

  it('takes everything along in a file that opens', async () => {
    await go('settings');
    await at('to-settings-export').click();
    await at('begin-archive').click();
    const [download] = await Promise.all([page.waitForEvent('download'), at('save-archive').click()]);
    expect(download.suggestedFilename()).to.match(/\.zip$/);
    const files = unzip(await readFile(await download.path()));
    expect([...files.keys()]).to.include('manifest.json');
    const all = [...files.values()].join('\n');
    expect(all).to.contain('Giovanni').and.to.contain('with Ana and Ben').and.to.contain(username);
  });

  it('signs out: nothing of theirs is left in the browser, and the session is over', async () => {
    await back();
    const { refreshToken, userId } = await page.evaluate(() =>
      JSON.parse(localStorage.getItem('tracker.session') ?? '{}'),
    );
    expect(await storedIn(page), 'while signed in')
      .to.contain(refreshToken)
      .and.to.contain('Giovanni');
    await at('sign-out').click();
    await at('sign-in').waitFor();
    const left = await eventually(
      () => storedIn(page),
      (kept) => !kept.includes('Giovanni'),
    );
    expect(left).to.not.contain(userId).and.to.not.contain(username).and.to.not.contain(refreshToken);
    const status = async () => {
      const response = await fetch(`${app.url}/auth/v1/refresh`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ refresh_token: refreshToken }),
      });
      return response.status;
    };
    expect(await status()).to.equal(401);
    await page.goto('/ledger');
    await at('sign-in').waitFor();
  });
});
