import type { BrowserContext, Page } from 'playwright-core';

export const PASSWORD = 'correct horse battery';

let people = 0;

/** A username that nobody has. */
export function newName(): string {
  return `person-${Date.now().toString(36)}-${process.pid}-${++people}`;
}

/** Asks the gateway; throws what it answers when it refuses. */
export async function ask<Answer>(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text || '{}') as Answer;
}

export interface Person {
  userId: string;
  username: string;
  accessToken: string;
  refreshToken: string;
}

interface SignedIn {
  user_id: string;
  tokens: { access_token: string; refresh_token: string };
}

const personOf = (username: string, { user_id, tokens }: SignedIn): Person => ({
  userId: user_id,
  username,
  accessToken: tokens.access_token,
  refreshToken: tokens.refresh_token,
});

/** A new account, made without the app. */
export async function signUp(url: string, username = newName()): Promise<Person> {
  const account = {
    username,
    password: PASSWORD,
    home_currency: 'EUR',
    timezone: 'Europe/Berlin',
    locale: 'en-GB',
  };
  return personOf(username, await ask<SignedIn>(url, 'POST', '/auth/v1/signup', account));
}

/** A session of someone who has an account. */
export async function signIn(url: string, username: string): Promise<Person> {
  const body = { username, password: PASSWORD };
  return personOf(username, await ask<SignedIn>(url, 'POST', '/auth/v1/login', body));
}

/** Lets the pages of a context be signed in, by a session of their own, as after a visit before. */
export async function remember(context: BrowserContext, url: string, username: string): Promise<void> {
  const { userId, refreshToken } = await signIn(url, username);
  await context.addInitScript(
    (kept) => {
      if (!localStorage.getItem('tracker.session'))
        localStorage.setItem('tracker.session', JSON.stringify(kept));
    },
    { userId, username, refreshToken },
  );
}

/** What a page writes to the console as an error, and what it throws, while it is open. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    // The browser itself says so of every request that is refused or not answered: the app shows those to the user.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
      faults.push(line.text());
  });
  return faults;
}
