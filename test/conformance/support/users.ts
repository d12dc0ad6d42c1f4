import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { accepted, send } from './http.ts';

export interface User {
  userId: string;
  username: string;
  token: string;
  refreshToken: string;
}

export const PASSWORD = 'correct horse battery';

/** Signs somebody up, and waits until the profile is there. */
async function newUser(): Promise<User> {
  const username = `conformance-${randomUUID()}`;
  const body = { username, password: PASSWORD, home_currency: 'EUR' };
  const { user_id, tokens } = accepted(await send({ verb: 'POST', path: '/auth/v1/signup', body }));
  const { access_token: token, refresh_token: refreshToken } = tokens as Record<string, string>;
  const user = {
    userId: String(user_id),
    username,
    token: String(token),
    refreshToken: String(refreshToken),
  };
  for (let attempt = 0; attempt < 200; attempt++) {
    const { status } = await send({ path: '/user/v1/me', token: user.token });
    if (status === 200) return user;
    expect(status).to.equal(404);
    await sleep(50);
  }
  throw new Error('the profile did not come');
}

const shared: Promise<User>[] = [];

/** One of a few users that all cases share, because sign-ups are counted; `nth` tells them apart. */
export function someUser(nth = 0): Promise<User> {
  shared[nth] ??= newUser();
  return shared[nth];
}
