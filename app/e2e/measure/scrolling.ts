import type { Browser, Page } from 'playwright-core';
import { newContext, PHONE, shown } from '../support/chromium.ts';
import { type Person, remember } from '../support/person.ts';

/** In CSS pixels a second: reading, looking for a month, flinging. */
const SPEEDS = [1_500, 4_000, 12_000];
const SECONDS = 5;

/**
 * Scrolls through the whole ledger with a wheel. Of each frame 11 points down its middle are looked at: a frame is blank
 * where none of them is on a row or a day, and holed where some are not.
 */
export async function scrolling(
  browser: Browser,
  url: string,
  { username }: Person,
): Promise<Record<string, unknown>> {
  const context = await newContext(browser, { baseURL: url });
  context.setDefaultTimeout(180_000);
  try {
    await remember(context, url, username);
    const page = await context.newPage();
    await page.goto('/ledger');
    await shown(page, 'expense-row').first().waitFor();
    const figures: Record<string, unknown> = { 'all pages read': await readAll(page) };
    for (const speed of SPEEDS) figures[`at ${speed} px/s`] = await scrolled(page, speed);
    return figures;
  } finally {
    await context.close();
  }
}

/** Goes to the end of the list until it is the end of the ledger. */
async function readAll(page: Page): Promise<Record<string, unknown>> {
  const started = performance.now();
  let requests = 0;
  page.on('request', (request) => {
    if (request.url().includes('/expense/v1/expenses')) requests++;
  });
  await page.evaluate(() => {
    const row = document.querySelector('[data-testid="expense-row"]');
    let list = row?.parentElement;
    while (
      list &&
      !(list.scrollHeight > list.clientHeight + 50 && /auto|scroll/.test(getComputedStyle(list).overflowY))
    )
      list = list.parentElement;
    if (!list) throw new Error('nothing scrolls here');
    Object.assign(window, { list });
  });
  let height = 0;
  let grew = started;
  // Until it has been of one height for long enough for several answers.
  while (performance.now() - grew < 3_000) {
    const now = await page.evaluate(() => {
      const { list } = window as unknown as { list: HTMLElement };
      list.scrollTop = list.scrollHeight;
      return list.scrollHeight;
    });
    if (now !== height) grew = performance.now();
    height = now;
    await page.waitForTimeout(100);
  }
  return { seconds: ((grew - started) / 1000).toFixed(1), requests, px: height };
}

async function scrolled(page: Page, speed: number): Promise<Record<string, unknown>> {
  await page.evaluate(() => {
    (window as unknown as { list: HTMLElement }).list.scrollTop = 0;
  });
  // The leap to the beginning is no scrolling: it is over once the middle of the list is drawn.
  await page.waitForFunction(() => {
    const { list } = window as unknown as { list: HTMLElement };
    const { left, top, width, height } = list.getBoundingClientRect();
    return document
      .elementFromPoint(left + width / 2, top + height / 2)
      ?.closest('[data-testid="expense-row"]');
  });
  await page.evaluate(watch);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    x: PHONE.width / 2,
    y: PHONE.height / 2,
    yDistance: -speed * SECONDS,
    speed,
    gestureSourceType: 'mouse',
    preventFling: true,
  });
  return page.evaluate(() => (window as unknown as { seen(): Record<string, number> }).seen());
}

/** In the page: looks at every frame as it is about to be painted, until `seen` is asked. */
function watch(): void {
  const { list } = window as unknown as { list: HTMLElement };
  const from = list.scrollTop;
  const box = list.getBoundingClientRect();
  const middle = box.left + box.width / 2;
  const seen = { frames: 0, blank: 0, holed: 0, 'worst hole': 0, 'over 50 ms': 0, 'worst ms': 0 };
  const started = performance.now();
  let before = started;
  let done = false;
  const frame = (now: number) => {
    if (done) return;
    const took = now - before;
    before = now;
    if (took > 50) seen['over 50 ms']++;
    seen['worst ms'] = Math.max(seen['worst ms'], Math.round(took));
    let bare = 0;
    for (let nth = 1; nth <= 11; nth++) {
      const found = document.elementFromPoint(middle, box.top + (box.height * nth) / 12);
      if (!found?.closest('[data-testid="expense-row"],[data-testid="day"]')) bare++;
    }
    seen.frames++;
    if (bare === 11) seen.blank++;
    else if (bare > 0) seen.holed++;
    seen['worst hole'] = Math.max(seen['worst hole'], bare);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, {
    seen: () => {
      done = true;
      const seconds = (performance.now() - started) / 1000;
      return {
        ...seen,
        'a second': Math.round(seen.frames / seconds),
        px: Math.round(list.scrollTop - from),
      };
    },
  });
}
