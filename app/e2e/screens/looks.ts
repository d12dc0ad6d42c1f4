import type { Page } from 'playwright-core';

/** Waits until nothing is on its way: no answer, no placeholder for one. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const waits = '[data-testid="skeleton"],[data-testid="splash"],[role="progressbar"]:not([aria-valuenow])';
    const shown = [...document.querySelectorAll(waits)].some(
      (element) => element.getClientRects().length > 0,
    );
    return !shown && document.querySelector('[data-testid]') !== null;
  });
  // What the last answer changed is painted.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** What is wider than the room that it has: cut off, or to be scrolled to the side where nobody looks for it. */
export function overflowsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} of ${element.closest('[data-testid]')?.getAttribute('data-testid')}: ${element.scrollWidth} in ${element.clientWidth}`;
    const scrolling = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        element.clientWidth > 0 &&
        /auto|scroll/.test(getComputedStyle(element).overflowY) &&
        !/auto|scroll/.test(getComputedStyle(element).overflowX),
    );
    return [document.documentElement, document.body, ...scrolling].filter(wide).map(named);
  });
}

const NAMES = ['iPhone'];

/** Visible words that look like the keys of texts: what i18next shows where a text is missing. */
export function keysIn(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const key =
      /^(?:[a-z]+:)?[a-z]+(?:[A-Z][a-z]+)+(?:_[a-z]+)?$|^(?:[a-z]+:)?[a-z]\w*(?:\.\w*[a-z]\w*)+$|^[a-z]+:[a-z]\w*$/;
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element)
        for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
          said.push(node.getAttribute(name) ?? '');
      else if (!node.parentElement?.closest('script,style,noscript')) said.push(node.textContent ?? '');
    }
    return [
      ...new Set(
        said.map((words) => words.trim()).filter((words) => key.test(words) && !names.includes(words)),
      ),
    ];
  }, NAMES);
}
