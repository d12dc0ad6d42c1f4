import type { BrowserContext, Page } from 'playwright-core';

export interface PhoneMessage {
  sender: string;
  text: string;
  sentAt: number;
}

/** An Android phone as the app's native module shows it: what stands in its inbox, what waits, and what it was told. */
export interface Phone {
  inbox: PhoneMessage[];
  waiting: PhoneMessage[];
  listening: boolean;
  /** Whether the user took the permission back. */
  refuses: boolean;
  /** The text that another app shared when it opened this one. */
  shared: string | null;
  /** Shares a text while the app is open. */
  share(text: string): void;
}

/** Gives the pages of a context the native module that only Android has: the app's own code cannot tell. */
export async function givePhone(context: BrowserContext, start: Partial<Phone>): Promise<void> {
  await context.addInitScript((given) => {
    const listeners = new Set<(event: { text: string }) => void>();
    const phone: Phone = {
      ...{ inbox: [], waiting: [], listening: false, refuses: false, shared: null },
      share: (text) => {
        for (const listener of listeners) listener({ text });
      },
      ...given,
    };
    const module = {
      addListener(_: string, listener: (event: { text: string }) => void) {
        listeners.add(listener);
        return { remove: () => listeners.delete(listener) };
      },
      async read(since: number, limit: number) {
        if (phone.refuses)
          throw Object.assign(new Error('Missing permissions: android.permission.READ_SMS'), {
            code: 'ERR_MISSING_PERMISSIONS',
          });
        return phone.inbox
          .filter(({ sentAt }) => sentAt > since)
          .sort((a, b) => b.sentAt - a.sentAt)
          .slice(0, limit);
      },
      listen(on: boolean) {
        phone.listening = on;
        if (!on) phone.waiting = [];
      },
      waiting: async () => [...phone.waiting],
      async forget(count: number) {
        phone.waiting.splice(0, count);
      },
      shared() {
        const text = phone.shared;
        phone.shared = null;
        return text;
      },
    };
    // Where Expo looks for native modules when there is no native side.
    Object.assign(globalThis, { phone, ExpoDomWebView: { expoModulesProxy: { BankMessages: module } } });
  }, start);
}

/** Does something to the phone of a page, or asks it. */
export function onPhone<Answer>(page: Page, act: (phone: Phone) => Answer): Promise<Answer> {
  return page.evaluate((source) => {
    const { phone } = globalThis as unknown as { phone: Phone };
    return (new Function(`return (${source})`)() as (phone: Phone) => Answer)(phone);
  }, act.toString());
}
