import { credentials } from '@grpc/grpc-js';
import { expect } from 'chai';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { createClient } from '#mesh/rpc/call.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { freePort } from '../../local/ports.ts';
import { createPreferences } from './preferences.ts';

describe('the preferences of a user', () => {
  it('are unknown where nobody answers, which is said once a second and not once a call', async () => {
    const counts: unknown[] = [];
    const quiet = () => {};
    const log = {
      debug: quiet,
      info: quiet,
      warn: (_: string, fields: { count?: unknown } = {}) => counts.push(fields.count),
      error: quiet,
    };
    const users = createClient(
      UserServiceService,
      `127.0.0.1:${await freePort()}`,
      credentials.createInsecure(),
    );
    let now = 1_000_000;
    const preferencesOf = createPreferences(users, log, () => now);
    const call = { caller: { userId: 'a user' }, requestId: 'r' } as Call;
    const ask = () => preferencesOf(call);
    const unknown = { homeCurrency: undefined, timezone: 'UTC' };
    for (let asked = 0; asked < 4; asked++) expect(await ask()).to.deep.equal(unknown);
    expect(counts).to.deep.equal([1]);
    now += 1000;
    for (let asked = 0; asked < 4; asked++) await ask();
    expect(counts).to.deep.equal([1, 4]);
    users.close();
  });
});
