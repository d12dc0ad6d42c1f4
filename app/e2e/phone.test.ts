import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { artefact } from './support/artefacts.ts';
import { newContext, shown, startChromium } from './support/chromium.ts';
import { eventually } from './support/eventually.ts';
import { ask, faultsOf, type Person, remember, signUp } from './support/person.ts';
import { givePhone, onPhone, type Phone, type PhoneMessage } from './support/phone.ts';
import { type AppStack, startAppStack } from './support/stack.ts';

const MINUTE = 60_000;
const message = (sender: string, text: string, minutesAgo: number): PhoneMessage => ({
  sender,
  text,
  sentAt: Date.now() - minutesAgo * MINUTE,
});
const spent = (shop: string, minutesAgo: number) =>
  message('VM-BANK', `EUR 12.40 spent with card *1234 at ${shop}. Avl Bal EUR 90.10`, minutesAgo);

// The module of Android's messages is Kotlin; what the app makes of it runs here, against the real stack.
describe('a phone with messages, in a browser against the real stack', function () {
  this.timeout(60_000);

  let app: AppStack;
  let browser: Browser;
  let context: BrowserContext;
  let person: Person;
  let page: Page;
  let faults: string[];

  before(async function () {
    this.timeout(180_000);
    [app, browser] = await Promise.all([startAppStack(), startChromium()]);
  });
  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** A new user on a phone, who has chosen that messages are read, unless `chosen` is null. */
  async function open(phone: Partial<Phone>, path = '/', chosen: object | null = { on: true, readTo: 0 }) {
    person = await signUp(app.url);
    context = await newContext(browser, { baseURL: app.url });
    await remember(context, app.url, person.username);
    await givePhone(context, phone);
    await context.addInitScript(
      ([key, choice]) => {
        if (choice && !localStorage.getItem(key)) localStorage.setItem(key, choice);
      },
      [`tracker.sms.${person.userId}`, chosen && JSON.stringify({ blocked: [], ...chosen })] as const,
    );
    page = await context.newPage();
    faults = faultsOf(page);
    await page.goto(path);
  }
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await page.screenshot({ path: await artefact('phone-failed.png') });
    await context.close();
    expect(faults, 'errors in the page').to.deep.equal([]);
  });

  const server = <Answer>(path: string) => ask<Answer>(app.url, 'GET', path, undefined, person.accessToken);
  const shops = async () => {
    const { expenses } = await server<{ expenses?: { merchant: string }[] }>('/expense/v1/expenses');
    return (expenses ?? []).map(({ merchant }) => merchant).sort();
  };
  const has =
    (...names: readonly string[]) =>
    (found: readonly string[]) =>
      found.join() === names.join();
  const received = async () =>
    (await server<{ messages?: { text: string }[] }>('/ds/v1/messages')).messages ?? [];
  const toForeground = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  it('has its bank messages in the ledger when the app opens, and nothing else leaves it', async () => {
    await open({
      inbox: [
        spent('BLUE FOX CAFE', 30),
        message('VM-BANK', 'Your OTP is 482913 for EUR 12.40. Do not share it.', 29),
        message('+491701234567', 'I paid 20 EUR with my card, see you', 28),
        message('SHOP', 'Dinner tonight? EUR 9.90 only!', 27),
      ],
    });
    await eventually(shops, has('BLUE FOX CAFE'));
    expect(await received()).to.have.length(1);
    expect(await onPhone(page, ({ listening }) => listening)).to.equal(true);
  });

  it('sends what came while the app was away once, when it comes back', async () => {
    await open({ inbox: [spent('BLUE FOX CAFE', 30)] });
    await eventually(shops, has('BLUE FOX CAFE'));
    await onPhone(page, (phone) => {
      const late = {
        sender: 'VM-BANK',
        text: 'EUR 7.00 spent with card *1234 at GREEN KIOSK. Avl Bal EUR 83.10',
        sentAt: Date.now(),
      };
      phone.inbox.push(late);
      phone.waiting.push(late);
    });
    await toForeground();
    await eventually(shops, has('BLUE FOX CAFE', 'GREEN KIOSK'));
    await eventually(
      () => onPhone(page, ({ waiting }) => waiting.length),
      (count) => count === 0,
    );
    await toForeground();
    await page.reload();
    await shown(page, 'home').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await received()).to.have.length(2);
  });

  it('opens a text that another app shares, when it starts the app and while it is open', async () => {
    await open({ shared: 'lunch with Ana 12.50 at Joe’s' });
    const note = shown(page, 'note');
    await note.waitFor();
    expect(await note.inputValue()).to.equal('lunch with Ana 12.50 at Joe’s');
    await shown(page, 'understood').waitFor();
    await onPhone(page, (phone) => phone.share('uber 230'));
    await eventually(
      () => note.last().inputValue(),
      (text) => text === 'uber 230',
    );
  });

  it('shows who sent messages, leaves a sender that is switched off alone, and stops when it is told to', async () => {
    await open(
      { inbox: [spent('BLUE FOX CAFE', 30), { ...spent('OTHER SHOP', 20), sender: 'AX-OTHER' }] },
      '/settings/messages',
      { on: true, readTo: Date.now() + 120 * MINUTE },
    );
    const other = page.getByRole('switch', { name: /AX-OTHER/ });
    await other.click();
    await eventually(
      () => other.getAttribute('aria-checked'),
      (checked) => checked === 'false',
    );
    await toForeground();
    await eventually(shops, has('BLUE FOX CAFE'));
    await page.screenshot({ path: await artefact('phone-messages.png') });
    await shown(page, 'sms-stop').click();
    await shown(page, 'sms-look').waitFor();
    expect(await onPhone(page, ({ listening }) => listening)).to.equal(false);
  });

  it('asks again where the permission was taken back', async () => {
    await open({ refuses: true }, '/settings/messages');
    await shown(page, 'sms-look').waitFor();
    expect(await received()).to.deep.equal([]);
  });
});
